import type { AccountPageWords } from '@wederkerig/words/account-page';
import type { OwnPasskeysWords } from '@wederkerig/words/own-passkeys';
import { html } from 'hono/html';

/** On the page of one's own account: where one signs in without a code, and where to turn that on or off. */
export function passkeysPart(words: OwnPasskeysWords, account: AccountPageWords, base: string) {
  return html`<div data-part="passkeys" tabindex="-1" aria-labelledby="passkeys-title" hidden>
    <h2 id="passkeys-title">${words.title}</h2>
    <p>${words.means}</p>
    <p class="note">${words.staysHere} ${words.alsoCalled}</p>
    <p role="status" data-told></p>
    <p class="refused" data-refused role="alert"></p>
    <p data-cannot hidden>${words.cannot}</p>
    <button
      data-make
      data-to="${base}/account/passkeys/offer"
      data-keep="${base}/account/passkeys/keep"
      data-done="${words.added}"
      data-known="${words.alreadyOn}"
      data-failed="${words.notWorked}"
    >
      ${words.add}
    </button>
    <div data-list></div>
    <p data-none hidden>${words.nowhere}</p>
    <template
      ><article>
        <h3 data-device></h3>
        <p class="note"><span data-since></span><br /><span data-used></span></p>
        <button class="quiet" data-to="${base}/account/passkeys/remove" data-done="${words.removed}">
          ${words.remove}
        </button>
      </article></template
    >
    <button class="quiet" data-go="choose">${account.back}</button>
  </div>`;
}
