import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clientFor, createClient } from './client.ts';
import type { Operation } from './operation.ts';
import { thisPage } from './page.ts';
import { publicUrl } from './public-url.ts';
import { home, json, PlayedServer } from './testing/played-server.ts';
// Loaded when needed; here before a clock stands still.
import './unknown-site.ts';

type LabData = { lab: { id: string } | null };
const Lab: Operation<LabData, { slug: string; language?: string }> = { name: 'Lab', hash: 'b2' };
const Comment: Operation<
  { commentOnLabItem: object },
  { input: { clientMutationId: string; text: string } }
> = {
  name: 'CommentOnLabItem',
  hash: 'd4',
};
const lab = { data: { lab: { id: '1', __typename: 'Lab' } } };

let server: PlayedServer;
const open = () => createClient({ server: home, transport: server.transport });
const failing = () => Promise.reject(new TypeError('Failed to fetch'));

beforeEach(() => {
  server = new PlayedServer();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a public read', () => {
  test('is one GET that needs no permission from the server beforehand', async () => {
    server.on('/graphql', lab);
    expect(await open().read(Lab, { slug: 'de-linde', language: 'nl' })).toEqual({
      kind: 'ready',
      data: lab.data,
    });
    const { request } = server.asked[0]!;
    expect(request.method).toBe('GET');
    expect([...request.headers.keys()]).toEqual([]);
    expect(decodeURIComponent(request.url)).toBe(
      `${home}graphql?extensions={"persistedQuery":{"version":1,"sha256Hash":"b2"}}` +
        `&variables={"language":"nl","slug":"de-linde"}&operationName=Lab`,
    );
  });

  test('is asked once for two elements that show the same, and again when asked for afresh', async () => {
    server.on('/graphql', lab);
    const client = open();
    await Promise.all([client.read(Lab, { slug: 'x' }), client.read(Lab, { slug: 'x' })]);
    await client.read(Lab, { slug: 'x' });
    expect(server.asked).toHaveLength(1);
    await client.read(Lab, { slug: 'x' }, { fresh: true });
    expect(server.asked.map(({ request }) => request.cache)).toEqual(['default', 'no-cache']);
  });

  test('is asked again after somebody changed what it shows', async () => {
    server.on('/graphql', lab);
    const client = open();
    await client.read(Lab, { slug: 'x' });
    server.on('/graphql', { data: { commentOnLabItem: { item: { __typename: 'Lab', id: '1' } } } });
    await client.act(Comment, { input: { text: 'Fijn!' } });
    server.on('/graphql', lab);
    await client.read(Lab, { slug: 'x' });
    expect(server.asked.map(({ request }) => `${request.method} ${request.cache}`)).toEqual([
      'GET default',
      'POST default',
      'GET no-cache',
    ]);
  });

  test('uses what embed.js asked before, once', async () => {
    const url = publicUrl(home, Lab, { slug: 'early' });
    thisPage().early.set(url, Promise.resolve(Response.json(lab)));
    expect(await open().read(Lab, { slug: 'early' })).toMatchObject({ kind: 'ready' });
    expect(server.asked).toEqual([]);
    server.on('/graphql', lab);
    await open().read(Lab, { slug: 'early' });
    expect(server.asked).toHaveLength(1);
  });

  test('asks by itself when what embed.js asked came to nothing', async () => {
    thisPage().early.set(publicUrl(home, Lab, { slug: 'early' }), Promise.resolve(undefined));
    server.on('/graphql', lab);
    expect(await open().read(Lab, { slug: 'early' })).toMatchObject({ kind: 'ready' });
  });
});

describe('what can go wrong', () => {
  test.each([502, 503, 504])('a server that is away (%i) is unreachable', async (status) => {
    server.on('/graphql', () => new Response('<h1>Bad gateway</h1>', { status }));
    expect(await open().read(Lab, { slug: 'x' })).toEqual({ kind: 'unreachable' });
  });

  test('no network is unreachable', async () => {
    server.on('/graphql', failing);
    expect(await open().read(Lab, { slug: 'x' })).toEqual({ kind: 'unreachable' });
  });

  test('a server that is silent for fifteen seconds is unreachable', async () => {
    vi.useFakeTimers();
    server.on('/graphql', () => new Promise<Response>(() => {}));
    const outcome = open().read(Lab, { slug: 'x' });
    await vi.advanceTimersByTimeAsync(14_900);
    expect(await Promise.race([outcome, Promise.resolve('waiting')])).toBe('waiting');
    await vi.advanceTimersByTimeAsync(200);
    expect(await outcome).toEqual({ kind: 'unreachable' });
  });

  test.each([
    [
      'a fault',
      json({ errors: [{ message: 'Something went wrong here.', extensions: { fault: '4f2a' } }] }, 500),
      '4f2a',
    ],
    [
      'a fault beside half an answer',
      json({ data: { lab: null }, errors: [{ message: 'x', extensions: { fault: '9c' } }] }),
      '9c',
    ],
    ['a page in place of an answer', new Response('<h1>Welkom bij hotel wifi</h1>'), undefined],
    ['an answer with nothing in it', json({}), undefined],
    ['a bare no', json({ message: 'no' }, 403), undefined],
  ])('%s is broken, and names the fault where there is one', async (_what, response, fault) => {
    server.on('/graphql', () => response);
    expect(await open().read(Lab, { slug: 'x' })).toEqual({ kind: 'broken', fault });
  });

  test('what failed is not remembered', async () => {
    const client = open();
    server.on('/graphql', failing);
    await client.read(Lab, { slug: 'x' });
    server.on('/graphql', lab);
    expect(await client.read(Lab, { slug: 'x' })).toMatchObject({ kind: 'ready' });
  });
});

