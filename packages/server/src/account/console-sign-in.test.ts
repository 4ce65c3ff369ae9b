import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atConsoleDoor, codeOfApp, enterByLink } from '../testing/console.ts';
import { communityForTests, hasPostgres, websiteOrigin, type TestCommunity } from '../testing/index.ts';
import { setSite } from '../community/sites.actions.ts';
import { letIn } from './console-link.actions.ts';

const own = 'http://localhost:4000';
const whatIsMine = '{ console { firstName roles } viewer { kind } }';

describe.skipIf(!hasPostgres())('Coming into the console', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await communityForTests();
    await community.rows((db) =>
      setSite(db, community.organisation.id, { slug: 'own', name: 'Own', origins: [own] }),
    );
  });
  afterAll(() => community.close());

  let people = 0;
  const address = () => `els${people++}@wonen.example`;
  const door = (name: string, body: object, more: { cookie?: string; origin?: string } = {}) =>
    atConsoleDoor(community.fetch, name, body, more);
  const linkFor = (email: string) =>
    community.rows((db) =>
      letIn({ ...community, db }, { email, role: 'editor', firstName: 'Els' }).then(({ code }) => code),
    );
  const enter = async (email: string) => enterByLink(community.fetch, community.clock, await linkFor(email));
  const ask = async (token: string, origin = own) =>
    (await community.graphql(whatIsMine, {}, { token, origin })).data?.console ?? null;
  const mailedCode = async (email: string) => {
    let code: string | undefined;
    await expect
      .poll(
        async () => {
          const mail = (await community.mails()).find(({ recipient }) => recipient === email);
          return (code = /\d{6}/.exec(mail?.body ?? '')?.[0]);
        },
        { timeout: 10_000 },
      )
      .toBeDefined();
    return code!;
  };
  const proved = async (email: string) => {
    const { body } = await door('code', { email });
    return door('prove', { attempt: body.attempt, code: await mailedCode(email) });
  };
  const editor = { firstName: 'Els', roles: ['EDITOR'] };

  it('opens by a link and the first code of an app, once', async () => {
    const code = await linkFor(address());
    const { token } = await enterByLink(community.fetch, community.clock, code);
    expect(await ask(token)).toEqual(editor);
    expect(await door('link', { code })).toMatchObject({ body: { refusal: { code: 'CODE_EXPIRED' } } });
  });

  it('takes the newest link of somebody alone', async () => {
    const email = address();
    const [first, second] = [await linkFor(email), await linkFor(email)];
    expect((await door('link', { code: first })).body.refusal.code).toBe('CODE_EXPIRED');
    expect((await door('link', { code: second })).body.attempt).toBeDefined();
  });

  it('opens the next time by a code from a mail and one from the app', async () => {
    const email = address();
    const { secret } = await enter(email);
    community.clock.passSeconds(60);
    const { body } = await proved(email);
    expect(body).toMatchObject({ authenticator: true });
    expect(body.accessToken).toBeUndefined();
    const code = codeOfApp(secret, community.clock);
    const entered = await door('authenticator', { attempt: body.attempt, code });
    expect(await ask(entered.body.accessToken)).toEqual(editor);
  });

  it('takes no code of the app twice', async () => {
    const email = address();
    const { secret } = await enter(email);
    const { body } = await proved(email);
    const used = codeOfApp(secret, community.clock);
    expect((await door('authenticator', { attempt: body.attempt, code: used })).body.refusal.code).toBe(
      'SECOND_FACTOR_WRONG',
    );
    community.clock.passSeconds(30);
    const fresh = codeOfApp(secret, community.clock);
    expect((await door('authenticator', { attempt: body.attempt, code: fresh })).status).toBe(200);
  });

  it('ends an attempt after five wrong codes, also for the right one', async () => {
    const email = address();
    const { secret } = await enter(email);
    community.clock.passSeconds(60);
    const { body } = await proved(email);
    for (let guess = 0; guess < 5; guess += 1)
      await door('authenticator', { attempt: body.attempt, code: '000000' });
    const code = codeOfApp(secret, community.clock);
    expect((await door('authenticator', { attempt: body.attempt, code })).body.refusal.code).toBe(
      'CODE_EXPIRED',
    );
  });

  it('refuses what is no answer of a passkey, whatever it looks like', async () => {
    const email = address();
    const { body } = await door('link', { code: await linkFor(email) });
    await door('factors', { attempt: body.attempt });
    for (const answer of [{}, { id: 'x' }, { id: 'x', rawId: 'x', type: 'public-key', response: {} }]) {
      const refused = await door('passkey', { attempt: body.attempt, answer });
      expect(refused).toMatchObject({ status: 400, body: { refusal: { code: 'SECOND_FACTOR_WRONG' } } });
    }
  });

  it('answers every address alike, and mails only those who work here', async () => {
    await community.asResident('ina@voorbeeld.nl');
    const answers = [
      await door('code', { email: 'ina@voorbeeld.nl' }),
      await door('code', { email: address() }),
    ];
    expect(answers.map(({ status, body }) => [status, Object.keys(body)])).toEqual([
      [200, ['attempt']],
      [200, ['attempt']],
    ]);
    const email = address();
    await enter(email);
    await door('code', { email });
    await mailedCode(email);
    const mailed = (await community.mails()).filter(({ subject }) => subject.includes('console'));
    expect(new Set(mailed.map(({ recipient }) => recipient.replace(/\d+/, '')))).toEqual(
      new Set(['els@wonen.example']),
    );
  });

  it('carries no role on a host page, and works from no page but its own', async () => {
    const email = address();
    const { token, cookie } = await enter(email);
    expect(await ask(token)).toEqual(editor);
    const elsewhere = await community.graphql(whatIsMine, {}, { token, origin: websiteOrigin });
    expect(elsewhere.data?.console ?? null).toBeNull();
    const resident = await community.asGuest(email);
    expect(await ask(resident.token)).toBeNull();
    const onSite = cookie.replace('wk_console', 'wk-website');
    expect((await community.session('refresh', {}, { cookie: onSite })).body).toEqual({ accessToken: null });
    const asConsole = resident.cookie.replace('wk-website', 'wk_console');
    expect((await door('refresh', {}, { cookie: asConsole })).body).toEqual({ accessToken: null });
  });

  it('has doors for its own page alone', async () => {
    const code = await linkFor(address());
    for (const origin of [websiteOrigin, 'null', 'https://kwaad.example']) {
      const refused = await door('link', { code }, { origin });
      expect(refused).toMatchObject({ status: 403, body: { refusal: { code: 'ORIGIN_NOT_ALLOWED' } } });
    }
    expect((await door('link', { code })).status).toBe(200);
  });

  it('keeps its handle where neither scripts nor other sites come', async () => {
    const { body } = await door('link', { code: await linkFor(address()) });
    const { body: offered } = await door('factors', { attempt: body.attempt });
    const response = await community.fetch('/console/session/authenticator', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: own },
      body: JSON.stringify({
        attempt: body.attempt,
        code: codeOfApp(offered.authenticator.secret, community.clock),
      }),
    });
    const [pair = '', ...attributes] = response.headers.getSetCookie()[0]!.split('; ');
    expect(pair).toMatch(/^__Host-wk_console=[\w-]{43}$/);
    expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Strict', 'Secure']);
  });

  it('is over for whoever lost the last role, at once', async () => {
    const email = address();
    const { token, cookie } = await enter(email);
    expect(await ask(token)).toEqual(editor);
    await community.rows((db) =>
      db.updateTable('resident_role').set({ ends_at: community.clock.now() }).execute(),
    );
    expect(await ask(token)).toBeNull();
    expect((await door('refresh', {}, { cookie })).status).toBe(401);
  });

  it('goes on for who works, ends after half an hour of rest and after twelve hours in any case', async () => {
    let { cookie } = await enter(address());
    for (let halfHour = 0; halfHour < 23; halfHour += 1) {
      community.clock.passSeconds(1799);
      const next = await door('refresh', {}, { cookie });
      expect(next.body.accessToken).toBeTruthy();
      cookie = next.cookie!;
    }
    community.clock.passSeconds(1799);
    expect((await door('refresh', {}, { cookie })).body.accessToken).toBeTruthy();
    community.clock.passSeconds(60);
    expect((await door('refresh', {}, { cookie })).body).toEqual({ accessToken: null });
    const resting = await enter(address());
    community.clock.passSeconds(1800);
    expect((await door('refresh', {}, { cookie: resting.cookie })).body).toEqual({ accessToken: null });
  });

  it('is over after twelve hours also for whoever came back a minute before', async () => {
    let { cookie } = await enter(address());
    let token = '';
    for (let passed = 0; passed < 12 * 3600 - 60; passed += 1799) {
      community.clock.passSeconds(Math.min(1799, 12 * 3600 - 60 - passed));
      const next = await door('refresh', {}, { cookie });
      [cookie, token] = [next.cookie!, next.body.accessToken];
    }
    community.clock.passSeconds(59);
    expect(await ask(token)).toEqual(editor);
    community.clock.passSeconds(1);
    expect(await ask(token)).toBeNull();
  });

  it('hands its handle to no script, also where a site has the address of the server', async () => {
    const asking = async (token: string) =>
      (await community.session('handle', {}, { token, origin: own })).body;
    const { token } = await enter(address());
    expect(await asking(token)).toMatchObject({ refusal: { code: 'SIGN_IN_NEEDED' } });
    const guest = await community.asGuest('gast@voorbeeld.nl', own);
    expect(await asking(guest.token)).toEqual({ handle: expect.any(String) });
  });

  it('signs out when asked', async () => {
    const { token, cookie } = await enter(address());
    await door('sign-out', {}, { cookie });
    expect(await ask(token)).toBeNull();
    expect((await door('refresh', {}, { cookie })).body).toEqual({ accessToken: null });
  });
});
