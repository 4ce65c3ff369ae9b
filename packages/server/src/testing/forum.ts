import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setForum } from '../account/discourse-forum.actions.ts';
import { setWay } from '../account/way.actions.ts';
import { listSites } from '../community/sites.actions.ts';
import type { TestCommunity } from './index.ts';

export const forumSecret = 'a-secret-of-the-forum-that-nobody-guesses';

/** What a forum says of somebody, in the order in which Discourse says it. */
export type ForumFields = readonly (readonly [name: string, value: string])[];

/** A member of the forum, with all that Discourse tells of one and that is nobody's business here. */
export interface Member {
  readonly id: number;
  readonly username: string;
  readonly email: string;
}

/**
 * A forum that answers as Discourse does as a provider (`lib/discourse_connect_base.rb`): it looks whether the question is signed with
 * the secret that belongs to where the answer goes, asks to sign in, and sends the browser back with what it signed itself.
 */
export interface TestForum {
  readonly address: string;
  /** Who presses its button. */
  who: Member;
  /** Sent with every page of it. */
  pageHeaders: Record<string, string>;
  /** Changes where its page sends somebody back to, as whoever stands between could. */
  tamper: ((address: URL) => URL) | undefined;
  /** By whom each of its addresses was asked: a browser says so of itself, a server does not. */
  readonly asked: string[];
  /** Follows somebody's browser from where the server sent it, to the address it is sent back to. */
  visit(address: string): URL;
  close(): Promise<void>;
}

const ina: Member = { id: 17, username: 'ina_1985', email: 'ina@voorbeeld.nl' };

export async function openForum(secret = forumSecret): Promise<TestForum> {
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const forum: TestForum = {
    address,
    who: ina,
    pageHeaders: {},
    tamper: undefined,
    asked: [],
    visit: (to) => answerTo(new URL(to), forum.who, secret),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', address);
    forum.asked.push(`${url.pathname} ${request.headers['sec-fetch-mode'] ?? 'no browser'}`);
    const headers = { 'content-type': 'text/html', ...forum.pageHeaders };
    if (url.pathname === '/session/sso_provider') {
      // Whoever is signed in there already would be sent on at once; here somebody types a password first.
      const to = `/log-in${url.search}`.replaceAll('&', '&amp;').replaceAll('"', '');
      response.writeHead(200, headers).end(`<h1>Forum</h1><a role="button" href="${to}">Log in</a>`);
    } else if (url.pathname === '/log-in') {
      try {
        const back = forum.visit(url.href);
        response.writeHead(302, { ...headers, location: (forum.tamper?.(back) ?? back).href }).end();
      } catch (error) {
        response.writeHead(422, headers).end(`<h1>${(error as Error).message}</h1>`);
      }
    } else response.writeHead(404, headers).end();
  }

  return forum;
}

function answerTo(question: URL, who: Member, secret: string): URL {
  const sso = question.searchParams.get('sso') ?? '';
  if (signedBy(secret, sso) !== question.searchParams.get('sig'))
    throw new Error('Bad signature for payload');
  const asked = new URLSearchParams(Buffer.from(sso, 'base64').toString());
  return answered(asked.get('return_sso_url')!, fieldsOf(who, asked), secret);
}

/** What Discourse says of a member, in alphabet. */
export function fieldsOf({ id, username, email }: Member, asked: URLSearchParams): ForumFields {
  return [
    ['admin', 'true'],
    ['avatar_url', 'https://forum.example/uploads/ina.png'],
    ['email', email],
    ['external_id', String(id)],
    ['groups', 'trust_level_0,admins,bewoners'],
    ['moderator', 'true'],
    ['name', 'Ina de Vries'],
    ['nonce', asked.get('nonce')!],
    ['return_sso_url', asked.get('return_sso_url')!],
    ['username', username],
  ];
}

/** The address that somebody comes back to with an answer. */
export function answered(wayBack: string, fields: ForumFields, secret: string): URL {
  const sso = Buffer.from(new URLSearchParams(fields.map(([...one]) => one)).toString()).toString('base64');
  return withAnswer(wayBack, sso, signedBy(secret, sso));
}

export function withAnswer(wayBack: string, sso: string, sig: string): URL {
  return new URL(`${wayBack}?${new URLSearchParams({ sso, sig }).toString()}`);
}

export function signedBy(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex');
}

/** Makes the forum one that residents of all sites sign in with; by the slug of a site, which of its ways that is. */
export async function forumHere(
  community: TestCommunity,
  forum: Pick<TestForum, 'address'>,
  secret = forumSecret,
): Promise<Readonly<Record<string, string>>> {
  return community.rows(async (db) => {
    const context = { ...community, db };
    const ways: Record<string, string> = {};
    for (const { id, slug } of await listSites(db)) {
      const { forumId } = await setForum(context, id, { address: forum.address, secret });
      await setWay(context, id, { kind: 'discourse-connect', providerId: forumId }, true);
      ways[slug] = forumId;
    }
    return ways;
  });
}
