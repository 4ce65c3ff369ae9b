import { notice } from '@wederkerig/elements/shared/notice';
import type { ConsoleCoreValuesWords } from '@wederkerig/words/console-core-values';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing } from 'lit';
import { sent } from '../shared/form.ts';
import type { CoreValuesAtWorkController } from './core-values.controller.ts';
import { translationsView } from './translations-view.ts';
import { DropCoreValue, SetCoreValues, WordCoreValue, type PlaceAtWork } from './core-values.operations.ts';

/** A place, what is said of it, and what can be done. */
export interface AtPlace {
  readonly place: PlaceAtWork;
  readonly words: ConsoleCoreValuesWords;
  readonly shared: SharedWords;
  readonly work: CoreValuesAtWorkController;
  /** Where the organisation's own pages are. */
  readonly server: string;
}

const supports = ['HALF', 'TWO_THIRDS', 'THREE_QUARTERS'] as const;
const turnouts = ['FIFTH', 'THIRD', 'HALF'] as const;
const voters = ['HOME', 'RESIDENT'] as const;

/** What it takes to agree; with it residents can begin. */
export function takesView({ place, words, shared, work }: AtPlace) {
  const frozen = place.opensOn !== null;
  const save = sent((form) => {
    const typed = new FormData(form);
    const input = {
      building: place.building,
      support: typed.get('support') as (typeof supports)[number],
      turnout: typed.get('turnout') as (typeof turnouts)[number],
      votesBy: typed.get('votesBy') as (typeof voters)[number],
    };
    return work.act('takes', (client) => client.act(SetCoreValues, { input }));
  });
  return html`<section class="card">
    <h2>${words.takes}</h2>
    <p class="note">${frozen ? words.frozen : words.takesHint}</p>
    <form novalidate @submit=${save}>
      ${choice('support', words.supportLabel, supports, words.support, place.support, frozen)}
      ${choice('turnout', words.turnoutLabel, turnouts, words.turnout, place.turnout, frozen)}
      ${choice('votesBy', words.votesByLabel, voters, words.votesBy, place.votesBy, frozen)}
      ${notice(work.outcomeOf('takes'), shared)}
      ${
        frozen
          ? nothing
          : html`<div>
              <button class=${place.shown.stage === 'NONE' ? 'main' : ''} aria-disabled=${work.busy}>
                ${place.shown.stage === 'NONE' ? words.begin : words.keep}
              </button>
            </div>`
      }
    </form>
  </section>`;
}

