import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPostgres, mutationId, visitorHash, websiteOrigin } from '@wederkerig/server/testing';
import { addressOf, byHash, production, type Production, type Told } from './server-in-production.ts';

const read = '{ organisation { name } }';
const other = '{ organisation { phone } }';
const answerIt = `mutation ($input: AnswerLabItemInput!) {
  done: answerLabItem(input: $input) { __typename }
}`;
const findItem = '{ lab(slug: "samen-in-de-buurt") { sections { items { id } } } }';

const json = { 'content-type': 'application/json', origin: websiteOrigin };
const asked = JSON.stringify({ extensions: byHash(read) });
const name = 'Wonen aan de Maas';

interface Attack {
  readonly name: string;
  readonly bad: readonly [path: string, init?: RequestInit];
  readonly status: number;
  readonly mended: readonly [path: string, init?: RequestInit];
}

const post = (body: BodyInit, headers: Record<string, string> = json, more: object = {}): Attack['bad'] => [
  '/graphql',
  { method: 'POST', headers, body, ...more },
];
const good = post(asked);
const form = new FormData();
form.set('operations', asked);
form.set('map', '{}');
const withType = (type: string) => ({ ...json, 'content-type': type });
const from = (origin: string) => ({ ...json, origin, cookie: '__Host-wk-website=stolen' });
const padded = (bytes: number) => JSON.stringify({ extensions: byHash(read), padding: 'x'.repeat(bytes) });
const asForm = `query=${encodeURIComponent(read)}`;

/**
 * Each is a request as it should be, but for one thing; its twin is that same request with the thing mended. A question that is not
 * known is refused inside the answer, which GraphQL then calls 200.
 */
const attacks: readonly Attack[] = [
  {
    name: 'a text of its own instead of a hash',
    bad: post(JSON.stringify({ query: read })),
    status: 200,
    mended: good,
  },
  {
    name: 'a hash nobody registered',
    bad: post(JSON.stringify({ extensions: byHash('{ organisation { name phone } }') })),
    status: 200,
    mended: good,
  },
  { name: 'a list of questions', bad: post(`[${asked},${asked}]`), status: 400, mended: good },
  { name: 'ten megabytes', bad: post(padded(10_000_000)), status: 413, mended: post(padded(50_000)) },
  {
    name: 'ten megabytes bit by bit',
    bad: post(bitByBit(padded(10_000_000)), json, { duplex: 'half' }),
    status: 413,
    mended: post(bitByBit(padded(50_000)), json, { duplex: 'half' }),
  },
  {
    name: 'a form',
    bad: post(asForm, withType('application/x-www-form-urlencoded')),
    status: 415,
    mended: good,
  },
  { name: 'a form with parts', bad: post(form, { origin: websiteOrigin }), status: 415, mended: good },
  { name: 'plain text', bad: post(asked, withType('text/plain')), status: 415, mended: good },
  {
    name: 'plain text that says JSON after it',
    bad: post(asked, withType('text/plain; application/json')),
    status: 415,
    mended: good,
  },
  { name: 'GraphQL as a type', bad: post(read, withType('application/graphql')), status: 415, mended: good },
  {
    name: 'no type at all',
    bad: post(new Blob([asked]), { origin: websiteOrigin }),
    status: 415,
    mended: good,
  },
  { name: 'a body that is no JSON', bad: post(`${asked}}`), status: 400, mended: good },
  {
    name: 'a page of somebody else, with the cookie',
    bad: post(asked, from('https://evil.example')),
    status: 403,
    mended: good,
  },
  {
    name: 'a page whose name begins as ours',
    bad: post(asked, from(`${websiteOrigin}.evil.example`)),
    status: 403,
    mended: good,
  },
  {
    name: 'our page on another port',
    bad: post(asked, from('http://website.localhost:4003')),
    status: 403,
    mended: good,
  },
  {
    name: 'our page over another protocol',
    bad: post(asked, from('https://website.localhost:4001')),
    status: 403,
    mended: good,
  },
  { name: 'a page without an address', bad: post(asked, from('null')), status: 403, mended: good },
  {
    name: 'no page at all',
    bad: post(asked, { 'content-type': 'application/json' }),
    status: 403,
    mended: good,
  },
  {
    name: 'PUT',
    bad: ['/graphql', { method: 'PUT', headers: json, body: asked }],
    status: 404,
    mended: good,
  },
  { name: 'DELETE', bad: ['/graphql', { method: 'DELETE', headers: json }], status: 404, mended: good },
  {
    name: 'variables that are no JSON',
    bad: [`${addressOf(read)}x&variables={`],
    status: 400,
    mended: [addressOf(read)],
  },
];

describe.skipIf(!hasPostgres())('A request that is not as an element sends it', () => {
  let server: Production;

  beforeAll(async () => {
    server = await production([read, answerIt, findItem]);
  });
  afterAll(() => server.community.close());

  const given = ({ text }: Told) => text.includes(name);

  it.each(attacks)('is refused with $name, and answered without', async ({ bad, status, mended }) => {
    const refused = await server.send(...bad);
    expect(refused.status).toBe(status);
    expect(given(refused)).toBe(false);
    const answered = await server.send(...mended);
    expect([answered.status, given(answered)]).toEqual([200, true]);
  });

  it('changes nothing by GET, and does by POST', async () => {
    const found = await server.post(findItem);
    const item: string = found.body.data.lab.sections[1].items[0].id;
    const input = { clientMutationId: mutationId(), item, choice: 'YES', visitor: visitorHash('key', item) };
    const stored = () =>
      server.community.rows((db) => db.selectFrom('lab_answer').select('choice').execute());
    const refused = await server.get(answerIt, { input });
    expect([refused.status, await stored()]).toEqual([405, []]);
    const done = await server.post(answerIt, { input });
    expect([done.body.data.done.__typename, await stored()]).toEqual([
      'AnswerLabItemPayload',
      [{ choice: 'yes' }],
    ]);
    console.log(`${attacks.length + 1} requests refused, ${attacks.length + 1} mended twins answered`);
  });

  it('runs what the hash stands for, whatever text comes with it', async () => {
    const said = await server.send(...post(JSON.stringify({ query: other, extensions: byHash(read) })));
    expect(said.text).not.toContain('000 000 00 00');
  });

  it('is told to no page but those of known sites, before it is sent too', async () => {
    const preflight = (origin: string) =>
      server.send('/graphql', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type',
        },
      });
    const refused = await preflight('https://evil.example');
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    const allowed = await preflight(websiteOrigin);
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([
      204,
      websiteOrigin,
    ]);
    // Nothing here works with a cookie, so no page may send one.
    for (const answer of [refused, allowed, await server.post(read)]) {
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  it('finds no explorer in production, and one in a demo', async () => {
    const browser = { accept: 'text/html' };
    const refused = await server.send('/graphql', { headers: browser });
    expect(refused.text.toLowerCase()).not.toContain('graphiql');
    const demo = await production([], true);
    const shown = await demo.send('/graphql', { headers: browser });
    expect(shown.text.toLowerCase()).toContain('graphiql');
    await demo.community.close();
  });
});

function bitByBit(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(sent, (sent += 10_000)));
    },
  });
}
