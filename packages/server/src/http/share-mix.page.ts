import { readingDirection, wordsIn, type Language } from '@wederkerig/words';
import { mixAdvertWords } from '@wederkerig/words/mix-advert';
import { html } from 'hono/html';
import { readAdvertText, type MixAdvertText } from '../mix/read-mix-advert.actions.ts';
import type { Server } from '../server.ts';
import { isSlug } from '../slug.ts';
import { languageOfPage, page, telephone, unbroken, type Page } from './page.ts';

/** The text beside a vacant home on a page of its own, without a script; from the day after its last one it is not there any more. */
export async function shareMixPage(c: Page, server: Server) {
  const { organisation, base } = c.env.facts;
  const language = languageOfPage(c);
  const slug = c.req.param('slug') ?? '';
  const text = await advertOf(c, server, slug, language);
  const words = await wordsIn(mixAdvertWords, language, organisation.formOfAddress);
  const own = `${server.publicUrl}${base}/share/mix/${slug}`;
  const title = words.heading;
  const call = html`<p>
    <a href="tel:${telephone(organisation)}">${organisation.name}: ${unbroken(organisation)}</a>
  </p>`;
  const headers = { 'Cache-Control': 'public, max-age=60', Vary: 'Accept-Language' };
  if (!text) {
    c.status(404);
    return page(
      c,
      language,
      title,
      html`<h1>${title}</h1>
        <p>${words.gone}</p>
        ${call}`,
      { headers },
    );
  }
  return page(
    c,
    language,
    title,
    html`<article class="advert">
        <h1>${title}</h1>
        ${advertBody(text)}
      </article>
      ${call}`,
    {
      head: html`<link rel="canonical" href="${own}" />
        <meta property="og:type" content="article" />
        <meta property="og:title" content="${title}" />
        <meta property="og:site_name" content="${organisation.name}" />
        <meta property="og:url" content="${own}" />
        <meta
          property="og:description"
          content="${text.lead} ${text.activities.join(', ')}. ${text.welcome.join(' ')}"
        />`,
      headers,
    },
  );
}

/** What stands under the heading, in the order in which it is read. */
export function advertBody(text: MixAdvertText) {
  return html`<p>${text.lead}</p>
    <ul>
      ${text.activities.map((one) => html`<li>${one}</li>`)}
    </ul>
    ${text.ownNote ? html`<p class="note">${text.ownNote}</p>` : ''}
    ${text.own ? html`<p lang="${text.ownLanguage}" dir="${readingDirection(text.ownLanguage as Language)}">${text.own}</p>` : ''}
    <p><strong>${text.welcome.join(' ')}</strong></p>
    <p class="note">${text.until}</p>`;
}

/** The text of a building that everybody reads now. */
export async function advertOf(
  c: Page,
  server: Server,
  slug: string,
  language: string,
): Promise<MixAdvertText | null> {
  if (!isSlug(slug)) return null;
  const { organisation } = c.env.facts;
  const { clock } = server;
  return server.connection.inOrganisation(organisation.id, (db) =>
    readAdvertText({ db, organisation, clock }, slug, language),
  );
}
