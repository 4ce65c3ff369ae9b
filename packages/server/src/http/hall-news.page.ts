import { wordsIn } from '@wederkerig/words';
import { hallNewsWords } from '@wederkerig/words/hall-news';
import { html, raw } from 'hono/html';
import { renderSVG } from 'uqr';
import { dayLater, todayOf } from '../clock.ts';
import { promiseNewsSince, type PromiseNews } from '../commitments/feeds.actions.ts';
import { openLabs } from '../lab-feedback/open-labs.actions.ts';
import type { Server } from '../server.ts';
import { languageOfPage, page, telephone, unbroken, type Page } from './page.ts';

/** What is new of a month, and no more of it than a sheet holds. */
const days = 31;
const mostShown = 8;

/**
 * What is new, on one sheet for in the hall: for whoever reads no mail. What everybody may read, and nothing of a resident. It is
 * a page to share too, and the square on the sheet leads back to it.
 */
export async function hallNewsPage(c: Page, server: Server) {
  const { organisation, base } = c.env.facts;
  const { clock } = server;
  const language = languageOfPage(c);
  const words = await wordsIn(hallNewsWords, language, organisation.formOfAddress);
  const ownPages = `${server.publicUrl}${base}`;
  const since = dayLater(todayOf({ organisation, clock }), -days);
  const { news, labs } = await server.connection.inOrganisation(organisation.id, async (db) => ({
    news: await promiseNewsSince({ db, organisation, clock, ownPages }, language, since),
    labs: await openLabs({ db }),
  }));
  const latest = latestOfEach(news);
  const own = `${ownPages}/share/news`;
  const title = words.title(organisation.name);
  return page(
    c,
    language,
    title,
    html`<article class="sheet news">
      <h1>${title}</h1>
      ${news.length === 0 && labs.length === 0 ? html`<p>${words.nothing}</p>` : ''}
      ${
        labs.length > 0
          ? html`<h2>${words.labs}</h2>
              <ul>
                ${labs.map(
                  ({ title: lab, language: spoken, slug, closesOn }) =>
                    html`<li>
                      <a href="${base}/share/lab-feedback/${slug}?lang=${language}" lang="${spoken}"
                        >${lab}</a
                      >
                      ${closesOn ? words.until(closesOn) : ''}
                    </li>`,
                )}
              </ul>`
          : ''
      }
      ${
        latest.length > 0
          ? html`<h2>${words.promises}</h2>
              <ul>
                ${latest.slice(0, mostShown).map(
                  ({ title: what, text, of, on }) =>
                    html`<li>
                      <b>${what}.</b> <span class="note">${words.on(on)}</span><br />
                      <a
                        href="${base}/share/commitments/${of.slug}?lang=${language}"
                        lang="${of.text.language}"
                        >${of.text.text}</a
                      >
                      <br />${text}
                    </li>`,
                )}
              </ul>`
          : ''
      }
      <div class="foot">
        <div class="square" aria-hidden="true">${raw(renderSVG(own, { border: 2 }))}</div>
        <p>
          ${words.scan}<br /><b>${own}</b><br />
          <a href="tel:${telephone(organisation)}">${words.callUs(unbroken(organisation))}</a>
        </p>
      </div>
    </article>`,
    {
      head: html`<link rel="canonical" href="${own}" />
        <meta property="og:type" content="website" />
        <meta property="og:title" content="${title}" />
        <meta property="og:site_name" content="${organisation.name}" />
        <meta property="og:url" content="${own}" />`,
      headers: { 'Cache-Control': 'public, max-age=60', Vary: 'Accept-Language' },
    },
  );
}

/** A promise stands here once, with what was said of it last. */
function latestOfEach(news: readonly PromiseNews[]): PromiseNews[] {
  return news.filter(({ of }, at) => news.findIndex((one) => one.of.id === of.id) === at);
}
