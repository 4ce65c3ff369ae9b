import { objectionWords } from '@wederkerig/words/objection';
import { html } from 'hono/html';
import { page, type Page } from './page.ts';
import { spokenOn } from './spoken-on.ts';

/** Where the link in the mail about a decision leads: its author says why it is not right. To open it changes nothing. */
export async function objectionPage(c: Page) {
  const { base } = c.env.facts;
  const { language, words, shared, call } = await spokenOn(c, objectionWords);
  return page(
    c,
    language,
    words.title,
    html`<h1>${words.title}</h1>
      <div data-part="ask" tabindex="-1">
        <p>${words.ask}</p>
        <form data-to="${base}/objection" novalidate>
          <p>
            <label for="words">${words.label}</label>
            <textarea id="words" rows="6" maxlength="1000" aria-describedby="readers"></textarea>
          </p>
          <p class="note" id="readers">${words.audience}</p>
          <p data-part="mend" role="alert" hidden></p>
          <button>${words.send}</button>
        </form>
      </div>
      <div data-part="done" tabindex="-1" hidden><p>${words.done}</p></div>
      <div data-part="refused" tabindex="-1" hidden>
        <p>${words.noLongerWorks}</p>
        ${call}
      </div>
      <div data-part="unreachable" role="alert" hidden>
        <p>${shared.unreachable}</p>
        ${call}
      </div>
      <noscript>${call}</noscript>
      <script type="module" src="${base}/pages/objection.js"></script>`,
  );
}
