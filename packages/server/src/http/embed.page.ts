import { html, raw } from 'hono/html';
import { listSites } from '../community/sites.actions.ts';
import type { Server } from '../server.ts';
import { languageOfPage, page, telephone, trustedTypes, type Page } from './page.ts';

/** The elements that can stand in a frame, and what an address may set of each. */
const framed: Readonly<Record<string, readonly string[]>> = {
  'lab-feedback': ['lab'],
  'help-board': ['neighbourhood', 'building', 'limit'],
  'profile-card': [],
  account: [],
};

/** One element on a page of its own, for sites that embed by iframe. Only they may frame it, and nobody signs in there. */
export async function embedPage(c: Page, server: Server) {
  const { organisation, base } = c.env.facts;
  const name = c.req.param('name') ?? '';
  if (!Object.hasOwn(framed, name)) return c.text('not there\n', 404);
  const language = languageOfPage(c);
  const sites = await server.connection.inOrganisation(organisation.id, listSites);
  const lab = name === 'lab-feedback' ? c.req.query('lab') : undefined;
  const read = lab && `${base}/share/lab-feedback/${encodeURIComponent(lab)}`;
  return page(
    c,
    language,
    organisation.name,
    html`<wk-${raw(name)}${attributes(c, framed[name]!)} heading-level="1">
        ${read ? html`<p><a href="${read}" target="_top">${organisation.name}</a></p>` : ''}
        <p><a href="tel:${telephone(organisation)}">${organisation.phone}</a></p>
      </wk-${raw(name)}>`,
    {
      // One after the other: what the first says of the page holds for the second.
      head: html`<script type="module" src="${base}/embed/framed.js"></script>
        <script type="module" src="${base}/embed.js"></script>`,
      framedBy: sites.flatMap(({ origins }) => origins),
      // Photos of residents come from here as well.
      policy: `img-src 'self'; ${trustedTypes}`,
      headers: {
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
  );
}

function attributes(c: Page, names: readonly string[]) {
  const given = names.flatMap((name) => {
    const value = c.req.query(name);
    return value === undefined ? [] : [{ name, value }];
  });
  return given.map(({ name, value }) => html` ${raw(name)}="${value}"`);
}
