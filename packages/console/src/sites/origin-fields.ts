import type { ConsoleSitesWords } from '@wederkerig/words/console-sites';
import { html, nothing } from 'lit';
import type { OriginsController, TypedOrigin } from './origins.controller.ts';

/** The addresses of a site; under each stands what is wrong, what is kept of it, or that it is good. */
export function originFields(origins: OriginsController, words: ConsoleSitesWords) {
  return html`<fieldset class="fields">
    <legend>${words.addresses}</legend>
    <p class="note">${words.addressesHint}</p>
    ${origins.rows.map((row, index) => address(origins, words, row, index))}
    <div class="acts">
      <button type="button" @click=${() => origins.add()}>${words.anotherAddress}</button>
    </div>
  </fieldset>`;
}

function address(origins: OriginsController, words: ConsoleSitesWords, row: TypedOrigin, index: number) {
  const number = index + 1;
  const wrong = row.reading?.problem || row.reading?.takenBy;
  return html`<div>
    <label for="origin-${number}">${words.address(number)}</label>
    <div class="beside">
      <input
        id="origin-${number}"
        type="text"
        inputmode="url"
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        placeholder="https://"
        aria-describedby="origin-note-${number}"
        aria-invalid=${wrong ? 'true' : 'false'}
        .value=${row.text}
        @input=${(event: Event) => origins.type(index, (event.target as HTMLInputElement).value)}
      />
      ${
        origins.rows.length > 1
          ? html`<button
              type="button"
              aria-label=${words.removeAddress(number)}
              @click=${() => origins.remove(index)}
            >
              ${words.away}
            </button>`
          : nothing
      }
    </div>
    <div id="origin-note-${number}" class="stack" role="status">${explained(origins, words, row, index)}</div>
  </div>`;
}

function explained(origins: OriginsController, words: ConsoleSitesWords, row: TypedOrigin, index: number) {
  const { reading, looking } = row;
  if (!reading) return looking ? html`<p class="note">${words.checking}</p>` : nothing;
  const { origin, cut, problem, instead, takenBy } = reading;
  if (problem)
    return html`<p class="wrong">${words[problems[problem]]}</p>
      ${instead ? offer(words.use(instead), () => origins.use(index, instead)) : nothing}`;
  if (takenBy) return html`<p class="wrong">${words.takenBy(takenBy)}</p>`;
  const twin = origins.twinOf(row);
  return html`<p class="note">${cut ? words.cut(origin!) : words.good(origin!)}</p>
    ${
      twin
        ? html`<p class="note">${words.twin(twin)}</p>
            ${offer(words.addToo(twin), () => origins.add(twin))}`
        : nothing
    }`;
}

const problems = { NOT_AN_ADDRESS: 'notAnAddress', NOT_HTTPS: 'notHttps', STAR: 'star' } as const;

function offer(label: string, take: () => void) {
  return html`<div class="acts"><button type="button" class="quiet" @click=${take}>${label}</button></div>`;
}
