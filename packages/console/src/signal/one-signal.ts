import { unbroken } from '@wederkerig/elements/shared/dialled';
import type { ConsoleSignalWords } from '@wederkerig/words/console-signal';
import { html, nothing } from 'lit';
import { sent, valueOf } from '../shared/form.ts';
import type { OneSignalController } from './one-signal.controller.ts';
import { ownerOf, placeOf, stateOf } from './signal-list.ts';
import type { OpenSignal } from './signal.operations.ts';
import { linking, showing, taking } from './signal-wishes.ts';

interface OneView {
  readonly acts: OneSignalController;
  readonly words: ConsoleSignalWords;
  readonly seen: OpenSignal;
  /** What was wrong with what was done at a place of the page. */
  readonly wrong: (at: OneSignalController['at']) => unknown;
}

/** One of them: what it says, how it stands, and what somebody at work does about it. */
export function oneView(view: OneView) {
  const { words, seen } = view;
  const { row } = seen;
  return html`<div class="stack">
      <h1 tabindex="-1">${`${words.kind[row.kind]}. ${words.numbered(row.number)}`}</h1>
      <p class="meta">${words.sentOn(row.sentOn)} · ${placeOf(row, words)}</p>
    </div>
    <div class="card ${row.late ? 'is-late' : ''}">
      <p class=${row.late ? 'late' : ''}><strong>${stateOf(row, words)}</strong></p>
      <p>${ownerOf(row, words)}</p>
      ${seen.callPhone ? html`<p class="asked">${words.asksCall(unbroken(seen.callPhone))}</p>` : nothing}
      ${taking(view)}
    </div>
    ${told(view)} ${answers(view)} ${seen.mayAnswer ? answering(view) : nothing} ${showing(view)}
    ${notes(view)} ${handing(view)} ${linking(view)}`;
}

function told({ words, seen }: OneView) {
  const { row, sender } = seen;
  const whose = row.source === 'WEB' || !seen.mayLink ? sender : words.withoutAccount;
  return html`<section class="card">
    ${seen.promise ? html`<p class="note">${words.about(seen.promise)}</p>` : nothing}
    <p class="words" lang=${seen.language} dir="auto">${seen.text}</p>
    ${whose ? html`<p class="meta">${words.who} ${whose}</p>` : nothing}
    ${row.source === 'WEB' ? nothing : html`<p class="note">${words.entered(row.source)}</p>`}
    ${seen.mayLink ? nothing : html`<p class="note">${words.logged}</p>`}
  </section>`;
}

function answers({ words, seen }: OneView) {
  if (seen.answers.length === 0) return nothing;
  return html`<section class="stack">
    <h2>${words.answers}</h2>
    <ol class="rows">
      ${seen.answers.map(
        ({ text, language, on, author, job }) =>
          html`<li class="card event">
            <p class="words" lang=${language}>${text}</p>
            <p class="meta">${words.by([author ?? words.formerColleague, job].join(', '), on)}</p>
          </li>`,
      )}
    </ol>
  </section>`;
}

function answering({ acts, words, wrong }: OneView) {
  return html`<section class="stack">
    <h2>${words.answer}</h2>
    <form class="narrow" novalidate @submit=${sent(() => acts.answer())}>
      <div>
        <label for="answer">${words.answerText}</label>
        <textarea
          id="answer"
          rows="6"
          maxlength="2000"
          aria-describedby="answer-note"
          .value=${acts.text}
          @input=${(event: Event) => acts.set('text', valueOf(event))}
        ></textarea>
        <p class="note" id="answer-note">${words.answerAudience}</p>
      </div>
      <div>
        <label for="job">${words.job}</label>
        <input
          id="job"
          autocomplete="organization-title"
          aria-describedby="job-note"
          .value=${acts.job}
          @input=${(event: Event) => acts.set('job', valueOf(event))}
        />
        <p class="note" id="job-note">${words.jobHint}</p>
      </div>
      <div class="acts"><button class="main" aria-disabled=${acts.busy}>${words.sendAnswer}</button></div>
      ${wrong('answer')}
    </form>
  </section>`;
}

function notes({ acts, words, seen, wrong }: OneView) {
  return html`<section class="stack">
    <h2>${words.notes}</h2>
    <ol class="rows">
      ${seen.notes.map(
        ({ text, author, on }) =>
          html`<li class="card event">
            <p class="words">${text}</p>
            <p class="meta">${words.by(author ?? words.formerColleague, on)}</p>
          </li>`,
      )}
    </ol>
    <form class="narrow" novalidate @submit=${sent(() => acts.keepNote())}>
      <div>
        <label for="note">${words.note}</label>
        <textarea
          id="note"
          rows="2"
          maxlength="1000"
          aria-describedby="note-note"
          .value=${acts.note}
          @input=${(event: Event) => acts.set('note', valueOf(event))}
        ></textarea>
        <p class="note" id="note-note">${words.noteAudience}</p>
      </div>
      <div class="acts"><button aria-disabled=${acts.busy}>${words.keepNote}</button></div>
      ${wrong('note')}
    </form>
  </section>`;
}

function handing({ acts, words, seen, wrong }: OneView) {
  const others = acts.owners.filter(({ firstName }) => firstName !== null && firstName !== seen.row.ownedBy);
  if (others.length === 0) return nothing;
  const send = (form: HTMLFormElement) => acts.handOver(String(new FormData(form).get('to') ?? ''));
  return html`<details ?open=${acts.at === 'hand' && acts.outcome !== undefined}>
    <summary>${words.handOver}</summary>
    <form class="narrow folded" novalidate @submit=${sent(send)}>
      <div>
        <label for="colleague">${words.colleague}</label>
        <select id="colleague" name="to">
          ${others.map(({ id, firstName }) => html`<option value=${id}>${firstName}</option>`)}
        </select>
      </div>
      <div class="acts"><button aria-disabled=${acts.busy}>${words.give}</button></div>
      ${wrong('hand')}
    </form>
  </details>`;
}
