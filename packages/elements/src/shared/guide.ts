import { html, nothing, type TemplateResult } from 'lit';

/** Where somebody is in a row of questions, with its end in sight. */
export function steps(title: string, said: string, step: number, all: number): TemplateResult {
  return html`<p class="step">
    <b>${title}</b>
    <span data-read>${said}</span>
    <span class="dots" aria-hidden="true"
      >${Array.from({ length: all }, (_, index) => html`<i class=${index < step ? 'done' : ''}></i>`)}</span
    >
  </p>`;
}

/** One answer on a button; the chosen one is filled, has a tick and, where there is only one, says so. */
export function choice(label: unknown, chosen: boolean, press: () => void, said?: string): TemplateResult {
  return html`<button
    type="button"
    class="answer ${chosen ? 'main' : ''}"
    aria-pressed=${chosen}
    data-read
    @click=${press}
  >
    <span>${chosen ? '✓ ' : nothing}${label}</span
    >${chosen && said ? html`<span class="mine">${said}</span>` : nothing}
  </button>`;
}

/** Ready answers that a press puts into the field above them. */
export function examples(
  label: string,
  texts: readonly string[],
  press: (text: string) => void,
): TemplateResult {
  return html`<div role="group" aria-label=${label} class="stack">
    <p><b>${label}</b></p>
    ${texts.map((text) => html`<button type="button" class="fill" data-read @click=${() => press(text)}>${text}</button>`)}
  </div>`;
}

/** One of several, of which one holds; for a line of words that is read before it is chosen. */
export function dot(name: string, label: unknown, chosen: boolean, choose: () => void): TemplateResult {
  return html`<label class="choice dot ${chosen ? 'chosen' : ''}">
    <input type="radio" name=${name} .checked=${chosen} @change=${choose} />
    <span data-read>${label}</span>
  </label>`;
}

interface DayField {
  label: string;
  note?: string;
  value: string;
  first: string;
  last: string;
  keep: (day: string) => void;
}

/** A day within the days that can be chosen. */
export function dayField({ label, note, value, first, last, keep }: DayField): TemplateResult {
  return html`<div>
    <label for="day">${label}</label>
    <input
      id="day"
      type="date"
      min=${first}
      max=${last}
      aria-describedby=${note ? 'day-note' : nothing}
      .value=${value}
      @input=${({ target }: Event) => keep((target as HTMLInputElement).value)}
    />
    ${note ? html`<p class="note field-note" id="day-note">${note}</p>` : nothing}
  </div>`;
}
