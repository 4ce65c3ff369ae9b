import { html } from 'hono/html';
import { codesOfDemo } from '../account/authenticator.actions.ts';
import { lettersOfDemo } from '../letters/letters.seed.ts';
import { inGroups } from '../letters/letters.rules.ts';
import type { WrittenLetter } from '../letters/print-letters.actions.ts';
import { readDemoOutbox } from '../notifications/mail.ts';
import type { Server } from '../server.ts';
import { page, type Page } from './page.ts';

/** What a demo would have sent: mail, and letters. */
export async function outbox(c: Page, server: Server) {
  const { organisation } = c.env.facts;
  const mails = await readDemoOutbox(server.connection, organisation.id);
  const { apps, letters } = await server.connection.inOrganisation(organisation.id, async (db) => ({
    apps: await codesOfDemo({ ...server, db, organisation }),
    letters: await lettersOfDemo({ ...server, db, organisation }),
  }));
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
      ${letters.length === 0 ? '' : letterbox(letters.slice(0, mostLetters), c.env.facts.base)}
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

const mostLetters = 3;

/** Letters lie in letterboxes elsewhere; a few of the demo can be tried here, by the square or by the code. */
function letterbox(letters: readonly WrittenLetter[], base: string) {
  return html`<aside>
    <h2>Letters of the demo</h2>
    <p class="note">
      On paper the link is a square for a phone. The code can also be typed at ${base}/join, or where one
      signs in.
    </p>
    <ul>
      ${letters.map(
        ({ building, number, code }) =>
          html`<li><a href="${base}/join#${code}">${building} ${number}</a>: ${inGroups(code)}</li>`,
      )}
    </ul>
  </aside>`;
}
