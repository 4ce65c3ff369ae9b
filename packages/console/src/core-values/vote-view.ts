import { notice } from '@wederkerig/elements/shared/notice';
import { html, nothing, type LitElement } from 'lit';
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

function planning(at: AtPlace) {
  const { words, work } = at;
  if (work.isVoteAsked) return sure(at);
  const { opensOn, closesOn } = work.days;
  const plan = sent(async (form) => {
    const typed = new FormData(form);
    const root = form.getRootNode();
    const days = {
      opensOn: String(typed.get('opensOn') ?? ''),
      closesOn: String(typed.get('closesOn') ?? ''),
    };
    work.askVote(days);
    // Where a day is missing there is nothing to sum up.
    if (!days.opensOn || !days.closesOn) return setVote(at);
    await goTo(root, '#vote-sure');
  });
  return html`<p class="note">${words.voteHint}</p>
    <form novalidate @submit=${plan}>
      <div class="fields">
        <div>
          <label for="opensOn">${words.opensOn}</label>
          <input id="opensOn" name="opensOn" type="date" .value=${opensOn} />
        </div>
        <div>
          <label for="closesOn">${words.closesOn}</label>
          <input id="closesOn" name="closesOn" type="date" .value=${closesOn} />
        </div>
      </div>
      <div><button class="main" aria-disabled=${work.busy}>${words.plan}</button></div>
    </form>`;
}

/** All that the vote will be about, before anything is set. */
function sure(at: AtPlace) {
  const { place, words, work } = at;
  const { opensOn, closesOn } = work.days;
  const back = async (event: Event) => {
    const root = (event.currentTarget as HTMLElement).getRootNode();
    work.dropVote();
    await goTo(root, '#opensOn');
  };
  return html`<div class="box stack">
    <h3 id="vote-sure" tabindex="-1">${words.voteSure}</h3>
    <p>${words.runs(opensOn, closesOn)}</p>
    <p>${words.voteAbout(place.values.length)}</p>
    <ol class="plain">
      ${place.values.map(({ text }) => html`<li dir="auto">${text}</li>`)}
    </ol>
    ${place.proposals.length > 0 ? html`<p><b>${words.leftOut(place.proposals.length)}</b></p>` : nothing}
    <div class="acts">
      <button class="main" aria-disabled=${work.busy} @click=${() => setVote(at)}>${words.planSure}</button>
      <button class="quiet" @click=${back}>${words.planNot}</button>
    </div>
  </div>`;
}

/** What was refused is typed anew, from what there is. */
async function setVote({ place: { building }, work }: AtPlace): Promise<void> {
  const input = { building, ...work.days };
  await work.act('vote', (client) => client.act(PlanCoreValuesVote, { input }));
  work.dropVote();
}

/** The keyboard goes on where what was pressed is gone. */
async function goTo(root: Node, selector: string): Promise<void> {
  const { host } = root as ShadowRoot;
  await (host as LitElement).updateComplete;
  (root as ShadowRoot).querySelector<HTMLElement>(selector)?.focus();
}
