import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Server } from '../server.ts';
import { checkInPage } from './check-in.page.ts';
import { contactPage } from './contact.page.ts';
import type { HttpEnv } from './env.ts';
import { objectionPage } from './objection.page.ts';
import { outbox } from './outbox.page.ts';
import { joinPage } from './join.page.ts';
import { file, page, type Page } from './page.ts';
import { stillHerePage } from './still-here.page.ts';
import { stopFollowingPage } from './stop-following.page.ts';
import { stillNeededPage } from './still-needed.page.ts';

/** The server's own pages: what runs here, joining by invitation or letter, the contact details of a neighbour, what mails ask, and a demo's outbox. */
export function pageRoutes(server: Server): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get('/pages/pages.css', () => file('pages.css', 'text/css'));
  routes.get('/pages/join.js', () => file('join.js', 'text/javascript'));
  routes.get('/pages/contact.js', () => file('contact.js', 'text/javascript'));
  routes.get('/join', joinPage);
  routes.get('/pages/yes-or-no.js', () => file('yes-or-no.js', 'text/javascript'));
  routes.get('/contact', contactPage);
  routes.get('/still-needed', stillNeededPage);
  routes.get('/still-here', stillHerePage);
  routes.get('/stop-following', stopFollowingPage);
  routes.get('/pages/check-in.js', () => file('check-in.js', 'text/javascript'));
  routes.get('/check-in', checkInPage);
  routes.get('/pages/objection.js', () => file('objection.js', 'text/javascript'));
  routes.get('/objection', objectionPage);
  routes.get('/', (c) => whatRunsHere(c, server));
  routes.get('/.well-known/security.txt', (c) => {
    const expires = new Date(server.clock.now().getTime() + 180 * 86_400_000).toISOString();
    return c.text(`Contact: ${server.publicUrl}/\nExpires: ${expires}\nPreferred-Languages: nl, en\n`);
  });
  if (server.demo) {
    routes.get('/demo/outbox', (c) => outbox(c, server));
    for (const [site, origin] of Object.entries(server.demoPages))
      routes.get(`/demo/${site}`, (c) => c.redirect(origin));
  }
  return routes;
}

async function whatRunsHere(c: Page, server: Server) {
  const { base, organisation } = c.env.facts;
  const links = [
    [`${base}/embed.js`, 'embed.js: the one script a page needs'],
    [`${base}/graphql`, server.freeOperations ? 'GraphQL, with an explorer' : 'GraphQL'],
    [`${base}/console`, 'The console, for editors and staff'],
    [`${base}/join`, 'Joining by invitation or letter'],
    [`${base}/feeds/labs.atom`, 'Conversations with residents, as news (Atom)'],
    [`${base}/feeds/commitments.atom`, 'What was promised and done, as news (Atom)'],
    [`${base}/feeds/commitments.ics`, 'What was promised, as a calendar'],
    ...(server.demo
      ? [
          ...Object.keys(server.demoPages).map((site) => [`${base}/demo/${site}`, `The ${site} of the demo`]),
          [`${base}/demo/outbox`, 'The mail this demo would have sent'],
        ]
      : []),
  ];
  return page(
    c,
    'en',
    `Wederkerig for ${organisation.name}`,
    html`<h1>Wederkerig for ${organisation.name}</h1>
      <ul>
        ${links.map(([href, text]) => html`<li><a href="${href}">${text}</a></li>`)}
      </ul>`,
  );
}
