import { wordsIn } from '@wederkerig/words';
import { openidWords } from '@wederkerig/words/openid';
import { passkeyWords, type PasskeyWords } from '@wederkerig/words/passkey';
import { sharedWords } from '@wederkerig/words/shared';
import { html } from 'hono/html';
import { languageOfPage, page, telephone, unbroken, type Page } from './page.ts';

/**
 * The page on the way to an issuer, and the one on the way back. It stands in a window of its own or in place of the page that began,
 * and does nothing until its script runs.
 */
export async function signInPage(c: Page, step: 'leave' | 'back') {
  const { organisation, base } = c.env.facts;
  const language = languageOfPage(c);
  const words = await wordsIn(openidWords, language, organisation.formOfAddress);
  const passkey = await wordsIn(passkeyWords, language, organisation.formOfAddress);
  const shared = await wordsIn(sharedWords, language, organisation.formOfAddress);
  const call = html`<p>
    <a href="tel:${telephone(organisation)}">${words.callUs(unbroken(organisation))}</a>
  </p>`;
  const title = words.title(organisation.name);
  return page(
    c,
    language,
    title,
    html`<div data-step="${step}" data-base="${base}" data-key="${c.req.param('key') ?? ''}"></div>
      <div data-part="wait" role="status">
        <h1>${title}</h1>
        <p>${step === 'leave' ? words.leaving : words.looking}</p>
      </div>
      ${passkeyPart(title, passkey, call)}
      <div data-part="done" tabindex="-1" hidden>
        <h1>${title}</h1>
        <p>${words.done}</p>
        <button data-close>${words.close}</button>
      </div>
      <div data-part="go-back" tabindex="-1" hidden>
        <h1>${title}</h1>
        <p>${words.goBack}</p>
        <button data-close>${words.close}</button>
      </div>
      <div data-part="code" tabindex="-1" hidden>
        <h1>${words.yourCode}</h1>
        <p class="code" dir="ltr" data-code></p>
        <p data-site="${words.codeFor('{site}')}"></p>
        <p>${words.codeLasts}</p>
        <p class="warning">${words.codeForNobody}</p>
      </div>
      <div data-part="refused" tabindex="-1" hidden>
        <h1>${words.notDone}</h1>
        <p data-why></p>
        <button class="quiet" data-close hidden>${words.close}</button>
        ${call}
      </div>
      <div data-part="no-cookies" tabindex="-1" hidden>
        <h1>${words.notDone}</h1>
        <p>${words.noCookies}</p>
        ${call}
      </div>
      <div data-part="unreachable" tabindex="-1" hidden>
        <h1>${words.notDone}</h1>
        <p>${shared.unreachable}</p>
        ${call}
      </div>
      <noscript>${call}</noscript>
      <script type="module" src="${base}/pages/sign-in.js"></script>`,
  );
}

/** Asks a passkey at a press: a browser does nothing with one before somebody wants it to. */
function passkeyPart(title: string, words: PasskeyWords, call: unknown) {
  return html`<div data-part="passkey" tabindex="-1" hidden>
      <h1>${title}</h1>
      <p data-site="${words.forSite('{site}')}"></p>
      <p>${words.press}</p>
      <p class="note">${words.staysHere}</p>
      <p class="refused" data-refused data-failed="${words.notWorked}" role="alert"></p>
      <button data-use>${words.signIn}</button>
      ${call}
    </div>
    <div data-part="passkey-cannot" tabindex="-1" hidden>
      <h1>${title}</h1>
      <p>${words.cannot}</p>
      ${call}
    </div>`;
}
