import { wordsIn } from '@wederkerig/words';
import { welcomeWords, type WelcomeFaceWord } from '@wederkerig/words/welcome';
import { welcomeCheckInWords } from '@wederkerig/words/welcome-check-in';
import { html, raw } from 'hono/html';
import { page, type Page } from './page.ts';
import { spokenOn } from './spoken-on.ts';

const mouths: Readonly<Record<WelcomeFaceWord, string>> = {
  GOOD: 'M8 14c1 2 2.4 3 4 3s3-1 4-3',
  SO_SO: 'M8 15.5h8',
  BAD: 'M8 17c1-2 2.4-3 4-3s3 1 4 3',
};
const values = { GOOD: 'good', SO_SO: 'so-so', BAD: 'bad' } as const;

/** Where the link in the mail leads that asks a newcomer how it goes. To open it changes nothing; the button does. */
export async function checkInPage(c: Page) {
  const { base, organisation } = c.env.facts;
  const { language, words, shared, call } = await spokenOn(c, welcomeCheckInWords);
  const asked = await wordsIn(welcomeWords, language, organisation.formOfAddress);
  const face = (one: WelcomeFaceWord) =>
    html`<label class="choice face"
      ><input type="radio" name="face" value="${values[one]}" /> ${picture(one)} ${asked.face[one]}</label
    >`;
  return page(
    c,
    language,
    asked.checkIn,
    html`<h1>${asked.checkIn}</h1>
      <div data-part="ask" tabindex="-1">
        <form data-to="${base}/check-in" novalidate>
          <fieldset>
            <legend>${words.choose}</legend>
            ${face('GOOD')} ${face('SO_SO')} ${face('BAD')}
          </fieldset>
          <p>
            <label for="line">${asked.line}</label>
            <textarea id="line" rows="4" maxlength="500" dir="auto" aria-describedby="readers"></textarea>
          </p>
          <p class="note" id="readers">${asked.readers}</p>
          <div data-call hidden>
            <label class="choice"><input type="checkbox" name="call" /> ${asked.call}</label>
            <p class="note">${asked.callWhen}</p>
            <p data-phone hidden>
              <label for="phone">${asked.phone}</label>
              <input id="phone" type="tel" dir="ltr" autocomplete="tel" maxlength="40" />
            </p>
          </div>
          <p data-part="mend" class="refused" role="alert" hidden></p>
          <button>${asked.send}</button>
        </form>
      </div>
      <div data-part="done" tabindex="-1" hidden><p>${asked.thanks}</p></div>
      <div data-part="calls" tabindex="-1" hidden><p>${asked.thanks} ${asked.callComes}</p></div>
      <div data-part="refused" tabindex="-1" hidden>
        <p>${words.noLongerWorks}</p>
        ${call}
      </div>
      <p data-part="unreachable" role="alert" data-choose="${words.chooseFirst}" hidden>
        ${shared.unreachable} ${shared.keptAsTyped}
      </p>
      <noscript>${call}</noscript>
      <script type="module" src="${base}/pages/check-in.js"></script>`,
  );
}

/** A face beside its word; it says nothing by itself. */
function picture(face: WelcomeFaceWord) {
  return raw(
    `<svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true"><circle cx="12" cy="12" r="10"></circle><path d="M9 9.5v.5M15 9.5v.5"></path><path d="${mouths[face]}"></path></svg>`,
  );
}
