import type { ConsoleThanksWords } from '@wederkerig/words/console-thanks';
import { html, nothing } from 'lit';
import { sent, valueOf } from '../shared/form.ts';
import type { ThanksController } from './thanks.controller.ts';

/** Words of thanks from the organisation; wider than the resident alone only if they agree. */
export function writeForm(
  thanks: ThanksController,
  words: ConsoleThanksWords,
  name: string,
  send: () => unknown,
  wrong: unknown,
) {
  const { typed } = thanks;
  const audiences = [
    ['TWO', words.two],
    ['BUILDING', words.building],
    ['EVERYONE', words.everyone],
  ] as const;
  return html`<form class="card" novalidate @submit=${sent(send)}>
    <h2>${words.write}</h2>
    <div>
      <label for="deed">${words.deed}</label>
      <input
        id="deed"
        maxlength="120"
        autocomplete="off"
        aria-describedby="deed-note"
        .value=${typed.deed}
        @input=${(event: Event) => thanks.type({ deed: valueOf(event) })}
      />
      <p class="note" id="deed-note">${words.deedHint}</p>
    </div>
    <div>
      <label for="text">${words.text}</label>
      <textarea
        id="text"
        maxlength="500"
        aria-describedby="text-note"
        .value=${typed.text}
        @input=${(event: Event) => thanks.type({ text: valueOf(event) })}
      ></textarea>
      <p class="note" id="text-note">${words.textHint}</p>
    </div>
    <div>
      <label for="job">${words.job}</label>
      <input
        id="job"
        maxlength="60"
        autocomplete="organization-title"
        aria-describedby="job-note"
        .value=${typed.job ?? thanks.list.data?.job ?? ''}
        @input=${(event: Event) => thanks.type({ job: valueOf(event) })}
      />
      <p class="note" id="job-note">${words.jobHint}</p>
    </div>
    <fieldset class="choices">
      <legend>${words.audience}</legend>
      ${audiences.map(
        ([audience, label]) =>
          html`<label class="choice">
            <input
              type="radio"
              name="audience"
              .checked=${typed.audience === audience}
              @change=${() => thanks.type({ audience })}
            />
            <span>${label}</span>
          </label>`,
      )}
    </fieldset>
    ${typed.audience === 'TWO' ? nothing : html`<p class="note">${words.asksFirst(name)}</p>`} ${wrong}
    <div class="acts"><button class="main" aria-disabled=${thanks.busy}>${words.send}</button></div>
  </form>`;
}

/** That it was said by a person, and when. */
export function inPersonForm(
  thanks: ThanksController,
  words: ConsoleThanksWords,
  note: () => unknown,
  wrong: unknown,
) {
  return html`<form class="card" novalidate @submit=${sent(note)}>
    <h2>${words.inPerson}</h2>
    <p>${words.inPersonWhat}</p>
    <div>
      <label for="on">${words.on}</label>
      <input
        id="on"
        type="date"
        .value=${thanks.typed.on}
        @input=${(event: Event) => thanks.type({ on: valueOf(event) })}
      />
    </div>
    ${wrong}
    <div class="acts"><button aria-disabled=${thanks.busy}>${words.wasThanked}</button></div>
  </form>`;
}

export function rhythmForm(
  thanks: ThanksController,
  words: ConsoleThanksWords,
  months: number,
  wrong: unknown,
) {
  return html`<form class="card narrow" novalidate @submit=${sent(() => thanks.rhythm())}>
    <h2>${words.rhythm}</h2>
    <div>
      <label for="months">${words.months}</label>
      <input
        id="months"
        type="number"
        min="1"
        max="12"
        aria-describedby="months-note"
        .value=${thanks.months ?? String(months)}
        @input=${(event: Event) => (thanks.months = valueOf(event))}
      />
      <p class="note" id="months-note">${words.monthsHint}</p>
    </div>
    ${wrong}
    <div class="acts"><button aria-disabled=${thanks.busy}>${words.save}</button></div>
  </form>`;
}
