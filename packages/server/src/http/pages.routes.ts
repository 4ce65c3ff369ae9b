import { wordsIn } from '@wederkerig/words';
import { joinWords } from '@wederkerig/words/join';
import { sharedWords } from '@wederkerig/words/shared';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { codesOfDemo } from '../account/authenticator.actions.ts';
import { readDemoOutbox } from '../notifications/mail.ts';
import type { Server } from '../server.ts';
import { contactPage } from './contact.page.ts';
import type { HttpEnv } from './env.ts';
import { objectionPage } from './objection.page.ts';
import { languageOfPage, file, page, telephone, type Page } from './page.ts';
import { stillHerePage } from './still-here.page.ts';
import { stillNeededPage } from './still-needed.page.ts';

/** The server's own pages: what runs here, joining by invitation, the contact details of a neighbour, what mails ask, and a demo's outbox. */
export function pageRoutes(server: Server): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get('/pages/pages.css', () => file('pages.css', 'text/css'));
  routes.get('/pages/join.js', () => file('join.js', 'text/javascript'));
  routes.get('/pages/contact.js', () => file('contact.js', 'text/javascript'));
  routes.get('/join', joinPage);
  routes.get('/pages/still-needed.js', () => file('still-needed.js', 'text/javascript'));
  routes.get('/contact', contactPage);
  routes.get('/still-needed', stillNeededPage);
  routes.get('/pages/still-here.js', () => file('still-here.js', 'text/javascript'));
  routes.get('/still-here', stillHerePage);
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

async function joinPage(c: Page) {
  const { organisation, base } = c.env.facts;
  const language = languageOfPage(c);
  const words = await wordsIn(joinWords, language, organisation.formOfAddress);
  const shared = await wordsIn(sharedWords, language, organisation.formOfAddress);
  const call = html`<p><a href="tel:${telephone(organisation)}">${words.callUs(organisation.phone)}</a></p>`;
  return page(
    c,
    language,
    words.welcome(organisation.name),
    html`<h1>${words.welcome(organisation.name)}</h1>
      <div data-part="ask" tabindex="-1">
        <p>${words.invited(null)}</p>
        <p>${words.pressToJoin}</p>
        <form data-to="${base}/session/join">
          <p>
            <label for="first-name">${words.firstName}</label>
            <input
              id="first-name"
              name="firstName"
              autocomplete="given-name"
              maxlength="40"
              aria-describedby="readers"
            />
          </p>
          <p class="note" id="readers">${words.firstNameAudience}</p>
          <button>${words.join}</button>
        </form>
      </div>
      <div data-part="done" tabindex="-1" hidden>
        <p>${words.done}</p>
        <p>${words.doneNext}</p>
      </div>
      <div data-part="refused" tabindex="-1" hidden>
        <p>${words.noLongerWorks}</p>
        ${call}
      </div>
      <div data-part="unreachable" tabindex="-1" role="status" hidden>
        <p>${shared.unreachable}</p>
        ${call}
      </div>
      <noscript>${call}</noscript>
      <script type="module" src="${base}/pages/join.js"></script>`,
  );
}

async function whatRunsHere(c: Page, server: Server) {
  const { base, organisation } = c.env.facts;
  const links = [
    [`${base}/embed.js`, 'embed.js: the one script a page needs'],
    [`${base}/graphql`, server.freeOperations ? 'GraphQL, with an explorer' : 'GraphQL'],
    [`${base}/console`, 'The console, for editors and staff'],
    [`${base}/join`, 'Joining by invitation'],
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

async function outbox(c: Page, server: Server) {
  const { organisation } = c.env.facts;
  const mails = await readDemoOutbox(server.connection, organisation.id);
  const apps = await server.connection.inOrganisation(organisation.id, (db) =>
    codesOfDemo({ ...server, db, organisation }),
  );
  return page(
    c,
    'en',
    'Outbox of the demo',
    html`<h1>Outbox of the demo</h1>
      <p class="note">This mail was not sent: it stays in this demo. Newest first.</p>
      <aside>
        <h2>Codes of the apps of staff</h2>
        <p class="note">
          For the second step into the <a href="${c.env.facts.base}/console">console</a>. Elsewhere these
          stand on a phone. Load this page again for the next ones.
        </p>
        <ul>
          ${apps.map(({ email, code }) => html`<li>${email}: ${code}</li>`)}
        </ul>
      </aside>
      ${mails.length === 0 ? html`<p>Nothing yet.</p>` : ''}
      ${mails.map(
        (mail) =>
          html`<article>
            <h2>${mail.subject}</h2>
            <p class="note">
              ${mail.recipient}, ${mail.sent_at.toISOString().slice(0, 16).replace('T', ' ')} UTC
            </p>
            <pre>${linked(mail.body)}</pre>
          </article>`,
      )}`,
  );
}

/** Addresses in a mail become links, as a mail program would show them. */
function linked(text: string) {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part));
}
