import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../log.ts';
import { listSites } from '../community/sites.actions.ts';
import type { ServerKey } from '../secrets.ts';
import { acting } from '../testing/acting.ts';
import { hostOf } from '../testing/host-identity.ts';
import { honest, written } from '../testing/host-tokens.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { openIssuer, type TestIssuer } from '../testing/issuer.ts';
import { cameBack, forResidents, forStaff, issuersHere, ownBrowser, widget } from '../testing/openid.ts';
import { addKey, secretOf } from './host-identity-keys.actions.ts';
import { lostSecrets } from './lost-secrets.actions.ts';

describe.skipIf(!hasPostgres())('With a new key, whoever is signed in from elsewhere', () => {
  const lines: string[] = [];
  let community: TestCommunity;
  let issuer: TestIssuer;
  let keys: ServerKey[] = [{ key: randomBytes(32), from: new Date(0) }];

  beforeAll(async () => {
    const log = createLog('warn', { write: (line: string) => void lines.push(line) });
    community = await communityForTests({ ...issuersHere, secret: () => keys, log });
    issuer = await openIssuer();
    // Ids tell the time of this machine, so the clock of this test begins there.
    const behind = Date.now() - community.clock.now().getTime();
    community.clock.passSeconds(Math.round(behind / 1000));
  });
  afterAll(async () => {
    await community.close();
    await issuer.close();
  });
  let people = 0;
  beforeEach(() => {
    lines.length = 0;
    issuer.who = `person-${people++}`;
    issuer.people.set(issuer.who, { given_name: 'Ina', groups: ['bewonerszaken'], amr: ['mfa'] });
  });

  const rotate = (from = new Date()) => {
    keys = [...keys, { key: randomBytes(32), from }];
    community.clock.passSeconds(60);
  };
  const dropOld = () => (keys = keys.slice(-1));
  const told = () => lines.map((line) => JSON.parse(line)).map(({ code, problem }) => code ?? problem);
  const lost = () => community.rows((db) => lostSecrets({ db, secret: community.secret }));

  async function leave(provider: string) {
    const page = widget(community, provider);
    await page.begin({ mayType: true });
    const browser = ownBrowser(community);
    const { body } = await browser.post('/sign-in/leave', { starter: page.starter });
    return { page, browser, body };
  }
  async function comeBack({ page, browser, body }: Awaited<ReturnType<typeof leave>>) {
    const back = await browser.post('/sign-in/back', cameBack(await issuer.visit(body.to)));
    return { page, browser, proof: back.body.proof as string };
  }
  async function signIn(left: Awaited<ReturnType<typeof leave>>) {
    const { page, proof } = await comeBack(left);
    return (await page.byProof(proof)).body;
  }
  /** As an admin does in the console. */
  async function typeAgain(id: string, typed: object) {
    const { graphql } = await community.asStaff(`els-${people++}@wonen.example`);
    const els = acting({ ...community, graphql } as TestCommunity, { token: '' });
    const done = await els.act(
      'editOpenIdIssuer',
      { id: Buffer.from(`OpenIdIssuer:${id}`).toString('base64'), version: 1, ...typed },
      'openIdIssuers { hasSecret }',
    );
    expect(done.openIdIssuers).toBeDefined();
  }

  it('goes on with an account elsewhere, also who was under way, until the secret there has to be typed again', async () => {
    const provider = await forResidents(community, issuer, { sites: ['website'] });
    const [underWay, typing] = [await leave(provider), await leave(provider)];
    rotate();
    expect(await signIn(underWay)).toMatchObject({ viewer: { kind: 'GUEST' } });
    const { page, browser, proof } = await comeBack(typing);
    const { body: shown } = await browser.post('/sign-in/unheard', { proof });
    expect((await page.byCode(shown.code)).body).toMatchObject({ viewer: { kind: 'GUEST' } });
    expect(await signIn(await leave(provider))).toMatchObject({ viewer: { kind: 'GUEST' } });
    expect(await lost()).toEqual([]);

    const lateBack = await leave(provider);
    dropOld();
    expect((await leave(provider)).body.refusal).toEqual({
      code: 'WAY_OFF',
      message: 'Zo kun je hier niet inloggen, kies een andere manier.',
    });
    const back = await lateBack.browser.post('/sign-in/back', cameBack(await issuer.visit(lateBack.body.to)));
    expect(back.body.refusal.code).toBe('WAY_OFF');
    expect(told()).toEqual(['client-secret-lost', 'client-secret-lost']);
    expect(await lost()).toEqual([
      `the client secret of "Mijn Wonen" (${issuer.address}) must be typed again in the console: the key it was sealed with was dropped.`,
    ]);

    const sites = await community.rows((db) => listSites(db));
    const website = sites.find(({ slug }) => slug === 'website')!;
    await typeAgain(provider, {
      name: 'Mijn Wonen',
      clientId: 'buren',
      clientSecret: 'a-secret-that-nobody-guesses',
      sites: [Buffer.from(`Site:${website.id}`).toString('base64')],
    });
    expect(await lost()).toEqual([]);
    expect(await signIn(await leave(provider))).toMatchObject({ viewer: { kind: 'GUEST' } });
  });

  it('goes on by the secret of their website, until the key it was derived from is dropped', async () => {
    const host = await hostOf(community);
    const show = async (alg: 'ES256' | 'HS256', by = host) =>
      (await community.session('host-identity', { token: written(by, honest(by, alg)) })).body;
    rotate();
    expect((await show('HS256')).accessToken).toBeDefined();
    dropOld();
    expect((await show('HS256')).refusal).toMatchObject({
      code: 'IDENTITY_NOT_ACCEPTED',
      problem: 'secret-lost',
    });
    expect(told()).toEqual(['secret-lost']);
    expect(await lost()).toContain(
      'a secret (HS256) by which the site "website" signs people in must be made again: the key it was derived from was dropped.',
    );
    expect((await show('ES256')).accessToken).toBeDefined();
    const fresh = await community.rows((db) => addKey({ ...community, db }, host.siteId, null));
    expect((await show('HS256', { ...host, hs256: secretOf(community, fresh) })).accessToken).toBeDefined();
  });

  describe('who works here', () => {
    async function enter(directory: string) {
      const browser = ownBrowser(community);
      const left = await browser.post('/console/session/directory', { directory });
      if (left.body.refusal) return { browser, refusal: left.body.refusal };
      const back = await browser.post('/sign-in/back', cameBack(await issuer.visit(left.body.to)));
      const [, proof] = back.body.to.split('#');
      const { body } = await browser.post('/console/session/directory-back', { proof });
      expect(body.accessToken).toBeDefined();
      return { browser };
    }
    const refresh = async ({ browser }: { browser: ReturnType<typeof ownBrowser> }) => {
      const { status, body } = await browser.post('/console/session/refresh', {});
      expect(status).toBe(200);
      return body.accessToken ?? null;
    };
    /** The clock of these tests goes ahead of this machine's, and what is sealed tells the time of that clock. */
    const rotateLater = () => {
      community.clock.passSeconds(1);
      rotate(community.clock.now());
    };
    const pass = async (who: { browser: ReturnType<typeof ownBrowser> }, minutes: number) => {
      community.clock.passSeconds(minutes * 60);
      return refresh(who);
    };
    const typed = {
      name: 'Wonen',
      clientId: 'console',
      clientSecret: 'another-secret',
      scope: 'openid profile offline_access',
      groups: [{ group: 'bewonerszaken', role: 'EDITOR' }],
      amrValues: ['mfa'],
    };

    it('is asked about again with what was sealed before', async () => {
      const els = await enter(await forStaff(community, issuer, {}));
      rotateLater();
      expect(await pass(els, 25)).not.toBeNull();
      const asked = issuer.asked.filter((path) => path === '/token').length;
      expect(await pass(els, 25)).not.toBeNull();
      expect(issuer.asked.filter((path) => path === '/token')).toHaveLength(asked + 1);
      expect(told()).toEqual([]);
    });

    it('is out within the hour where the old key is dropped, and in again once the secret is typed again', async () => {
      const directory = await forStaff(community, issuer, {});
      const [one, other] = [await enter(directory), await enter(directory)];
      rotateLater();
      dropOld();
      expect((await enter(directory)).refusal.code).toBe('WAY_OFF');
      expect(told()).toEqual(['client-secret-lost']);
      expect(await pass(one, 25)).not.toBeNull();
      await refresh(other);
      await typeAgain(directory, typed);
      expect(await refresh(one)).not.toBeNull();
      expect(await pass(one, 25)).toBeNull();
      expect(await refresh(other)).toBeNull();
      expect(told()).toEqual(['client-secret-lost', 'again-token-lost', 'again-token-lost']);
      const again = await enter(directory);
      expect(await pass(again, 25)).not.toBeNull();
      expect(await pass(again, 25)).not.toBeNull();
    });
  });
});
