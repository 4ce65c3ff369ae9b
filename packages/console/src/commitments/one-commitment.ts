import type { ConsoleCommitmentsWords } from '@wederkerig/words/console-commitments';
import { html, nothing } from 'lit';
import { sent, valueOf } from '../shared/form.ts';
import { stateOf, turnOf } from './commitments-list.ts';
import type { CommitmentSeen } from './commitments.operations.ts';
import { proofField, translationsView } from './commitment-translations.ts';
import { historyView } from './commitment-history.ts';
import type { OneCommitmentController, SaidKind } from './one-commitment.controller.ts';

export interface OneView {
  readonly acts: OneCommitmentController;
  readonly words: ConsoleCommitmentsWords;
  readonly seen: CommitmentSeen;
  /** What was wrong with what was done at a place of the page. */
  readonly wrong: (at: OneCommitmentController['at']) => unknown;
}

/** One promise: how it stands, what its owner does about it, and everything that was said before. */
export function oneView(view: OneView) {
  const { words, seen } = view;
  const { text, owner, late, due, firstDue, neighbourhood, building } = seen.commitment;
  const where = building ?? neighbourhood ?? words.everywhere;
  return html`<div class="stack">
      <h1 tabindex="-1">${text.text}</h1>
      <p class="meta">${owner} · ${where}</p>
    </div>
    <div class="card ${late ? 'is-late' : ''}">
      <p class=${late ? 'late' : ''}><strong>${stateOf(seen, words)}</strong></p>
      ${due === firstDue ? nothing : html`<p class="note">${words.firstDue(firstDue)}</p>`}
      <p>
        ${turnOf(seen, words)}${seen.handedTo && !seen.handedToMe ? ` · ${words.handedTo(seen.handedTo)}` : ''}
      </p>
    </div>
    ${seen.handedToMe ? answering(view) : nothing} ${seen.mayAct || seen.mayReopen ? saying(view) : nothing}
    ${seen.mayAct ? html`<div class="stack">${moving(view)} ${handing(view)}</div>` : nothing}
    ${translationsView(view)} ${historyView(seen.commitment, words)}`;
}

/** A colleague asks the viewer to take it over: yes, or no without a reason. */
function answering({ acts, words, wrong }: OneView) {
  return html`<section class="card">
    <h2>${words.handedToMe}</h2>
    <p class="note">${words.handedToMeWhat}</p>
    <div class="acts">
      <button class="main" aria-disabled=${acts.busy} @click=${() => acts.accept()}>${words.accept}</button>
      <button aria-disabled=${acts.busy} @click=${() => acts.giveBack()}>${words.giveBack}</button>
    </div>
    ${wrong('answer')}
  </section>`;
}

function saying({ acts, words, seen, wrong }: OneView) {
  const kinds: readonly SaidKind[] = seen.mayReopen ? ['reopened'] : ['update', 'kept', 'dropped'];
  return html`<section class="stack">
    <h2>${words.say}</h2>
    <form class="narrow" novalidate @submit=${sent(() => acts.say())}>
      ${
        kinds.length > 1
          ? html`<fieldset class="choices">
              <legend>${words.sayWhat}</legend>
              ${kinds.map(
                (kind) =>
                  html`<label class="choice">
                    <input
                      type="radio"
                      name="kind"
                      .checked=${acts.kind === kind}
                      @change=${() => acts.set('kind', kind)}
                    />
                    <span>${words.kinds[kind]}</span>
                  </label>`,
              )}
            </fieldset>`
          : html`<p class="note">${words.reopenWhat}</p>`
      }
      <div>
        <label for="said">${words.said[acts.kind]}</label>
        <textarea
          id="said"
          rows="4"
          aria-describedby="said-note"
          .value=${acts.text}
          @input=${(event: Event) => acts.set('text', valueOf(event))}
        ></textarea>
        <p class="note" id="said-note">${words.saidAudience}</p>
      </div>
      ${jobField(acts, words, 'job')}
      <div>
        <label for="link">${words.link}</label>
        <input
          id="link"
          inputmode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          .value=${acts.link}
          @input=${(event: Event) => acts.set('link', valueOf(event))}
        />
      </div>
      ${proofField({ acts, words })}
      <div class="acts">
        <button class="main" aria-disabled=${acts.busy}>${words.placeIt[acts.kind]}</button>
      </div>
      ${wrong('say')}
    </form>
  </section>`;
}

function moving({ acts, words, seen, wrong }: OneView) {
  return html`<details ?open=${acts.at === 'move' && acts.outcome !== undefined}>
    <summary>${words.move}</summary>
    <form class="narrow folded" novalidate @submit=${sent(() => acts.move())}>
      <p class="note">${words.moveWhat(seen.commitment.firstDue)}</p>
      <div>
        <label for="to">${words.newDue}</label>
        <input
          id="to"
          type="date"
          .value=${acts.to}
          @input=${(event: Event) => acts.set('to', valueOf(event))}
        />
      </div>
      <div>
        <label for="reason">${words.reason}</label>
        <textarea
          id="reason"
          rows="2"
          aria-describedby="reason-note"
          .value=${acts.reason}
          @input=${(event: Event) => acts.set('reason', valueOf(event))}
        ></textarea>
        <p class="note" id="reason-note">${words.saidAudience}</p>
      </div>
      ${jobField(acts, words, 'job-of-move')}
      <div class="acts"><button aria-disabled=${acts.busy}>${words.moveIt}</button></div>
      ${wrong('move')}
    </form>
  </details>`;
}

function handing({ acts, words, seen, wrong }: OneView) {
  const others = acts.owners.filter(({ firstName }) => firstName !== null && firstName !== seen.ownedBy);
  const send = (form: HTMLFormElement) => acts.handOver(String(new FormData(form).get('to') ?? ''));
  return html`<details ?open=${acts.at === 'hand' && acts.outcome !== undefined}>
    <summary>${words.handOver}</summary>
    <form class="narrow folded" novalidate @submit=${sent(send)}>
      <p class="note">${words.handOverWhat}</p>
      <div>
        <label for="colleague">${words.colleague}</label>
        <select id="colleague" name="to">
          ${others.map(({ id, firstName }) => html`<option value=${id}>${firstName}</option>`)}
        </select>
      </div>
      <div class="acts"><button aria-disabled=${acts.busy}>${words.ask}</button></div>
      ${wrong('hand')}
    </form>
  </details>`;
}

function jobField(acts: OneCommitmentController, words: ConsoleCommitmentsWords, id: string) {
  return html`<div>
    <label for=${id}>${words.job}</label>
    <input
      id=${id}
      autocomplete="organization-title"
      aria-describedby="${id}-note"
      .value=${acts.job}
      @input=${(event: Event) => acts.set('job', valueOf(event))}
    />
    <p class="note" id="${id}-note">${words.jobHint}</p>
  </div>`;
}
