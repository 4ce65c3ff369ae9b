import { wordsIn } from '@wederkerig/words';
import { stillHereWords } from '@wederkerig/words/still-here';
import { html } from 'hono/html';
import { languageOfPage, type Page } from './page.ts';
import { yesOrNoPage } from './yes-or-no.page.ts';

/** Where the link in the mail leads that asks whether somebody still lives here. */
export async function stillHerePage(c: Page) {
  const words = await wordsIn(stillHereWords, languageOfPage(c), c.env.facts.organisation.formOfAddress);
  return yesOrNoPage(
    c,
    { to: '/still-here', says: 'here' },
    {
      ...words,
      ask: html`
        <p>${words.ask}</p>
        <p class="note">${words.means}</p>
        <p><button data-answer="yes">${words.yes}</button></p>
        <p><button data-answer="no">${words.no}</button></p>
      `,
      yes: words.stays,
      no: words.ended,
    },
  );
}
