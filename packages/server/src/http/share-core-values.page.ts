import { wordsIn } from '@wederkerig/words';
import { coreValuesWords, type CoreValuesWords } from '@wederkerig/words/core-values';
import { html, raw } from 'hono/html';
import { renderSVG } from 'uqr';
import type { Charter } from '../core-values/charter.actions.ts';
import { readCoreValues, type CoreValues } from '../core-values/read-core-values.actions.ts';
import type { Server } from '../server.ts';
import { isSlug } from '../slug.ts';
import { languageOfPage, page, telephone, type Page } from './page.ts';

/** What people agreed on in a building, as everybody may read it, without a script; nothing that a resident wrote, and no vote. */
export async function shareCoreValuesPage(c: Page, server: Server) {
  const { organisation } = c.env.facts;
  const language = languageOfPage(c);
  const values = await valuesOf(c, server);
  if (!values) return c.text('not there\n', 404);
  const words = await wordsIn(coreValuesWords, language, organisation.formOfAddress);
  const own = ownAddress(c, server);
  const [now, ...before] = values.history;
  return page(
    c,
    language,
    words.heading,
    html`<p class="note">${words.inPlace(values.place)}</p>
      <h1>${words.heading}</h1>
      ${now ? linesOf(now, values, words) : html`<p>${words.notYet}</p>`}
      ${
        before.length > 0
          ? html`<section>
              <h2>${words.history}</h2>
              ${before.map(
                (version) =>
                  html`<p class="note">
                      ${version.why === 'edited' ? words.editedOn(version.since) : words.since(version.since)}
                    </p>
                    <ul>
                      ${version.lines.map(({ text }) => html`<li dir="auto">${text}</li>`)}
                    </ul>`,
              )}
            </section>`
          : ''
      }
      ${now ? html`<p><a href="${own}/poster?lang=${language}">${words.poster}</a></p>` : ''}
      <p><a href="tel:${telephone(organisation)}">${organisation.name}: ${organisation.phone}</a></p>`,
    {
      head: html`<link rel="canonical" href="${own}" />
        <meta property="og:type" content="article" />
        <meta property="og:title" content="${words.heading}" />
        <meta property="og:site_name" content="${organisation.name}" />
        <meta property="og:url" content="${own}" />
        <meta property="og:description" content="${words.inPlace(values.place)}" />`,
      headers: { 'Cache-Control': 'public, max-age=60', Vary: 'Accept-Language' },
    },
  );
}

/** The same on a sheet for in the hall. For the printer; no script. */
export async function coreValuesPosterPage(c: Page, server: Server) {
  const { organisation } = c.env.facts;
  const language = languageOfPage(c);
  const values = await valuesOf(c, server);
  const now = values?.history[0];
  if (!values || !now) return c.text('not there\n', 404);
  const words = await wordsIn(coreValuesWords, language, organisation.formOfAddress);
  const own = ownAddress(c, server);
  return page(
    c,
    language,
    words.heading,
    html`<article class="sheet poster values">
      <p><b>${words.inPlace(values.place)}</b></p>
      <h1>${words.heading}</h1>
      <ol>
        ${now.lines.map(({ text }) => html`<li dir="auto">${text}</li>`)}
      </ol>
      <p>${words.since(adoptedOn(values))}</p>
      <div class="foot">
        <div class="square" aria-hidden="true">${raw(renderSVG(own, { border: 2 }))}</div>
        <p>
          ${words.scan}<br /><b>${own}</b><br />
          <a href="tel:${telephone(organisation)}">${words.ratherCall(organisation.phone)}</a><br />
          ${organisation.name}
        </p>
      </div>
    </article>`,
  );
}

function linesOf(now: Charter, values: CoreValues, words: CoreValuesWords) {
  return html`<ol class="large">
      ${now.lines.map(
        ({ text, editedOn }) =>
          html`<li dir="auto">
            ${text}${editedOn ? html` <span class="note">${words.editedOn(editedOn)}</span>` : ''}
          </li>`,
      )}
    </ol>
    <p class="note">${words.since(adoptedOn(values))}</p>`;
}

/** When a vote last decided; a small edit since keeps that. */
function adoptedOn({ history }: CoreValues): string {
  return (history.find(({ why }) => why === 'adopted') ?? history[0]!).since;
}

async function valuesOf(c: Page, server: Server): Promise<CoreValues | null> {
  const building = c.req.param('building') ?? '';
  if (!isSlug(building)) return null;
  const { organisation } = c.env.facts;
  const { clock } = server;
  return server.connection.inOrganisation(organisation.id, (db) =>
    readCoreValues({ db, organisation, clock }, building),
  );
}

function ownAddress(c: Page, server: Server): string {
  return `${server.publicUrl}${c.env.facts.base}/share/core-values/${c.req.param('building')}`;
}
