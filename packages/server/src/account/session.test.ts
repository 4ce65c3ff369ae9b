import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  communityForTests,
  forumOrigin,
  hasPostgres,
  websiteOrigin,
  type TestCommunity,
} from '../testing/index.ts';

describe.skipIf(!hasPostgres())('Staying signed in', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await communityForTests();
  });
  afterAll(() => community.close());

  let people = 0;
  const signIn = (origin?: string) => community.asGuest(`gast${people++}@voorbeeld.nl`, origin);
  const refresh = (cookie: string, origin = websiteOrigin) =>
    community.session('refresh', {}, { cookie, origin });
  const viewerOf = async (token: string) =>
    (await community.graphql('{ viewer { kind } }', {}, { token })).data?.viewer ?? null;
  const guest = { kind: 'GUEST' };
  const nobody = { status: 200, body: { accessToken: null }, cookie: undefined };

  async function signInSayingAll() {
    const headers = { 'content-type': 'application/json', origin: websiteOrigin };
    const asked = await community.session('code', { email: `gast${people++}@voorbeeld.nl` });
    const body = JSON.stringify({
      attempt: asked.body.attempt,
      code: await community.codeOf(asked.body.attempt),
    });
    return community.fetch('/session/sign-in', { method: 'POST', headers, body });
  }

  it('keeps the handle in a cookie that scripts cannot read, other sites do not share and http never carries', async () => {
    const response = await signInSayingAll();
    expect(response.headers.getSetCookie()).toHaveLength(1);
    const [pair = '', ...attributes] = response.headers.getSetCookie()[0]!.split('; ');
    expect(pair).toMatch(/^__Host-wk-website=[\w-]{43}$/);
    expect(attributes.sort()).toEqual([
      'HttpOnly',
      'Max-Age=31536000',
      'Partitioned',
      'Path=/',
      'SameSite=None',
      'Secure',
    ]);
    const said = (await response.json()) as { accessToken: string };
    expect(Object.keys(said).sort()).toEqual(['accessToken', 'expiresAt', 'viewer']);
    expect(JSON.stringify(said)).not.toContain(pair.split('=')[1]);
  });

  it('keeps no token and no handle that opens a door in the database', async () => {
    const { token, cookie } = await signIn();
    const handle = cookie.split('=')[1]!;
    const tables = await community.rows(async (db) => [
      await db.selectFrom('access_token').selectAll().execute(),
      await db.selectFrom('session_handle').selectAll().execute(),
      await db.selectFrom('sign_in').selectAll().execute(),
    ]);
    expect(tables.map((rows) => rows.length > 0)).toEqual([true, true, true]);
    const stored = JSON.stringify(tables, (_, value) =>
      value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
    );
    expect([token, handle].map((secret) => stored.includes(secret))).toEqual([false, false]);
  });

  it('gives a new token and a new handle for the last one', async () => {
    const { token, cookie } = await signIn();
    const next = await refresh(cookie);
    expect(next).toMatchObject({ status: 200, body: { viewer: { kind: 'GUEST' } } });
    expect(next.body.accessToken).not.toBe(token);
    expect(next.cookie).toMatch(/^__Host-wk-website=/);
    expect(next.cookie).not.toBe(cookie);
    expect(await viewerOf(next.body.accessToken)).toEqual(guest);
  });

  it('lets a token work ten minutes', async () => {
    const { token } = await signIn();
    community.clock.passSeconds(599);
    expect(await viewerOf(token)).toEqual(guest);
    community.clock.passSeconds(1);
    expect(await viewerOf(token)).toBeNull();
  });

  it('gives the same successor when the last handle comes again within a minute, since answers get lost on the road', async () => {
    const { cookie } = await signIn();
    const first = await refresh(cookie);
    community.clock.passSeconds(60);
    const again = await refresh(cookie);
    expect(again.cookie).toBe(first.cookie);
    expect(await viewerOf(again.body.accessToken)).toEqual(guest);
    expect(await refresh(first.cookie!)).toMatchObject({ body: { viewer: guest } });
  });

  it('gives one successor to ten tabs that show the same handle at once', async () => {
    const { cookie } = await signIn();
    const answers = await Promise.all(Array.from({ length: 10 }, () => refresh(cookie)));
    expect(new Set(answers.map((answer) => answer.cookie)).size).toBe(1);
    expect(answers[0]!.cookie).toBeDefined();
  });

  it('ends the whole session when an old handle comes later than that: it is in two hands', async () => {
    const { cookie } = await signIn();
    const first = await refresh(cookie);
    community.clock.passSeconds(61);
    expect(await viewerOf(first.body.accessToken)).toEqual(guest);
    expect(await refresh(cookie)).toEqual(nobody);
    expect(await viewerOf(first.body.accessToken)).toBeNull();
    expect(await refresh(first.cookie!)).toEqual(nobody);
  });

  it('keeps everybody else signed in when one session ends', async () => {
    const [one, other] = [await signIn(), await signIn()];
    await refresh(one.cookie);
    community.clock.passSeconds(61);
    await refresh(one.cookie);
    expect(await viewerOf(other.token)).toEqual(guest);
    expect(await refresh(other.cookie)).toMatchObject({ body: { viewer: guest } });
  });

  it('does on one site nothing for a handle of another', async () => {
    const { cookie } = await signIn();
    const handle = cookie.split('=')[1]!;
    const asForum = cookie.replace('website', 'forum');
    expect(await refresh(asForum, forumOrigin)).toEqual(nobody);
    expect(await community.session('refresh', { handle }, { origin: forumOrigin })).toEqual(nobody);
    await community.session('sign-out', { handle }, { origin: forumOrigin });
    expect(await refresh(cookie)).toMatchObject({ body: { viewer: guest } });
    const onForum = await signIn(forumOrigin);
    expect(onForum.cookie).toMatch(/^__Host-wk-forum=/);
    expect(await refresh(onForum.cookie, forumOrigin)).toMatchObject({ body: { viewer: guest } });
  });

  it('does nothing for a handle that nobody gave', async () => {
    for (const handle of ['a-handle-that-nobody-ever-gave', `${'x'.repeat(43)}`]) {
      expect(await community.session('refresh', { handle })).toEqual(nobody);
      expect(await refresh(`__Host-wk-website=${handle}`)).toEqual(nobody);
    }
    expect(await community.session('refresh', {})).toEqual(nobody);
  });

  it('gives a browser that refused the cookie a handle of its own, which rotates by itself', async () => {
    const { token, cookie } = await signIn();
    expect(await community.session('handle', {})).toMatchObject({
      status: 401,
      body: { refusal: { code: 'SIGN_IN_NEEDED' } },
    });
    const { body } = await community.session('handle', {}, { token });
    const next = await community.session('refresh', { handle: body.handle });
    expect(next).toMatchObject({
      status: 200,
      cookie: undefined,
      body: { viewer: guest, handle: expect.any(String) },
    });
    expect(next.body.handle).not.toBe(body.handle);
    // What was meant for the cookie is worth nothing any more, and showing it ends the session.
    expect(await refresh(cookie)).toEqual(nobody);
  });

  it('gives no handle where the cookie stuck, so that a script of the page cannot carry one off', async () => {
    const { cookie } = await signIn();
    const { body } = await refresh(cookie);
    const asked = await community.session('handle', {}, { token: body.accessToken });
    expect(asked).toMatchObject({ status: 401, body: { refusal: { code: 'SIGN_IN_NEEDED' } } });
  });

  it('ends token, handle and session at once when somebody signs out', async () => {
    const { token, cookie } = await signIn();
    const next = await refresh(cookie);
    expect(await viewerOf(token)).toEqual(guest);
    const out = await community.session('sign-out', {}, { token, cookie: next.cookie! });
    expect(out).toEqual({ status: 200, body: {}, cookie: '__Host-wk-website=' });
    expect(await Promise.all([token, next.body.accessToken].map(viewerOf))).toEqual([null, null]);
    for (const shown of [cookie, next.cookie!]) expect(await refresh(shown)).toEqual(nobody);
  });

  it('signs out by the cookie alone, when the token is over already', async () => {
    const { cookie } = await signIn();
    community.clock.passSeconds(600);
    await community.session('sign-out', {}, { cookie });
    expect(await refresh(cookie)).toEqual(nobody);
  });

  it('ends after ninety days without use, and not a moment before', async () => {
    const [used, idle] = [await signIn(), await signIn()];
    community.clock.passSeconds(90 * 86_400 - 1);
    const next = await refresh(used.cookie);
    expect(next).toMatchObject({ body: { viewer: guest } });
    community.clock.passSeconds(1);
    expect(await refresh(idle.cookie)).toEqual(nobody);
    expect(await refresh(next.cookie!)).toMatchObject({ body: { viewer: guest } });
  });

  it('ends after a year, however much it was used', async () => {
    let { cookie } = await signIn();
    for (let month = 0; month < 12; month++) {
      community.clock.passDays(30);
      cookie = (await refresh(cookie)).cookie!;
    }
    community.clock.passSeconds(5 * 86_400 - 1);
    const last = await refresh(cookie);
    expect(last).toMatchObject({ body: { viewer: guest } });
    community.clock.passSeconds(1);
    expect(await refresh(last.cookie!)).toEqual(nobody);
  });
});
