import { contactWords, type ContactWords } from '@wederkerig/words/contact';
import { html } from 'hono/html';
import { page, type Page } from './page.ts';
import { spokenOn } from './spoken-on.ts';

type Html = ReturnType<typeof html>;

/**
 * Where one of two neighbours reads the other's contact details. The page itself knows nothing: the talk stands in the fragment,
 * and everything is asked for when a button is pressed.
 */
export async function contactPage(c: Page) {
  const { base } = c.env.facts;
  const { language, words, shared, call } = await spokenOn(c, contactWords);
  return page(
    c,
    language,
    words.title,
    html`<h1>${words.title}</h1>
      ${askPart(words, base)} ${codePart(words, base)} ${contactPart(words, call)}
      <div data-part="broken" tabindex="-1" hidden>
        <p>${words.linkBroken}</p>
        <p>${words.linkAgain}</p>
        ${call}
      </div>
      <div data-part="unreachable" role="alert" hidden>
        <p>${shared.unreachable} ${shared.keptAsTyped}</p>
        ${call}
      </div>
      <noscript>${call}</noscript>
      <script type="module" src="${base}/pages/contact.js"></script>`,
  );
}

/** Whose code is asked for. */
function askPart(words: ContactWords, base: string) {
  return html`<div data-part="ask" tabindex="-1">
    <p>${words.forWhom}</p>
    <p>${words.codeFirst}</p>
    <form data-to="${base}/contact/code" novalidate>
      <p>
        <label for="email">${words.address}</label>
        <input
          id="email"
          name="email"
          type="email"
          autocomplete="email"
          inputmode="email"
          maxlength="320"
          aria-describedby="email-readers email-refused"
        />
      </p>
      <p class="note" id="email-readers">${words.addressReaders}</p>
      <p class="refused" id="email-refused" data-refused role="alert"></p>
      <button>${words.sendCode}</button>
    </form>
  </div>`;
}

/** Where the code is typed. */
function codePart(words: ContactWords, base: string) {
  return html`<div data-part="code" tabindex="-1" hidden>
    <p>${words.codeSent}</p>
    <p class="note">${words.noMail}</p>
    <form data-to="${base}/contact/read" novalidate>
      <p>
        <label for="code">${words.typeCode}</label>
        <input
          id="code"
          name="code"
          autocomplete="one-time-code"
          inputmode="numeric"
          maxlength="40"
          aria-describedby="code-hint code-refused"
        />
      </p>
      <p class="note" id="code-hint">${words.codeHint}</p>
      <p class="refused" id="code-refused" data-refused role="alert"></p>
      <button>${words.read}</button>
    </form>
    <button class="quiet" data-back>${words.otherAddress}</button>
  </div>`;
}

/** What is read in the end, with what neighbours should know beside it. */
function contactPart(words: ContactWords, call: Html) {
  return html`<div data-part="contact" tabindex="-1" aria-labelledby="first-name" hidden>
    <article>
      <h2 id="first-name" data-first-name>${words.title}</h2>
      <dl>
        <div data-phone>
          <dt>${words.phone}</dt>
          <dd><a></a></dd>
        </div>
        <div data-email>
          <dt>${words.email}</dt>
          <dd><a></a></dd>
        </div>
      </dl>
      <p class="note" data-until></p>
      <p class="note">${words.onlyYou}</p>
    </article>
    <p>${words.safety}</p>
    <p>${words.danger}</p>
    <p>${words.safetyCall}</p>
    ${call}
  </div>`;
}
