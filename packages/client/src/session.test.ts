import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient } from './client.ts';
import type { Operation } from './operation.ts';
import { signInNeeded } from './outcome.ts';
import { grant, home, json, nobody, onlyFor, PlayedServer, storage } from './testing/played-server.ts';

const MyLab: Operation<{ viewer: object }, { slug: string }> = { name: 'MyLab', hash: 'a1' };
const signedInBefore = () => localStorage.setItem(`wk-signed-in ${home}`, '1');

let server: PlayedServer;
const open = () => createClient({ server: home, transport: server.transport });

beforeEach(() => {
  server = new PlayedServer();
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('sessionStorage', storage());
});

describe('a visitor', () => {
  test('has no session looked for and sends no credentials, whatever they read or answer', async () => {
    const client = open();
    expect(client.session.mayBeSignedIn).toBe(false);
    await client.session.restored;
    server.on('/graphql', { data: { answerLabItem: { __typename: 'AnswerLabItemPayload' } } });
    await client.read({ name: 'Lab', hash: 'b2' }, { slug: 'de-linde' });
    await client.act({ name: 'AnswerLabItem', hash: 'c3' }, { input: { item: '1' } as never });
    expect(client.session.viewer).toEqual({ kind: 'VISITOR' });
    expect(server.asked.map(({ url }) => new URL(url).pathname)).toEqual(['/graphql', '/graphql']);
    expect(server.asked.map(({ request }) => request.credentials)).toEqual(['omit', 'omit']);
    expect(server.asked.map(({ request }) => request.headers.get('authorization'))).toEqual([null, null]);
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });

  test('who asks for what only somebody signed in may see is told so without a request', async () => {
    expect(await open().mine(MyLab, { slug: 'de-linde' })).toEqual(signInNeeded);
    expect(server.asked).toEqual([]);
  });
});

