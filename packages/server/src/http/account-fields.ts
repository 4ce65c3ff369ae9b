import type { AccountPageWords } from '@wederkerig/words/account-page';
import { html } from 'hono/html';

/** The field for a code, which a phone fills in by itself where it can. */
export function codeField(label: string, hint: string, id: string) {
  return html`<p>
      <label for="${id}">${label}</label>
      <input
        id="${id}"
        name="code"
        autocomplete="one-time-code"
        inputmode="numeric"
        maxlength="40"
        aria-describedby="${id}-hint ${id}-refused"
      />
    </p>
    <p class="note" id="${id}-hint">${hint}</p>
    <p class="refused" id="${id}-refused" data-refused role="alert"></p>`;
}

export function back(words: AccountPageWords) {
  return html`<button class="quiet" data-go="choose">${words.back}</button>`;
}
