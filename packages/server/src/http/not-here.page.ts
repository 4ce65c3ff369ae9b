import { wordsIn } from '@wederkerig/words';
import { shareWords } from '@wederkerig/words/share';
import { html } from 'hono/html';
import { languageOfPage, page, telephone, unbroken, type Page } from './page.ts';

/** An old or mistyped address of a page: says so in the reader's language, and how to go on from there. */
export async function notHerePage(c: Page) {
  const { organisation, base } = c.env.facts;
  const language = languageOfPage(c);
  const words = await wordsIn(shareWords, language, organisation.formOfAddress);
  c.status(404);
  return page(
    c,
    language,
    organisation.name,
    html`<h1>${organisation.name}</h1>
      <p>${words.notHere}</p>
      <p><a href="${base}/share/news?lang=${language}">${words.news}</a></p>
      <p><a href="tel:${telephone(organisation)}">${organisation.name}: ${unbroken(organisation)}</a></p>`,
    { headers: { Vary: 'Accept-Language' } },
  );
}