describe('signing in', () => {
  test('sends a code, then signs in with it and tells the page', async () => {
    server.on('/session/code', { attempt: 'secret' }).on('/session/sign-in', grant('first'));
    server.on('/session/refresh', grant('second'));
    const { session } = open();
    const told = vi.fn();
    session.addEventListener('wk-session-changed', told);
    expect(await session.step('code', { email: 'fatma@example.org', language: 'nl' })).toEqual({
      kind: 'ready',
      data: { attempt: 'secret' },
    });
    expect(await session.step('sign-in', { attempt: 'secret', code: '123456' })).toMatchObject({
      kind: 'ready',
    });
    expect(session.viewer).toEqual({ kind: 'RESIDENT', firstName: 'Fatma' });
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('with a cookie that stuck keeps only a sign in the browser, and no handle', async () => {
    server.on('/session/sign-in', grant('first')).on('/session/refresh', grant('second'));
    await open().session.step('sign-in', { attempt: 'secret', code: '123456' });
    expect(server.to('/session/refresh')[0]!.body).toEqual({});
    expect(localStorage.getItem(`wk-signed-in ${home}`)).toBe('1');
    expect(sessionStorage.length).toBe(0);
    expect(server.to('/session/handle')).toEqual([]);
  });

  test('where the browser refuses the cookie, a handle keeps this tab signed in and is replaced each time', async () => {
    server.on('/session/sign-in', grant('first')).on('/session/refresh', nobody);
    server.on('/session/handle', onlyFor('first', {})).on('/session/handle', { handle: 'h1' });
    await open().session.step('sign-in', { attempt: 'secret', code: '123456' });
    server.on('/session/refresh', { ...grant('second'), handle: 'h2' });
    const nextPage = open();
    await nextPage.session.restored;
    expect(nextPage.session.viewer.kind).toBe('RESIDENT');
    expect(server.to('/session/refresh').map(({ body }) => body.handle)).toEqual([undefined, 'h1']);
    expect(sessionStorage.getItem(`wk-handle ${home}`)).toBe('h2');
    expect(localStorage.length).toBe(0);
  });

  test('where the browser keeps nothing at all, lasts as long as the page', async () => {
    vi.stubGlobal('localStorage', storage(true));
    vi.stubGlobal('sessionStorage', storage(true));
    server.on('/session/sign-in', grant('first', 'Fatma', 5)).on('/session/refresh', nobody);
    server.on('/session/handle', { handle: 'h1' }).on('/graphql', onlyFor('second', { viewer: {} }));
    const client = open();
    await client.session.step('sign-in', { attempt: 'secret', code: '123456' });
    server.on('/session/refresh', { ...grant('second'), handle: 'h2' });
    expect(await client.mine(MyLab, { slug: 'de-linde' })).toEqual({ kind: 'ready', data: { viewer: {} } });
    expect(server.to('/session/refresh').at(-1)!.body).toEqual({ handle: 'h1' });
  });

  test('with a wrong code says so in the words of the server', async () => {
    const refusal = { code: 'CODE_WRONG', message: 'Deze code klopt niet.' };
    server.on('/session/sign-in', () => json({ refusal }, 400));
    const { session } = open();
    expect(await session.step('sign-in', { attempt: 'secret', code: '000000' })).toMatchObject({
      kind: 'refused',
      ...refusal,
    });
    expect(session.viewer.kind).toBe('VISITOR');
  });
});

describe('a browser in which somebody signed in before', () => {
  test('finds the sign-in again when the next page opens', async () => {
    signedInBefore();
    server.on('/session/refresh', grant('first'));
    const { session } = open();
    expect(session.mayBeSignedIn).toBe(true);
    await session.restored;
    expect(session.viewer).toEqual({ kind: 'RESIDENT', firstName: 'Fatma' });
    expect(server.asked[0]!.request.credentials).toBe('include');
  });

  test('forgets a sign-in that ended, and does not ask again on the next page', async () => {
    signedInBefore();
    server.on('/session/refresh', nobody);
    await open().session.restored;
    await open().session.restored;
    expect(server.to('/session/refresh')).toHaveLength(1);
    expect(localStorage.length).toBe(0);
  });

  test('does not speak as a visitor while the server cannot say who it is', async () => {
    signedInBefore();
    server.on('/session/refresh', () => json({}, 503));
    expect(await open().mine(MyLab, { slug: 'de-linde' })).toEqual({ kind: 'unreachable' });
    expect(server.to('/graphql')).toEqual([]);
    expect(localStorage.length).toBe(1);
  });
});

describe('a token', () => {
  const signedIn = async (seconds = 600) => {
    signedInBefore();
    server.on('/session/refresh', grant('first', 'Fatma', seconds));
    const client = open();
    await client.session.restored;
    return client;
  };

  test('that ended is renewed once, for however many questions at once', async () => {
    const client = await signedIn();
    server.on('/session/refresh', grant('second')).on('/graphql', onlyFor('second', { viewer: {} }));
    const questions = Array.from({ length: 20 }, (_, place) => client.mine(MyLab, { slug: `lab-${place}` }));
    const outcomes = await Promise.all(questions);
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array(20).fill('ready'));
    expect(server.to('/session/refresh')).toHaveLength(2);
    expect(server.to('/graphql')).toHaveLength(40);
  });

  test('renewed already is not renewed again for an answer that comes late', async () => {
    const client = await signedIn();
    const answer = onlyFor('second', { viewer: {} });
    let answerLate = () => {};
    const late = new Promise<void>((resolve) => (answerLate = resolve));
    server.on('/session/refresh', grant('second')).on('/graphql', async (request) => {
      if ((await request.clone().text()).includes('late')) await late;
      return answer(request);
    });
    const slow = client.mine(MyLab, { slug: 'late' });
    await client.mine(MyLab, { slug: 'quick' });
    answerLate();
    expect(await slow).toMatchObject({ kind: 'ready' });
    expect(server.to('/session/refresh')).toHaveLength(2);
  });

  test('being renewed is waited for by whoever asks meanwhile', async () => {
    const client = await signedIn();
    let renew = () => {};
    const renewing = new Promise<void>((resolve) => (renew = resolve));
    server.on('/graphql', onlyFor('second', { viewer: {} })).on('/session/refresh', async () => {
      await renewing;
      return json(grant('second'));
    });
    const first = client.mine(MyLab, { slug: 'first' });
    await vi.waitFor(() => expect(server.to('/session/refresh')).toHaveLength(2));
    const meanwhile = client.mine(MyLab, { slug: 'meanwhile' });
    renew();
    expect(await Promise.all([first, meanwhile])).toMatchObject([{ kind: 'ready' }, { kind: 'ready' }]);
    const tokens = server.to('/graphql').map(({ request }) => request.headers.get('authorization'));
    expect(tokens).toEqual(['Bearer first', 'Bearer second', 'Bearer second']);
  });

  test('about to end is renewed before it is used', async () => {
    const client = await signedIn(20);
    vi.useFakeTimers({ now: Date.now() + 40_000, toFake: ['Date'] });
    server.on('/session/refresh', grant('second')).on('/graphql', onlyFor('second', { viewer: {} }));
    await client.mine(MyLab, { slug: 'de-linde' });
    vi.useRealTimers();
    expect(server.to('/graphql')).toHaveLength(1);
  });

  test('that cannot be renewed ends the session on this page', async () => {
    const client = await signedIn();
    server.on('/session/refresh', nobody).on('/graphql', onlyFor('second', {}));
    expect(await client.mine(MyLab, { slug: 'de-linde' })).toEqual(signInNeeded);
    expect(client.session.viewer).toEqual({ kind: 'VISITOR' });
    expect(localStorage.length).toBe(0);
  });

  test('that ended never turns an answer of a resident into one of a visitor', async () => {
    const client = await signedIn();
    server.on('/session/refresh', nobody).on('/graphql', onlyFor('second', {}));
    const outcome = await client.act({ name: 'AnswerLabItem', hash: 'c3' }, { input: {} as never });
    expect(outcome).toEqual(signInNeeded);
    expect(server.to('/graphql').map(({ request }) => request.headers.get('authorization'))).toEqual([
      'Bearer first',
    ]);
  });

  test('goes to its own server only, without following it elsewhere', async () => {
    const client = await signedIn();
    server.on('/graphql', { data: { viewer: {} } });
    await client.mine(MyLab, { slug: 'de-linde' });
    await client.read({ name: 'Lab', hash: 'b2' }, { slug: 'de-linde' });
    await client.session.signOut();
    const carrying = server.asked.filter(({ request }) => request.headers.has('authorization'));
    expect(carrying.map(({ url }) => url)).toEqual([`${home}graphql`, `${home}session/sign-out`]);
    expect(carrying.map(({ request }) => request.redirect)).toEqual(['error', 'error']);
    expect(server.asked.every(({ url }) => url.startsWith(home))).toBe(true);
  });

  test('is renewed by one tab at a time', async () => {
    signedInBefore();
    let inside = 0;
    let most = 0;
    server.on('/session/refresh', async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside--;
      return json(grant('first'));
    });
    await Promise.all([open(), open(), open()].map(({ session }) => session.restored));
    expect(server.to('/session/refresh')).toHaveLength(3);
    expect(most).toBe(1);
  });
});

describe('signing out', () => {
  test('forgets at once, also when the server is away', async () => {
    signedInBefore();
    server.on('/session/refresh', grant('first')).on('/session/sign-out', () => json({}, 503));
    const { session } = open();
    await session.restored;
    expect(await session.signOut()).toEqual({ kind: 'unreachable' });
    expect(session.viewer.kind).toBe('VISITOR');
    expect(localStorage.length).toBe(0);
  });

  test('in another tab is noticed in this one', async () => {
    const listeners: ((event: object) => void)[] = [];
    vi.stubGlobal('addEventListener', (_name: string, listener: () => void) => listeners.push(listener));
    signedInBefore();
    server.on('/session/refresh', grant('first'));
    const { session } = open();
    await session.restored;
    listeners.forEach((listener) => listener({ key: `wk-signed-in ${home}`, newValue: null }));
    expect(session.viewer.kind).toBe('VISITOR');
    vi.unstubAllGlobals();
  });
});
