import { wordsIn } from '@wederkerig/words';
import { stopFollowingWords } from '@wederkerig/words/stop-following';
import { html } from 'hono/html';
import { languageOfPage, type Page } from './page.ts';
import { yesOrNoPage } from './yes-or-no.page.ts';

/** Where the link in a mail about a promise leads, for whoever wants no more mail about it. */
export async function stopFollowingPage(c: Page) {
  const words = await wordsIn(stopFollowingWords, languageOfPage(c), c.env.facts.organisation.formOfAddress);
  return yesOrNoPage(
    c,
    { to: '/stop-following', says: 'stop' },
    {
      ...words,
      ask: html`
        <p>${words.ask}</p>
        <p>
          <button data-answer="yes">${words.yes}</button>
          <button data-answer="no">${words.no}</button>
        </p>
      `,
      yes: words.stopped,
      no: words.goesOn,
    },
  );
}
