import { wordsIn } from '@wederkerig/words';
import { sharedWords } from '@wederkerig/words/shared';
import { stillHereWords } from '@wederkerig/words/still-here';
import { html } from 'hono/html';
import { languageOfPage, page, telephone, type Page } from './page.ts';

/** Where the link in the mail leads that asks whether somebody still lives here. To open it changes nothing; a button does. */
export async function stillHerePage(c: Page) {
  const { organisation, base } = c.env.facts;
  const language = languageOfPage(c);
  const words = await wordsIn(stillHereWords, language, organisation.formOfAddress);
  const shared = await wordsIn(sharedWords, language, organisation.formOfAddress);
  const call = html`<p><a href="tel:${telephone(organisation)}">${words.callUs(organisation.phone)}</a></p>`;
  return page(
    c,
    language,
    words.title,
    html`<h1>${words.title}</h1>
      <div data-part="ask" data-to="${base}/still-here" tabindex="-1">
        <p>${words.ask}</p>
        <p class="note">${words.means}</p>
        <p>
          <button data-answer="yes">${words.yes}</button>
          <button data-answer="no">${words.no}</button>
        </p>
      </div>
      <div data-part="yes" tabindex="-1" hidden><p>${words.stays}</p></div>
      <div data-part="no" tabindex="-1" hidden><p>${words.ended}</p></div>
      <div data-part="refused" tabindex="-1" hidden>
        <p>${words.noLongerWorks}</p>
        ${call}
      </div>
      <div data-part="unreachable" role="alert" hidden>
        <p>${shared.unreachable}</p>
        ${call}
      </div>
      <noscript>${call}</noscript>
      <script type="module" src="${base}/pages/still-here.js"></script>`,
  );
}
