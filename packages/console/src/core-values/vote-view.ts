import { notice } from '@wederkerig/elements/shared/notice';
import { html, nothing } from 'lit';
import { sent } from '../shared/form.ts';
import { PlanCoreValuesVote, TakeCoreValuesVoteBack } from './core-values.operations.ts';
import type { AtPlace } from './words-view.ts';

/** The days of a vote; once it opens, it runs to its end. */
export function voteView(at: AtPlace) {
  const { place, words, shared, work } = at;
  if (place.opensOn === null && place.values.length === 0 && place.objections.length === 0) return nothing;
  return html`<section class="card">
    <h2>${words.vote}</h2>
    ${place.opensOn !== null ? running(at) : place.values.length > 0 ? planning(at) : nothing}
    ${notice(work.outcomeOf('vote'), shared)}
    ${
      place.objections.length > 0
        ? html`<h3>${words.objections}</h3>
            <p class="note">${words.objectionsHint}</p>
            <dl>
              ${place.objections.map(
                ({ line, text, language }) =>
                  html`<dt class="meta" dir="auto">${line}</dt>
                    <dd dir="auto" lang=${language}>${text}</dd>`,
              )}
            </dl>`
        : nothing
    }
  </section>`;
}

function running({ place, words, work }: AtPlace) {
  const { building, opensOn, closesOn } = place;
  const takeBack = () =>
    work.act('vote', (client) => client.act(TakeCoreValuesVoteBack, { input: { building } }));
  return html`<p>${words.runs(opensOn!, closesOn!)}</p>
    ${
      place.shown.stage === 'PLANNED'
        ? html`<div><button aria-disabled=${work.busy} @click=${takeBack}>${words.takeBack}</button></div>`
        : nothing
    }`;
}

function planning({ place, words, work }: AtPlace) {
  const plan = sent((form) => {
    const typed = new FormData(form);
    const input = {
      building: place.building,
      opensOn: String(typed.get('opensOn') ?? ''),
      closesOn: String(typed.get('closesOn') ?? ''),
    };
    return work.act('vote', (client) => client.act(PlanCoreValuesVote, { input }));
  });
  return html`<p class="note">${words.voteHint}</p>
    <form novalidate @submit=${plan}>
      <div class="fields">
        <div>
          <label for="opensOn">${words.opensOn}</label>
          <input id="opensOn" name="opensOn" type="date" />
        </div>
        <div>
          <label for="closesOn">${words.closesOn}</label>
          <input id="closesOn" name="closesOn" type="date" />
        </div>
      </div>
      <div><button class="main" aria-disabled=${work.busy}>${words.plan}</button></div>
    </form>`;
}
