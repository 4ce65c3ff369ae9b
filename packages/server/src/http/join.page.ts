import { wordsIn } from '@wederkerig/words';
import { joinWords, type JoinWords } from '@wederkerig/words/join';
import { labCommentWords } from '@wederkerig/words/lab-comment';
import { letterCodeWords, type LetterCodeWords } from '@wederkerig/words/letter-code';
import { sharedWords } from '@wederkerig/words/shared';
import { html } from 'hono/html';
import { languageOfPage, page, telephone, unbroken, type Page } from './page.ts';

/** Where an invitation or a letter leads. The page itself knows nothing: the code stands in the fragment, or is typed. */
export async function joinPage(c: Page) {
  const { organisation, base } = c.env.facts;
  const language = languageOfPage(c);
  const { formOfAddress } = organisation;
  const words = await wordsIn(joinWords, language, formOfAddress);
  const letter = await wordsIn(letterCodeWords, language, formOfAddress);
  const shared = await wordsIn(sharedWords, language, formOfAddress);
  const { rules } = await wordsIn(labCommentWords, language, formOfAddress);
  const call = html`<p>
    <a href="tel:${telephone(organisation)}">${words.callUs(unbroken(organisation))}</a>
  </p>`;
  return page(
    c,
    language,
    words.welcome(organisation.name),
    html`<h1>${words.welcome(organisation.name)}</h1>
      ${invitedPart(words, base)} ${codePart(letter, base)} ${letterPart(letter, rules, base)}
      ${onwardPart(words, base)}
      <div data-part="done" tabindex="-1" hidden>
        <p>${words.done}</p>
        <p>${words.doneNext}</p>
      </div>
      <div data-part="refused" tabindex="-1" hidden>
        <p>${words.noLongerWorks}</p>
      </div>
      <div data-part="unreachable" tabindex="-1" role="status" hidden>
        <p>${shared.unreachable}</p>
      </div>
      ${call}
      <script type="module" src="${base}/pages/join.js"></script>`,
  );
}

function invitedPart(words: JoinWords, base: string) {
  return html`<div data-part="ask" tabindex="-1" hidden>
    <p>${words.invited(null)}</p>
    <p>${words.pressToJoin}</p>
    <form data-to="${base}/session/join">
      <p>
        <label for="first-name">${words.firstName}</label>
        <input
          id="first-name"
          name="firstName"
          autocomplete="given-name"
          maxlength="40"
          aria-describedby="readers"
        />
      </p>
      <p class="note" id="readers">${words.firstNameAudience}</p>
      <button>${words.join}</button>
    </form>
  </div>`;
}

/** For who came by the address on paper. */
function codePart(words: LetterCodeWords, base: string) {
  return html`<div data-part="code" tabindex="-1" hidden>
    <form data-to="${base}/session/join/letter" novalidate>
      <p>
        <label for="code">${words.typeCode}</label>
        <input
          id="code"
          name="code"
          class="code"
          data-first
          dir="ltr"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="60"
          aria-describedby="code-hint code-refused"
        />
      </p>
      <p class="note" id="code-hint">${words.codeHint}</p>
      <p class="refused" id="code-refused" data-refused role="alert"></p>
      <button>${words.next}</button>
    </form>
  </div>`;
}

/** What one agrees to, and the two things that have to be known. */
function letterPart(words: LetterCodeWords, rules: readonly string[], base: string) {
  return html`<div data-part="letter" data-for="${words.letterFor('%s')}" tabindex="-1" hidden>
    <p data-home></p>
    <article>
      <h2>${words.rulesHeading}</h2>
      <ul>
        ${rules.map((rule) => html`<li>${rule}</li>`)}
      </ul>
    </article>
    <form data-to="${base}/session/join/by-letter" novalidate>
      <p>
        <label for="letter-name">${words.firstName}</label>
        <input
          id="letter-name"
          name="firstName"
          autocomplete="given-name"
          maxlength="40"
          aria-describedby="letter-readers letter-refused"
        />
      </p>
      <p class="note" id="letter-readers">${words.firstNameAudience}</p>
      <label class="choice"><input type="checkbox" name="sixteen" /> ${words.sixteen}</label>
      <p class="refused" id="letter-refused" data-refused role="alert"></p>
      <button>${words.join}</button>
    </form>
  </div>`;
}

/** The way to where the widgets are, signed in there. */
function onwardPart(words: JoinWords, base: string) {
  return html`<div
    data-part="onward"
    data-one="${words.toWebsite}"
    data-go="${words.goTo('%s')}"
    data-to="${base}/session/join/onward"
    tabindex="-1"
    hidden
  >
    <p>${words.done}</p>
    <p>${words.goOnBelow}</p>
    <div class="stack" data-sites></div>
    <p class="note">${words.remembered} ${words.phoneLost}</p>
  </div>`;
}
