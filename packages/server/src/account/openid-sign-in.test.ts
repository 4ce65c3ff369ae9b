import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { communityForTests, forumOrigin, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { openIssuer, type TestIssuer } from '../testing/issuer.ts';
import { cameBack, forResidents, issuersHere, ownBrowser, widget } from '../testing/openid.ts';

const whoAmI = '{ viewer { kind firstName } }';

describe.skipIf(!hasPostgres())('Signing in with an account elsewhere', () => {
  let community: TestCommunity;
  let issuer: TestIssuer;
  let provider: string;

  beforeAll(async () => {
    community = await communityForTests(issuersHere);
    issuer = await openIssuer();
    provider = await forResidents(community, issuer);
  });
  afterAll(async () => {
    await community.close();
    await issuer.close();
  });
  beforeEach(() => {
    issuer.people.clear();
    issuer.people.set('ina-1', { given_name: 'Ina', email: 'ina@voorbeeld.nl', email_verified: true });
    issuer.who = 'ina-1';
  });

  async function goAndComeBack(starter: string, browser = ownBrowser(community)) {
    const left = await browser.post('/sign-in/leave', { starter });
    return browser.post('/sign-in/back', cameBack(await issuer.visit(left.body.to)));
  }

  it('opens a session for the widget that began, as a guest whom the issuer names', async () => {
    const page = widget(community, provider);
    await page.begin();
    const { body } = await goAndComeBack(page.starter);
    expect(body).toMatchObject({ kind: 'widget', origin: 'http://website.localhost:4001', returnTo: null });
    const { body: grant } = await page.byProof(body.proof);
    const { data } = await community.graphql(whoAmI, {}, { token: grant.accessToken });
    expect(data.viewer).toEqual({ kind: 'GUEST', firstName: 'Ina' });
  });

  it('knows the same person again, and nobody by their address', async () => {
    const known = await community.asResident('ina@voorbeeld.nl');
    const sign = async () => {
      const page = widget(community, provider);
      await page.begin();
      const { body } = await goAndComeBack(page.starter);
      return (await page.byProof(body.proof)).body;
    };
    await sign();
    await sign();
    expect(known.viewer.kind).toBe('RESIDENT');
    const accounts = await community.rows((db) => db.selectFrom('openid_account').selectAll().execute());
    expect(accounts).toHaveLength(1);
    const one = await community.rows((db) =>
      db.selectFrom('resident').selectAll().where('id', '=', accounts[0]!.resident_id).executeTakeFirst(),
    );
    expect(one).toMatchObject({ email: null, first_name: 'Ina' });
  });

  it('gives the result to the secret of the widget and to its site alone, once', async () => {
    const page = widget(community, provider);
    await page.begin();
    const { body } = await goAndComeBack(page.starter);
    const other = widget(community, provider);
    await other.begin();
    expect((await other.byProof(body.proof)).body.refusal.code).toBe('BEGIN_AGAIN');
    const elsewhere = widget(community, provider, forumOrigin);
    const asForum = await community.session(
      'openid/proof',
      { secret: page.secret, proof: body.proof },
      { origin: forumOrigin },
    );
    expect(elsewhere.secret).not.toBe(page.secret);
    expect(asForum.body.refusal.code).toBe('BEGIN_AGAIN');
    expect((await page.byProof(body.proof)).body.accessToken).toBeDefined();
    expect((await page.byProof(body.proof)).body.refusal.code).toBe('BEGIN_AGAIN');
  });
});
