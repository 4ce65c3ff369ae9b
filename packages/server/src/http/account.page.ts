import { wordsIn } from '@wederkerig/words';
import { accountNumberWords, type AccountNumberWords } from '@wederkerig/words/account-number';
import { accountPageWords, type AccountPageWords } from '@wederkerig/words/account-page';
import { ownPasskeysWords, type OwnPasskeysWords } from '@wederkerig/words/own-passkeys';
import { html } from 'hono/html';
import { proofMinutes } from '../account/account.rules.ts';
import { back, codeField } from './account-fields.ts';
import { askNumberParts, numberParts } from './account-number.page.ts';
import { passkeysPart } from './own-passkeys.part.ts';
import { page, type Page } from './page.ts';
import { spokenOn } from './spoken-on.ts';

type Html = ReturnType<typeof html>;

/**
 * Where somebody sees their devices and who read their data, and changes their address. The page itself knows nothing: everything
 * is asked for after a code, and what the code proved is in its memory alone.
 *
 * @param texting whether a code can go to a number too
 */
export async function accountPage(c: Page, texting: boolean) {
  const { base, organisation } = c.env.facts;
  const { language, words, shared, call } = await spokenOn(c, accountPageWords);
  const numbers = await wordsIn(accountNumberWords, language, organisation.formOfAddress);
  const passkeys = await wordsIn(ownPasskeysWords, language, organisation.formOfAddress);
  return page(
    c,
    language,
    words.title,
    html`<h1>${words.title}</h1>
      ${askPart(words, base, texting ? numbers.useNumber : undefined)} ${codePart(words, base)}
      ${choosePart({ words, numbers, passkeys }, base, texting)} ${devicesPart(words, base)}
      ${passkeysPart(passkeys, words, base)} ${seenPart(words)} ${addressPart(words, numbers, base)}
      ${addressCodePart(words, base)}
      ${texting ? html`${askNumberParts(numbers, words, base)} ${numberParts(numbers, words, base)}` : ''}
      <div data-part="changed" tabindex="-1" aria-labelledby="changed-title" hidden>
        <h2 id="changed-title">${words.changed}</h2>
        <p>${words.changedMeans}</p>
        ${back(words)}
      </div>
      <div data-part="added" tabindex="-1" aria-labelledby="added-title" hidden>
        <h2 id="added-title">${numbers.addressAdded}</h2>
        <p>${numbers.addressAddedMeans}</p>
        ${back(words)}
      </div>
      <p data-unreachable role="alert" hidden>${shared.unreachable} ${shared.keptAsTyped}</p>
      ${call}
      <script type="module" src="${base}/pages/account.js"></script>`,
  );
}

/** Where the link in the mail about a new address leads: the old one can be taken back. To open it changes nothing. */
export async function addressBackPage(c: Page) {
  const { base } = c.env.facts;
  const { language, words, shared, call } = await spokenOn(c, accountPageWords);
  return page(
    c,
    language,
    words.backTitle,
    html`<h1>${words.backTitle}</h1>
      <div data-part="ask" tabindex="-1">
        <p>${words.backAsk}</p>
        <p>${words.backMeans}</p>
        <button data-to="${base}/account/address-back">${words.takeBack}</button>
      </div>
      <div data-part="done" tabindex="-1" hidden>
        <p>${words.takenBack}</p>
        <p>${words.takenBackMeans}</p>
      </div>
      <div data-part="refused" tabindex="-1" hidden><p>${words.linkOver}</p></div>
      <p data-unreachable role="alert" hidden>${shared.unreachable}</p>
      ${call}
      <script type="module" src="${base}/pages/address-back.js"></script>`,
  );
}

/** Whose code is asked for. */
function askPart(words: AccountPageWords, base: string, useNumber: string | undefined) {
  return html`<div data-part="ask" tabindex="-1">
    <p>${words.forWhom}</p>
    <p>${words.codeFirst}</p>
    <form data-to="${base}/account/code" novalidate>
      ${addressField(words.address, words.addressReaders, 'email')}
      <button>${words.sendCode}</button>
    </form>
    ${useNumber ? html`<button class="quiet" data-go="ask-number">${useNumber}</button>` : ''}
    ${lostMailbox(words)}
  </div>`;
}

function codePart(words: AccountPageWords, base: string) {
  return html`<div data-part="code" tabindex="-1" hidden>
    <p>${words.codeSent}</p>
    <p class="note">${words.noMail}</p>
    <form data-to="${base}/account/open" novalidate>
      ${codeField(words.typeCode, words.codeHint, 'code')}
      <button>${words.goOn}</button>
    </form>
    <button class="quiet" data-go="ask">${words.otherAddress}</button>
  </div>`;
}

interface ChooseWords {
  readonly words: AccountPageWords;
  readonly numbers: AccountNumberWords;
  readonly passkeys: OwnPasskeysWords;
}