describe('an act', () => {
  const done = {
    data: { commentOnLabItem: { __typename: 'CommentOnLabItemPayload', comment: { id: '7' } } },
  };

  test('yields what came of it', async () => {
    server.on('/graphql', done);
    const outcome = await open().act(Comment, { input: { text: 'Fijn!' } });
    expect(outcome).toEqual({ kind: 'ready', data: done.data.commentOnLabItem });
    expect(server.asked[0]!.body).toMatchObject({
      operationName: 'CommentOnLabItem',
      extensions: { persistedQuery: { version: 1, sha256Hash: 'd4' } },
    });
  });

  test('refused says why, in the words of the server and the language of the reader', async () => {
    const message = 'Schrijf eerst iets op.';
    server.on('/graphql', {
      data: { commentOnLabItem: { __typename: 'Refusal', code: 'TEXT_EMPTY', message, retryAfter: null } },
    });
    const outcome = await open().act(Comment, { input: { text: '' } }, { language: 'ar' });
    expect(outcome).toEqual({ kind: 'refused', code: 'TEXT_EMPTY', message, retryAfter: undefined });
    expect(server.asked[0]!.request.headers.get('accept-language')).toBe('ar');
  });

  test('is tried three times under one name, after longer and longer pauses', async () => {
    vi.useFakeTimers();
    const moments: number[] = [];
    server.on('/graphql', () => {
      moments.push(Date.now());
      return moments.length < 3 ? failing() : json(done);
    });
    const outcome = open().act(Comment, { input: { text: 'Fijn!' } });
    for (let second = 0; second < 10; second++) await vi.advanceTimersByTimeAsync(1000);
    expect(await outcome).toMatchObject({ kind: 'ready' });
    const names = server.to('/graphql').map(({ body }) => body.variables.input.clientMutationId);
    expect(new Set(names).size).toBe(1);
    expect(names[0]).toMatch(/^[0-9a-f-]{32,36}$/);
    expect(moments[2]! - moments[1]!).toBeGreaterThan(moments[1]! - moments[0]!);
  });

  test('gives up after three times and says that nobody could be reached', async () => {
    vi.useFakeTimers();
    server.on('/graphql', failing);
    const outcome = open().act(Comment, { input: { text: 'Fijn!' } });
    for (let second = 0; second < 10; second++) await vi.advanceTimersByTimeAsync(1000);
    expect(await outcome).toEqual({ kind: 'unreachable' });
    expect(server.to('/graphql')).toHaveLength(3);
  });

  test('from a page that no site has is refused at once, in the words that the server has for it', async () => {
    const told = vi.spyOn(console, 'info').mockImplementation(() => {});
    vi.stubGlobal('location', { origin: 'https://elders.example', href: 'https://elders.example/' });
    const refusal = { code: 'ORIGIN_NOT_ALLOWED', message: 'Op deze website kun je alleen lezen.' };
    // As a browser has it: what the server answers to such a page cannot be read.
    server.on('/graphql', failing).on('/session/site', { refusal });
    const outcome = await open().act(Comment, { input: { text: 'Fijn!' } }, { language: 'ar' });
    expect(outcome).toMatchObject({ kind: 'refused', ...refusal });
    expect(server.asked.map(({ url }) => new URL(url).pathname)).toEqual(['/graphql', '/session/site']);
    expect(server.asked[1]!.request.headers.get('accept-language')).toBe('ar');
    expect(told.mock.calls).toEqual([[expect.stringContaining('https://elders.example is not among')]]);
  });

  test('keeps the name it was given, and has one of its own on a page without https', async () => {
    server.on('/graphql', done);
    const client = open();
    await client.act(Comment, { input: { text: 'Fijn!', clientMutationId: 'mine' } });
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(10) });
    await client.act(Comment, { input: { text: 'Fijn!' } });
    expect(server.asked.map(({ body }) => body.variables.input.clientMutationId)).toEqual([
      'mine',
      '0a'.repeat(16),
    ]);
  });
});

test('all elements of a page share one client for a server, however its address is written', () => {
  expect(clientFor('https://buurt.example')).toBe(clientFor(home));
  expect(clientFor(home)).not.toBe(clientFor('https://buurt.example/o/anders/'));
});
