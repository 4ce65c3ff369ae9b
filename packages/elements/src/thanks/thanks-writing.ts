import { html, nothing, type TemplateResult } from 'lit';
import type { Draft } from '../shared/draft.ts';
import { dot, steps as stepsOf } from '../shared/guide.ts';
import { heading } from '../shared/heading.ts';
import { notice } from '../shared/notice.ts';
import { sentences, steps, type Writing } from './thanks-own.controller.ts';
import type { OwnView } from './thanks-own.ts';
import type { ThanksAudience } from './thanks-own.operations.ts';

/** Saying thank you: in which words, for what, and who may read it. */
export function writing(view: OwnView, about: Writing, draft: Draft): TemplateResult {
  const { own, words, shared, level, go } = view;
  const step = steps[about.step]!;
  const isLast = about.step === steps.length - 1;
  const name = about.about.with ?? words.neighbour;
  const question = { words: words.words(name), deed: words.deed, readers: words.readers }[step];
  const turn = (by: number) => {
    own.outcome = undefined;
    own.write({ step: about.step + by });
    go('#write');
  };
  const forward = async (event: Event) => {
    event.preventDefault();
    if (!isLast) return turn(1);
    await own.give();
    go(own.writing ? '#write' : '#said');
  };
  return html`<form novalidate part="write" class="writing stack" @submit=${forward}>
    ${stepsOf(words.begin, words.step(about.step + 1, steps.length), about.step + 1, steps.length)}
    ${heading(level, 'subtitle', question, 'write')} ${fields[step](view, about, draft)}
    ${own.about === '' ? notice(own.outcome, shared) : nothing}
    ${own.outcome?.kind === 'unreachable' ? html`<p class="note">${shared.keptAsTyped}</p>` : nothing}
    <div class="way">
      <button class="main" aria-disabled=${own.busy}>
        ${own.busy ? shared.loading : isLast ? words.give : words.next}
      </button>
      ${
        about.step > 0
          ? html`<button type="button" class="quiet" @click=${() => turn(-1)}>${words.back}</button>`
          : html`<button type="button" class="quiet" @click=${() => own.stop()}>${words.stop}</button>`
      }
    </div>
  </form>`;
}

const fields: Record<(typeof steps)[number], (view: OwnView, about: Writing, draft: Draft) => unknown> = {
  words: ({ own, words, wall }, { sentence }, draft) =>
    html`<div class="stack" role="radiogroup" aria-labelledby="write">
        ${sentences.map((one) => dot('words', wall.said[one], sentence === one, () => own.write({ sentence: one })))}
        ${dot('words', words.ownWords, sentence === undefined, () => own.write({ sentence: undefined }))}
      </div>
      ${
        sentence
          ? nothing
          : html`<div>
              <label for="text">${words.ownWordsLabel}</label>
              <textarea
                id="text"
                dir="auto"
                maxlength="500"
                .value=${draft.text}
                @input=${({ target }: Event) => (draft.text = (target as HTMLTextAreaElement).value)}
              ></textarea>
            </div>`
      }`,
  deed: ({ own, words }, { deed }) =>
    html`<div>
      <input
        id="deed"
        dir="auto"
        maxlength="120"
        aria-labelledby="write"
        aria-describedby="deed-note"
        .value=${deed}
        @input=${({ target }: Event) => own.write({ deed: (target as HTMLInputElement).value })}
      />
      <p class="note" id="deed-note" data-read>${words.deedNote}</p>
    </div>`,
  readers: (view, about) => readers(view, about),
};

function readers({ own, words, widget }: OwnView, about: Writing) {
  const name = about.about.with ?? words.neighbour;
  const labels: Record<ThanksAudience, string> = {
    TWO: words.two(name),
    BUILDING: words.building,
    EVERYONE: words.everyone,
  };
  const { audience } = about;
  const isWider = audience !== 'TWO';
  const tick = (label: string, key: 'namesGiver' | 'namesReceiver') =>
    html`<label class="choice">
      <input
        type="checkbox"
        .checked=${about[key]}
        @change=${({ target }: Event) => own.write({ [key]: (target as HTMLInputElement).checked })}
      /><span>${label}</span>
    </label>`;
  return html`<div class="stack" role="radiogroup" aria-labelledby="write">
      ${(['TWO', 'BUILDING', 'EVERYONE'] as const).map((one) => dot('readers', labels[one], audience === one, () => own.write({ audience: one })))}
    </div>
    ${
      isWider
        ? html`<div class="stack">
            ${tick(words.nameMine, 'namesGiver')} ${tick(words.nameOther(name), 'namesReceiver')}
            <p class="note" data-read>${words.firstAsk(name)}</p>
          </div>`
        : nothing
    }
    ${
      widget.viewer.firstName
        ? nothing
        : html`<div>
            <label for="first-name">${words.firstName}</label>
            <input
              id="first-name"
              dir="auto"
              autocomplete="given-name"
              maxlength="40"
              .value=${about.firstName}
              @input=${({ target }: Event) => own.write({ firstName: (target as HTMLInputElement).value })}
            />
          </div>`
    }`;
}
