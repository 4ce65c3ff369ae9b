import { html, raw } from 'hono/html';
import { listSites, type SiteView } from '../community/sites.actions.ts';
import { widgets } from '../embed/embed.rules.ts';
import type { Server } from '../server.ts';
import { advertBody, advertOf } from './share-mix.page.ts';
import { languageOfPage, page, telephone, unbroken, trustedTypes, type Page } from './page.ts';

/** One element on a page of its own, for sites that embed by iframe. Only they may frame it, and nobody signs in there. */
export async function embedPage(c: Page, server: Server) {
  const { organisation, base } = c.env.facts;
  const name = c.req.param('name') ?? '';
  if (!Object.hasOwn(widgets, name)) return c.text('not there\n', 404);
  const sites = await server.connection.inOrganisation(organisation.id, listSites);
  // A page that is framed by a site speaks and looks as that site does.
  const site = sites.find(({ slug }) => slug === c.req.query('site'));
  const language = languageOfPage(c, site?.language);
  const lab = name === 'lab-feedback' ? c.req.query('lab') : undefined;
  const read = lab && `${base}/share/lab-feedback/${encodeURIComponent(lab)}`;
  // Beside the advert of a home it reads without a script too.
  const vacant = name === 'mix' ? c.req.query('vacant-home') : undefined;
  const text = vacant ? await advertOf(c, server, vacant, language) : null;
  return page(
    c,
    language,
    organisation.name,
    html`<wk-${raw(name)}${attributes(c, widgets[name]!.attributes)} heading-level="${headingOf(c)}">
        ${read ? html`<p><a href="${read}" target="_top">${organisation.name}</a></p>` : ''}
        ${
          text
            ? html`<h1>${text.heading}</h1>
                ${advertBody(text)}`
            : ''
        }
        <p><a href="tel:${telephone(organisation)}">${unbroken(organisation)}</a></p>
      </wk-${raw(name)}>`,
    {
      // One after the other: what the first says of the page holds for the second.
      head: html`${site ? ofSite(site, base) : ''}
        <script type="module" src="${base}/embed/framed.js"></script>
        <script type="module" src="${base}/embed.js"></script>`,
      framedBy: ["'self'", ...sites.flatMap(({ origins }) => origins)],
      // Photos of residents come from here as well.
      policy: `img-src 'self'; ${trustedTypes}`,
      headers: {
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        // As long as an address that was taken from a site goes on working elsewhere.
        'Cache-Control': 'public, max-age=30',
        Vary: 'Accept-Language',
      },
    },
  );
}

/** The values of its look, and the page that its widgets ask for: the version of a look stands in the address, so a new one is seen at once. */
function ofSite({ slug, version, origins }: SiteView, base: string) {
  return html`<link rel="stylesheet" href="${base}/embed/look/${slug}.css?${version}" />
    ${origins[0] ? html`<meta name="wederkerig-page" content="${origins[0]}" />` : ''}`;
}

/** The four values of a site, as a style sheet for pages in its frames. */
export async function lookOfSite(c: Page, server: Server) {
  const { organisation } = c.env.facts;
  const sites = await server.connection.inOrganisation(organisation.id, listSites);
  const site = sites.find(({ slug }) => `${slug}.css` === c.req.param('file'));
  if (!site) return c.text('not there\n', 404);
  return c.body(`:root {\n${lookLines(site).join('\n')}\n}\n`, 200, {
    'Content-Type': 'text/css; charset=utf-8',
    'Cache-Control': 'public, max-age=300',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
}

/** The font last: what is odd in its list of names ends with its line. */
function lookLines({ actionColour, ink, corner, font }: SiteView): string[] {
  return [
    ['--wk-color-action', actionColour],
    ['--wk-color-text', ink],
    ['--wk-radius', corner === null ? null : `${corner}px`],
    ['--wk-font', font],
  ].flatMap(([name, value]) => (value === null ? [] : [`  ${name}: ${value};`]));
}

/** Alone in its frame it begins with the first heading, unless the page around it says otherwise. */
function headingOf(c: Page): number {
  const asked = Number(c.req.query('heading-level') ?? 1);
  return Number.isInteger(asked) && asked >= 1 && asked <= 6 ? asked : 1;
}

function attributes(c: Page, names: readonly string[]) {
  const given = names.flatMap((name) => {
    const value = c.req.query(name);
    return value === undefined ? [] : [{ name, value }];
  });
  return given.map(({ name, value }) => html` ${raw(name)}="${value}"`);
}