function choice<Name extends string>(
  name: string,
  label: string,
  names: readonly Name[],
  words: Record<Name, string>,
  chosen: Name,
  frozen: boolean,
) {
  if (frozen) return html`<p>${label}: <b>${words[chosen]}</b></p>`;
  return html`<fieldset>
    <legend>${label}</legend>
    <div class="choices">
      ${names.map(
        (one) =>
          html`<label class="choice">
            <input type="radio" name=${name} .value=${one} ?checked=${one === chosen} />
            <span>${words[one]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** Proposals that are alike are put together, under a line that is worded for them. */
export function proposalsView({ place, words, shared, work }: AtPlace) {
  const put = sent(async (form) => {
    const typed = new FormData(form);
    const value = String(typed.get('into') ?? '') || null;
    const input = {
      building: place.building,
      value,
      proposals: typed.getAll('proposal').map(String),
      // A line that is there keeps its words where no others are typed.
      text: String(typed.get('text') ?? '') || (place.values.find(({ id }) => id === value)?.text ?? ''),
      ...saidNoName(typed),
    };
    if (await work.act('word', (client) => client.act(WordCoreValue, { input }))) form.reset();
  });
  return html`<section class="card">
    <h2>${words.proposals}</h2>
    <p class="note">${place.proposals.length > 0 ? words.proposalsHint : words.noProposals}</p>
    <form novalidate @submit=${put}>
      <div class="choices">
        ${place.proposals.map(
          ({ id, text, why, language }) =>
            html`<label class="choice">
              <input type="checkbox" name="proposal" .value=${id} />
              <span dir="auto" lang=${language}>
                ${text}${why ? html`<br /><span class="note">${why}</span>` : nothing}
              </span>
            </label>`,
        )}
      </div>
      ${
        place.values.length > 0
          ? html`<fieldset>
              <legend>${words.into}</legend>
              <div class="choices">
                ${[{ id: '', text: words.newLine }, ...place.values].map(
                  ({ id, text }) =>
                    html`<label class="choice">
                      <input type="radio" name="into" .value=${id} ?checked=${id === ''} />
                      <span dir="auto">${text}</span>
                    </label>`,
                )}
              </div>
            </fieldset>`
          : nothing
      }
      <div>
        <label for="text">${words.textLabel}</label>
        <input id="text" name="text" maxlength="60" autocomplete="off" />
      </div>
      ${notice(work.outcomeOf('word'), shared)} ${noName('word', { words, work })}
      <div><button class="main" aria-disabled=${work.busy}>${words.word}</button></div>
    </form>
  </section>`;
}

/** Lines that are talked about, with what residents wrote. */
export function linesView(at: AtPlace) {
  const { place, words } = at;
  return html`<section class="card">
    <h2>${words.lines}</h2>
    <p class="note">${words.linesHint}</p>
    ${place.values.map((value) => lineView(value, at))}
  </section>`;
}

function lineView(value: PlaceAtWork['values'][number], at: AtPlace) {
  const { id, text, replaces, from, remarks } = value;
  const { place, words, shared, work } = at;
  const { building } = place;
  const reword = sent((form) => {
    const typed = new FormData(form);
    const text = String(typed.get('text') ?? '');
    const input = { building, value: id, proposals: [], text, ...saidNoName(typed) };
    return work.act(id, (client) => client.act(WordCoreValue, { input }));
  });
  const drop = () => work.act(id, (client) => client.act(DropCoreValue, { input: { building, value: id } }));
  return html`<div class="part">
    <p class="line" dir="auto">${text}</p>
    ${replaces ? html`<p class="meta">${words.replaces(replaces)}</p>` : nothing} ${written(words.from, from)}
    ${written(words.remarks, remarks)} ${notice(work.outcomeOf(id), shared)}
    ${place.shown.stage === 'OPEN' || place.shown.stage === 'COUNTING' ? nothing : translationsView(value, at)}
    ${
      place.opensOn === null
        ? html`<form novalidate @submit=${reword}>
            <div>
              <label for="text-${id}">${words.changeOf(text)}</label>
              <input id="text-${id}" name="text" maxlength="60" autocomplete="off" .value=${text} />
            </div>
            ${noName(id, { words, work })}
            <div class="acts">
              <button aria-disabled=${work.busy}>${words.change}</button>
              <button type="button" class="quiet" aria-label=${words.dropOf(text)} @click=${drop}>
                ${words.drop}
              </button>
            </div>
          </form>`
        : nothing
    }
  </div>`;
}

/** Once something was taken for the name of a person: whoever wrote it can say that it is none. */
export function noName(form: string, { words, work }: Pick<AtPlace, 'words' | 'work'>) {
  const outcome = work.outcomeOf(form);
  if (outcome?.kind !== 'refused' || outcome.code !== 'NAME_IN_VALUE') return nothing;
  return html`<label class="choice">
    <input type="checkbox" name="isNoName" />
    <span>${words.isNoName}</span>
  </label>`;
}

export const saidNoName = (typed: FormData) => (typed.has('isNoName') ? { isNoName: true } : {});

/** What residents wrote, folded. */
export function written(title: string, texts: readonly { readonly text: string }[]) {
  if (texts.length === 0) return nothing;
  return html`<details>
    <summary>${title}</summary>
    <ul class="plain">
      ${texts.map(({ text }) => html`<li dir="auto">${text}</li>`)}
    </ul>
  </details>`;
}
