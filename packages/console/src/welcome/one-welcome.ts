import { unbroken } from '@wederkerig/elements/shared/dialled';
import type { ConsoleWelcomeWords, WelcomeTaskOf } from '@wederkerig/words/console-welcome';
import { html, nothing } from 'lit';
import { languageNames, type Language } from '@wederkerig/words';
import { gatheringPoster } from './gathering-poster.ts';
import type { OneWelcomeController } from './one-welcome.controller.ts';
import { appointForm, checkInForm, contactForm, endForm, foldFor } from './welcome-forms.ts';
import { waitsOf } from './welcome-list.ts';
import type { OpenWelcome } from './welcome.operations.ts';

export interface OneView {
  readonly acts: OneWelcomeController;
  readonly words: ConsoleWelcomeWords;
  readonly seen: OpenWelcome;
  /** What was wrong with what was done at a place of the page. */
  readonly wrong: (at: OneWelcomeController['at']) => unknown;
  /** Where neighbours and the newcomer meet. */
  readonly gathering: () => unknown;
  readonly letter: () => unknown;
  /** The question how it goes, on paper. */
  readonly paper: () => unknown;
}

const everybody: readonly WelcomeTaskOf[] = ['organisation', 'newcomer', 'buddy', 'committee'];

/** One newcomer: what waits, contact first, the steps, how it goes, and what is seldom needed in folds. */
export function oneView(view: OneView) {
  const { words, seen, acts } = view;
  const { row } = seen;
  return html`<div class="stack">
      <h1 tabindex="-1">${`${row.firstName}, ${row.home}`}</h1>
      <p class="meta">
        ${words.keyOn(row.keyOn)} · ${words.speaks(languageNames[row.language as Language] ?? row.language)} ·
        ${words.reach[row.reach]}
      </p>
    </div>
    <div class="card">
      <p class=${row.waits.length > 0 ? 'waits' : ''}><strong>${waitsOf(row, words)}</strong></p>
      ${seen.callPhone ? html`<p>${words.callPhone(unbroken(seen.callPhone))}</p>` : nothing}
      <p>
        ${seen.agreedOn ? `${words.agreedOn(seen.agreedOn, seen.agreedBy)} ${words.neighboursHear[seen.neighboursHear]}` : words.notYet}
      </p>
      <p class="note">${row.reach === 'TEAM' ? words.noLines : words.logged}</p>
    </div>
    ${contacts(view)} ${view.gathering()} ${gatheringPoster(view)} ${steps(view)} ${checkIns(view)}
    ${more(view)}
    ${foldFor(
      'check-in',
      words.enter,
      acts,
      html`<div class="stack folded">${view.paper()}</div>
        ${checkInForm(view)}`,
    )}
    ${foldFor('appoint', words.handOver, acts, appointForm(view))}
    ${foldFor('letter', words.letter, acts, view.letter())} ${foldFor('end', words.end, acts, endForm(view))}`;
}

function contacts(view: OneView) {
  const { words, seen } = view;
  return html`<section class="card">
    <h2>${words.contacts(seen.contactCount)}</h2>
    <p class="note">${words.contactsWhat}</p>
    ${
      seen.contacts.length === 0
        ? html`<p>${words.noContact}</p>`
        : html`<ol class="rows plain">
            ${seen.contacts.map(
              ({ madeBy, how, on, by, note }) =>
                html`<li class="event">
                  <strong>${words.way[how]}</strong>
                  ${madeBy === 'BUDDY' ? html`<span class="meta">${words.tasksOf.buddy}</span>` : nothing}
                  <span class="meta">${words.by(by, on)}</span>
                  ${note ? html`<p class="words">${note}</p>` : nothing}
                </li>`,
            )}
          </ol>`
    }
    ${contactForm(view)}
  </section>`;
}

function steps({ words, seen }: OneView) {
  return html`<section class="stack">
    <h2>${words.steps}</h2>
    <ol class="steps">
      ${seen.steps.map(
        ({ step, on, by, state, needsContact }) =>
          html`<li class="step ${state.toLowerCase()}" aria-current=${state === 'NOW' ? 'step' : nothing}>
            <div class="row">
              <strong>${words.step[step]}</strong>
              <span class="state">${stateIn(step, state, words)}</span>
            </div>
            <p class="meta">
              ${words.onDay(on)}${needsContact && (state === 'NOW' || state === 'LATER') ? `. ${words.inTimeUntil(by)}` : ''}
            </p>
            ${state === 'NOW' ? tasks(step, words) : nothing}
          </li>`,
      )}
    </ol>
    <details>
      <summary>${words.allTasks}</summary>
      <div class="stack folded">
        ${seen.steps.map(
          ({ step }) =>
            html`<h3>${words.step[step]}</h3>
              ${tasks(step, words)}`,
        )}
      </div>
    </details>
  </section>`;
}

type Step = OpenWelcome['steps'][number];

/** On the day of the keys somebody stands at the door; at other steps they call. */
function stateIn(step: Step['step'], state: Step['state'], words: ConsoleWelcomeWords): string {
  return step === 'DAY_0' && state === 'MISSED' ? words.missedDoor : words.state[state];
}

/** What each of them does at a step. */
function tasks(step: Step['step'], words: ConsoleWelcomeWords) {
  return html`<dl class="tasks">
    ${everybody.map(
      (who) =>
        html`<div>
          <dt>${words.tasksOf[who]}</dt>
          <dd>${words.task[who][step]}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The team reads none of it: that nothing was told, it is not told either. */
function checkIns({ words, seen }: OneView) {
  if (seen.row.reach === 'TEAM') return nothing;
  return html`<section class="stack">
    <h2>${words.checkIns}</h2>
    ${
      seen.checkIns.length === 0
        ? html`<p>${words.noCheckIns}</p>`
        : html`<ol class="rows plain">
            ${seen.checkIns.map(
              ({ step, face, line, language, onPaper, on }) =>
                html`<li class="card event">
                  <strong>${words.face[face]}</strong>
                  <span class="meta"
                    >${words.step[step]}, ${words.onDay(on)}${onPaper ? `. ${words.onPaper}` : ''}</span
                  >
                  ${line ? html`<p class="words" lang=${language} dir="auto">${line}</p>` : nothing}
                </li>`,
            )}
          </ol>`
    }
  </section>`;
}

function more({ words, seen, acts, wrong }: OneView) {
  const { newcomerWantsMore, contactWantsMore, canExtend } = seen;
  const said = newcomerWantsMore
    ? contactWantsMore
      ? words.wantsMore.both
      : words.wantsMore.newcomer
    : contactWantsMore
      ? words.wantsMore.contact
      : undefined;
  if (!said && !canExtend) return nothing;
  return html`<section class="card">
    ${said ? html`<p>${said}</p>` : nothing}
    ${
      canExtend
        ? html`<p class="note">${words.extendWhat}</p>
            <div class="acts">
              <button aria-disabled=${acts.busy} @click=${() => acts.extend()}>${words.extend}</button>
            </div>`
        : nothing
    }
    ${wrong('extend')}
  </section>`;
}