/** One thing at a time: what there is to see, and to change. */
function choosePart({ words, numbers, passkeys }: ChooseWords, base: string, texting: boolean) {
  return html`<div data-part="choose" tabindex="-1" aria-labelledby="choose-title" hidden>
    <h2 id="choose-title">${words.choose}</h2>
    <p class="refused" data-refused role="alert"></p>
    <p data-if="bounced" hidden><strong>${words.mailBounces}</strong></p>
    <div class="choices">
      <button class="quiet" data-see="devices" data-to="${base}/account/devices">
        ${words.devicesTitle}
      </button>
      <button class="quiet" data-see="passkeys" data-to="${base}/account/passkeys" hidden>
        ${passkeys.title}
      </button>
      <button class="quiet" data-see="seen" data-to="${base}/account/seen">${words.seenTitle}</button>
      <button class="quiet" data-see="address">
        <span data-if="email">${words.newAddressTitle}</span>
        <span data-unless="email" hidden>${numbers.firstAddress}</span>
      </button>
      ${texting ? html`<button class="quiet" data-see="number">${numbers.title}</button>` : ''}
      <button class="quiet" data-leave data-to="${base}/account/notifications">${words.newsTitle}</button>
    </div>
    <p class="note">${words.staysOpen(proofMinutes)}</p>
  </div>`;
}

function devicesPart(words: AccountPageWords, base: string) {
  return html`<div data-part="devices" tabindex="-1" aria-labelledby="devices-title" hidden>
    <h2 id="devices-title">${words.devicesTitle}</h2>
    <p data-some>${words.devicesMean}</p>
    <p role="status" data-told></p>
    <p class="refused" data-refused role="alert"></p>
    <div data-list></div>
    <p data-none hidden>${words.nowhere}</p>
    <template
      ><article>
        <h3 data-where></h3>
        <p data-device></p>
        <p class="note"><span data-since></span><br /><span data-used></span></p>
        <button class="quiet" data-to="${base}/account/sign-out" data-done="${words.signedOut}">
          ${words.signOut}
        </button>
      </article></template
    >
    <button
      data-everywhere
      data-to="${base}/account/sign-out-everywhere"
      data-done="${words.signedOutEverywhere}"
    >
      ${words.signOutEverywhere}
    </button>
    ${back(words)}
  </div>`;
}

function seenPart(words: AccountPageWords) {
  return html`<div data-part="seen" tabindex="-1" aria-labelledby="seen-title" hidden>
    <h2 id="seen-title">${words.seenTitle}</h2>
    <p class="note">${words.seenMeans}</p>
    <div data-list></div>
    <article data-none hidden>
      <h3>${words.nobody}</h3>
      <p>${words.nobodyMeans}</p>
    </article>
    <template
      ><article tabindex="-1">
        <h3 data-day></h3>
        <p data-who></p>
        <p class="note" data-why></p></article
    ></template>
    <button data-more hidden>${words.more}</button>
    ${back(words)}
  </div>`;
}

function addressPart(words: AccountPageWords, numbers: AccountNumberWords, base: string) {
  return html`<div data-part="address" tabindex="-1" aria-labelledby="address-title" hidden>
    <h2 id="address-title">
      <span data-if="email">${words.newAddressTitle}</span>
      <span data-unless="email" hidden>${numbers.firstAddress}</span>
    </h2>
    <p data-if="email">${words.nowAddress} <strong data-email></strong></p>
    <p data-unless="email" hidden>${numbers.noAddress}</p>
    <form data-to="${base}/account/new-address" novalidate>
      ${addressField(words.newAddress, words.newAddressMeans, 'new-email')}
      <button>${words.sendCode}</button>
    </form>
    ${back(words)} ${lostMailbox(words)}
  </div>`;
}

function addressCodePart(words: AccountPageWords, base: string) {
  return html`<div data-part="address-code" tabindex="-1" aria-labelledby="address-code-title" hidden>
    <h2 id="address-code-title">${words.newAddressTitle}</h2>
    <p>${words.newCodeSent}</p>
    <p class="note">${words.noMail}</p>
    <form data-to="${base}/account/change-address" novalidate>
      ${codeField(words.typeCode, words.codeHint, 'new-code')}
      <button>${words.change}</button>
    </form>
    <button class="quiet" data-go="address">${words.otherAddress}</button>
  </div>`;
}

function addressField(label: string, readers: string, id: string): Html {
  return html`<p>
      <label for="${id}">${label}</label>
      <input
        id="${id}"
        name="email"
        type="email"
        autocomplete="email"
        inputmode="email"
        maxlength="320"
        aria-describedby="${id}-readers ${id}-refused"
      />
    </p>
    <p class="note" id="${id}-readers">${readers}</p>
    <p class="refused" id="${id}-refused" data-refused role="alert"></p>`;
}

/** For who cannot get at the mail any more: what a person at the desk can do, and cannot. */
function lostMailbox(words: AccountPageWords): Html {
  return html`<details>
    <summary>${words.lostMailbox}</summary>
    <p>${words.lostMailboxHelp}</p>
    <p>${words.lostMailboxWhy}</p>
  </details>`;
}
