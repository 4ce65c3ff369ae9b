import type { ConsoleWelcomeWords } from '@wederkerig/words/console-welcome';
import { html, nothing } from 'lit';
import { gatheringView, type GatheringPart } from './gathering.ts';
import type { CommitteeWelcome } from './welcome.operations.ts';

/** What a committee does for newcomers of its building: when, and for whom as far as they want to be known. */
export function committeeList(
  rows: readonly CommitteeWelcome[],
  words: ConsoleWelcomeWords,
  meeting: GatheringPart | undefined,
) {
  return html`<section class="stack">
    <h2>${words.committee.heading}</h2>
    <p class="meta">${words.committee.what}</p>
    ${rows.length === 0 ? html`<p>${words.committee.none}</p>` : nothing}
    <ul class="rows">
      ${rows.map(
        ({ id, firstName, building, steps, gathering }) =>
          html`<li class="card">
            <strong>${`${firstName ?? words.committee.somebody}, ${building}`}</strong>
            <dl class="tasks">
              ${steps
                .filter(({ step }) => step !== 'BEFORE' && step !== 'DAY_0')
                .map(
                  ({ step, now }) =>
                    html`<div>
                      <dt>${words.step[step]}${now ? ` (${words.state.NOW})` : ''}</dt>
                      <dd>${words.task.committee[step]}</dd>
                    </div>`,
                )}
            </dl>
            ${
              meeting
                ? gatheringView({ id, name: firstName ?? words.committee.somebody, gathering }, meeting)
                : nothing
            }
          </li>`,
      )}
    </ul>
  </section>`;
}
