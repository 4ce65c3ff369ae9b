import { Hono } from 'hono';
import { html } from 'hono/html';
import { Refused } from '../errors.ts';
import type { Server } from '../server.ts';
import { embedPage, lookOfSite } from './embed.page.ts';
import type { HttpEnv } from './env.ts';
import { hallNewsPage } from './hall-news.page.ts';
import { labFiles } from './lab-files.routes.ts';
import { labPosterPage } from './lab-poster.page.ts';
import { languageOfPage, type Page } from './page.ts';
import { sentenceFor } from './sentences.ts';
import { coreValuesPicture, coreValuesPosterPage, shareCoreValuesPage } from './share-core-values.page.ts';
import { shareCommitmentPage } from './share-commitment.page.ts';
import { shareMixPage } from './share-mix.page.ts';
import { sharedLab, sharePage } from './share.page.ts';

/** What a site embeds or links to without a script of ours: a page for its frames, a page to share, and oEmbed, which finds the two. */
export function shareRoutes(server: Server): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  const get = (path: string, answer: (c: Page) => Response | Promise<Response>) =>
    routes.get(path, async (c) => (await tooMany(c, server)) ?? answer(c));
  get('/embed/look/:file', (c) => lookOfSite(c, server));
  get('/embed/:name', (c) => embedPage(c, server));
  get('/share/lab-feedback/:slug', (c) => sharePage(c, server));
  get('/share/news', (c) => hallNewsPage(c, server));
  get('/share/lab-feedback/:slug/poster', (c) => labPosterPage(c, server));
  for (const [name, answer] of Object.entries(labFiles))
    get(`/share/lab-feedback/:slug/${name}`, (c) => answer(c, server));
  get('/share/commitments/:slug', (c) => shareCommitmentPage(c, server));
  get('/share/mix/:slug', (c) => shareMixPage(c, server));
  get('/share/core-values/:building', (c) => shareCoreValuesPage(c, server));
  get('/share/core-values/:building/poster', (c) => coreValuesPosterPage(c, server));
  get('/share/core-values/:building/picture.png', (c) => coreValuesPicture(c, server));
  get('/oembed', (c) => oembed(c, server));
  return routes;
}

/** The answer to a network that asks for pages without end; nobody reads so many. */
async function tooMany(c: Page, { limits }: Server): Promise<Response | undefined> {
  const { organisation, network } = c.env.facts;
  try {
    await limits.use('open-page-from-network', network);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const language = languageOfPage(c);
    return c.text(`${await sentenceFor(organisation, language, error)}\n`, 429, {
      'Retry-After': String(error.retryAfter),
      'Cache-Control': 'no-store',
      'Content-Language': language,
    });
  }
}

/** As high as a lab at first; the frame then says itself how high it is. */
const usual = { width: 720, height: 900 };

/** How a CMS makes a frame of the address of a page to share (oembed.com). */
async function oembed(c: Page, server: Server) {
  const { base, organisation } = c.env.facts;
  const format = c.req.query('format') ?? 'json';
  // The two that there are, each with the status that oembed.com gives it; anything else is no format.
  if (format !== 'json') return c.text('only json\n', format === 'xml' ? 501 : 400);
  const own = `${server.publicUrl}${base}`;
  const lab = await labAt(c, server, c.req.query('url') ?? '', `${own}/share/lab-feedback/`);
  if (!lab) return c.text('not there\n', 404);
  const width = within(c.req.query('maxwidth'), usual.width);
  const height = within(c.req.query('maxheight'), usual.height);
  const title = lab.title.text;
  const frame = html`<iframe
    src="${own}/embed/lab-feedback?lab=${lab.slug}"
    title="${title}"
    width="${width}"
    height="${height}"
    loading="lazy"
  ></iframe>`;
  return c.json(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: organisation.name,
      provider_url: own,
      cache_age: 3600,
      html: String(await frame).replace(/\s+/g, ' '),
      width,
      height,
    },
    200,
    {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=60',
      'X-Content-Type-Options': 'nosniff',
    },
  );
}

async function labAt(c: Page, server: Server, url: string, pages: string) {
  if (!URL.canParse(url)) return null;
  const { origin, pathname } = new URL(url);
  const slug = `${origin}${pathname}`.startsWith(pages) && `${origin}${pathname}`.slice(pages.length);
  return slug ? sharedLab(c, server, slug, c.env.facts.organisation.language) : null;
}

/** What a page has room for, where it says so in a number that makes sense. */
function within(most: string | undefined, wanted: number): number {
  const given = Number(most);
  return Number.isInteger(given) && given >= 100 ? Math.min(given, wanted) : wanted;
}
