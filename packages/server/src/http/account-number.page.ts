import type { AccountNumberWords } from '@wederkerig/words/account-number';
import type { AccountPageWords } from '@wederkerig/words/account-page';
import { html } from 'hono/html';
import { back, codeField } from './account-fields.ts';

/** Opening the page by a number, below the question for an address: each asks one thing, with the keyboard that fits it. */
export function askNumberParts(words: AccountNumberWords, common: AccountPageWords, base: string) {
  return html`<div data-part="ask-number" tabindex="-1" hidden>
      <p>${common.codeFirst}</p>
      <form data-to="${base}/account/code-to-number" novalidate>
        ${numberField(words.number, words.numberReaders, 'number')}
        <button>${common.sendCode}</button>
      </form>
      <button class="quiet" data-go="ask">${words.useAddress}</button>
    </div>
    <div data-part="ask-number-code" tabindex="-1" hidden>
      <p>${words.codeSent}</p>
      <p class="note">${words.noText}</p>
      <form data-to="${base}/account/open" novalidate>
        ${codeField(words.typeCode, common.codeHint, 'number-code')}
        <button>${common.goOn}</button>
      </form>
      <button class="quiet" data-go="ask-number">${words.otherNumber}</button>
    </div>`;
}

/** Adding, changing and removing one's number. */
export function numberParts(words: AccountNumberWords, common: AccountPageWords, base: string) {
  return html`<div data-part="number" tabindex="-1" aria-labelledby="number-title" hidden>
      <h2 id="number-title">${words.title}</h2>
      <p data-if="number">${words.nowNumber} <strong data-number dir="ltr"></strong></p>
      <p data-unless="number">${words.noNumber}</p>
      <form data-to="${base}/account/new-number" novalidate>
        ${numberField(
          html`<span data-if="number">${words.newNumber}</span
            ><span data-unless="number">${words.number}</span>`,
          words.numberReaders,
          'new-number',
        )}
        <button>${common.sendCode}</button>
      </form>
      <div data-if="number" data-removing>
        <p class="refused" data-refused role="alert"></p>
        <button class="quiet" data-remove data-to="${base}/account/remove-number">${words.remove}</button>
      </div>
      ${back(common)}
    </div>
    <div data-part="number-code" tabindex="-1" aria-labelledby="number-code-title" hidden>
      <h2 id="number-code-title">${words.title}</h2>
      <p>${words.codeSent}</p>
      <p class="note">${words.noText}</p>
      <form data-to="${base}/account/change-number" novalidate>
        ${codeField(words.typeCode, common.codeHint, 'new-number-code')}
        <button>${words.keep}</button>
      </form>
      <button class="quiet" data-go="number">${words.otherNumber}</button>
    </div>
    <div data-part="number-kept" tabindex="-1" aria-labelledby="number-kept-title" hidden>
      <h2 id="number-kept-title">${words.kept}</h2>
      <p>${words.keptMeans}</p>
      ${back(common)}
    </div>
    <div data-part="number-removed" tabindex="-1" aria-labelledby="number-removed-title" hidden>
      <h2 id="number-removed-title">${words.removed}</h2>
      <p>${words.removedMeans}</p>
      ${back(common)}
    </div>`;
}

function numberField(label: string | ReturnType<typeof html>, readers: string, id: string) {
  return html`<p>
      <label for="${id}">${label}</label>
      <input
        id="${id}"
        name="number"
        type="tel"
        dir="ltr"
        autocomplete="tel"
        maxlength="40"
        aria-describedby="${id}-readers ${id}-refused"
      />
    </p>
    <p class="note" id="${id}-readers">${readers}</p>
    <p class="refused" id="${id}-refused" data-refused role="alert"></p>`;
}
