import { wordsIn, type Language } from '@wederkerig/words';
import { coreValuesWords, type CoreValuesWords } from '@wederkerig/words/core-values';
import { sharedWords } from '@wederkerig/words/shared';
import { html, raw } from 'hono/html';
import { renderSVG } from 'uqr';
import { houseColour } from '../community/house-style.actions.ts';
import type { Charter, CharterLine } from '../core-values/charter.actions.ts';
import { readCoreValues, type CoreValues } from '../core-values/read-core-values.actions.ts';
import { keyOf, translationsOf, type ValueTranslation } from '../core-values/translate-value.actions.ts';
import type { Server } from '../server.ts';
import { isSlug } from '../slug.ts';
import { notHerePage } from './not-here.page.ts';
import { languageOfPage, page, telephone, unbroken, type Page } from './page.ts';
import { drawSharePicture } from './share-picture.ts';

/** What people agreed on in a building, as everybody may read it, without a script; nothing that a resident wrote, and no vote. */
export async function shareCoreValuesPage(c: Page, server: Server) {
  const { organisation } = c.env.facts;
  const language = languageOfPage(c);
  const values = await valuesOf(c, server);
  if (!values) return notHerePage(c);
  const words = await wordsIn(coreValuesWords, language, organisation.formOfAddress);
  const own = ownAddress(c, server);
  const [now, ...before] = values.history;
  return page(
    c,
    language,
    words.heading,
    html`<p class="note">${words.inPlace(values.place)}</p>
      <h1>${words.heading}</h1>
      ${now ? linesOf(now, values, words, language) : html`<p>${words.notYet}</p>`}
      ${await notesOf(now, values, language)}
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
                      ${version.lines.map((line) => html`<li>${lineOf(line, values, language)}</li>`)}
                    </ul>`,
              )}
            </section>`
          : ''
      }
      ${now ? html`<p><a href="${own}/poster?lang=${language}">${words.poster}</a></p>` : ''}
      <p><a href="tel:${telephone(organisation)}">${organisation.name}: ${unbroken(organisation)}</a></p>`,
    {
      head: html`<link rel="canonical" href="${own}" />
        <meta property="og:type" content="article" />
        <meta property="og:title" content="${words.heading}" />
        <meta property="og:site_name" content="${organisation.name}" />
        <meta property="og:url" content="${own}" />
        ${now ? html`<meta property="og:image" content="${own}/picture.png?lang=${language}" />` : ''}
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
  if (!values || !now) return notHerePage(c);
  const words = await wordsIn(coreValuesWords, language, organisation.formOfAddress);
  const own = ownAddress(c, server);
  return page(
    c,
    language,
    words.heading,
    html`<article class="sheet poster values ${now.lines.length > 4 ? '' : 'few'}">
      <p class="from">${organisation.name}</p>
      <h1>${words.heading}</h1>
      <ol>
        ${now.lines.map((line) => html`<li>${lineOf(line, values, language)}</li>`)}
      </ol>
      <p>${words.inPlace(values.place)}. ${words.since(adoptedOn(values))}</p>
      ${await notesOf(now, values, language)}
      <div class="foot">
        <div class="square" aria-hidden="true">${raw(renderSVG(own, { border: 2 }))}</div>
        <p>
          ${words.scan}<br /><b>${own}</b><br />
          <a href="tel:${telephone(organisation)}">${words.ratherCall(unbroken(organisation))}</a>
        </p>
      </div>
    </article>`,
  );
}

/** What stands beside a link to the page: what it is, and where. */
export async function coreValuesPicture(c: Page, server: Server) {
  const { organisation } = c.env.facts;
  const language = languageOfPage(c);
  const values = await valuesOf(c, server);
  const now = values?.history[0];
  if (!values || !now) return c.text('not there\n', 404);
  const words = await wordsIn(coreValuesWords, language, organisation.formOfAddress);
  const picture = await drawSharePicture({
    title: words.heading,
    note: words.inPlace(values.place),
    language,
    organisation: organisation.name,
    colour: await server.connection.inOrganisation(organisation.id, houseColour),
  });
  return new Response(new Uint8Array(picture), {
    headers: {
      'Content-Type': 'image/png',
      'Cache-Control': 'public, max-age=3600',
      Vary: 'Accept-Language',
      'X-Content-Type-Options': 'nosniff',
      // Other sites show the picture beside a link.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  });
}

function linesOf(now: Charter, values: Shown, words: CoreValuesWords, language: Language) {
  return html`<ol class="large">
      ${now.lines.map(
        (line) =>
          html`<li>
            ${lineOf(line, values, language)}
            ${line.editedOn ? html` <span class="note">${words.editedOn(line.editedOn)}</span>` : ''}
          </li>`,
      )}
    </ol>
    <p class="note">${words.since(adoptedOn(values))}</p>`;
}

/** A line in the language of the page where somebody translated it, with its own words below; else as it is. */
function lineOf(line: CharterLine, { translations }: Shown, language: Language) {
  const found = translations.get(keyOf(line))?.find((one) => one.language === language);
  const own = html`<span lang="nl" dir="ltr">${line.text}</span>`;
  if (!found) return own;
  return html`<span lang="${found.language}">${found.text}</span><br /><small class="note">${own}</small>`;
}

/** Said once below the lines: that one is there in Dutch alone, or was translated by a computer. */
async function notesOf(now: Charter | undefined, { translations }: Shown, language: Language) {
  if (!now || language === 'nl') return '';
  const words = await wordsIn(sharedWords, language);
  const found = now.lines.map((line) =>
    translations.get(keyOf(line))?.find((one) => one.language === language),
  );
  return html`${found.every(Boolean) ? '' : html`<p class="note">${words.notTranslated}</p>`}
  ${found.some((one) => one?.state === 'machine') ? html`<p class="note">${words.machineTranslated}</p>` : ''}`;
}

/** When a vote last decided; a small edit since keeps that. */
function adoptedOn({ history }: CoreValues): string {
  return (history.find(({ why }) => why === 'adopted') ?? history[0]!).since;
}

/** With what its lines say in other languages, those of earlier versions too. */
interface Shown extends CoreValues {
  readonly translations: ReadonlyMap<string, readonly ValueTranslation[]>;
}

async function valuesOf(c: Page, server: Server): Promise<Shown | null> {
  const building = c.req.param('building') ?? '';
  if (!isSlug(building)) return null;
  const { organisation } = c.env.facts;
  const { clock } = server;
  return server.connection.inOrganisation(organisation.id, async (db) => {
    const values = await readCoreValues({ db, organisation, clock }, building);
    const lines = values?.history.flatMap((version) => version.lines) ?? [];
    const texts = lines.length > 0 ? await translationsOf({ db }, lines.map(keyOf)) : [];
    return values && { ...values, translations: new Map(lines.map((line, at) => [keyOf(line), texts[at]!])) };
  });
}

function ownAddress(c: Page, server: Server): string {
  return `${server.publicUrl}${c.env.facts.base}/share/core-values/${c.req.param('building')}`;
}
