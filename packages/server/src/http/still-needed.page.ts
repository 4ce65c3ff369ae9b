import { wordsIn } from '@wederkerig/words';
import { stillNeededWords } from '@wederkerig/words/still-needed';
import { html } from 'hono/html';
import { languageOfPage, type Page } from './page.ts';
import { yesOrNoPage } from './yes-or-no.page.ts';

/** Where the link in the mail leads that asks whether a post is still needed. */
export async function stillNeededPage(c: Page) {
  const words = await wordsIn(stillNeededWords, languageOfPage(c), c.env.facts.organisation.formOfAddress);
  return yesOrNoPage(
    c,
    { to: '/still-needed', says: 'needed' },
    {
      ...words,
      ask: html`
        <p>${words.ask}</p>
        <p>
          <button data-answer="yes">${words.yes}</button>
          <button data-answer="no">${words.no}</button>
        </p>
      `,
      yes: words.kept,
      no: words.withdrawn,
    },
  );
}
