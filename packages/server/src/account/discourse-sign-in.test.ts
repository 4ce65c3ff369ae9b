import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forumHere, openForum, type TestForum } from '../testing/forum.ts';
import { communityForTests, forumOrigin, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { cameBack, ownBrowser, widget } from '../testing/openid.ts';
import { setForum } from './discourse-forum.actions.ts';

const whoAmI = '{ viewer { kind firstName } console { roles } }';

describe.skipIf(!hasPostgres())('Signing in with an account on the forum', () => {
  let community: TestCommunity;
  let forum: TestForum;
  let ways: Readonly<Record<string, string>>;

  beforeAll(async () => {
    community = await communityForTests();
    forum = await openForum();
    ways = await forumHere(community, forum);
  });
  afterAll(async () => {
    await community.close();
    await forum.close();
  });
  beforeEach(() => {
    forum.who = { id: 17, username: 'ina_1985', email: 'ina@voorbeeld.nl' };
  });

  async function goAndComeBack(starter: string, browser = ownBrowser(community)) {
    const left = await browser.post('/sign-in/leave', { starter });
    return browser.post('/sign-in/back', cameBack(forum.visit(left.body.to)));
  }
  async function signIn(site = 'website', origin?: string): Promise<string> {
    const page = widget(community, ways[site]!, origin);
    await page.begin();
    const { body } = await goAndComeBack(page.starter);
    return (await page.byProof(body.proof)).body.accessToken;
  }
  const residents = async () =>
    (await community.rows((db) => db.selectFrom('resident').select('id').execute())).length;

  it('makes a guest whose name is asked, whatever else the forum says of them', async () => {
    const { data } = await community.graphql(whoAmI, {}, { token: await signIn() });
    expect(data).toEqual({ viewer: { kind: 'GUEST', firstName: null }, console: null });
  });

  it('asks the forum nothing: it hears of somebody by their browser alone', async () => {
    forum.asked.length = 0;
    expect(await signIn()).toBeDefined();
    expect(forum.asked).toEqual([]);
  });

  it('knows the same account again on every site, by its number and never by a name or an address', async () => {
    const known = await community.asResident('ina@voorbeeld.nl', 'De Linde 14', 'Ina');
    const nobody = { kind: 'GUEST', firstName: null };
    const viewerOf = async (token: string) => (await community.graphql(whoAmI, {}, { token })).data.viewer;
    expect(await viewerOf(await signIn())).toEqual(nobody);
    const before = await residents();
    forum.who = { ...forum.who, username: 'ina_de_vries', email: 'ander@voorbeeld.nl' };
    expect(await viewerOf(await signIn('forum', forumOrigin))).toEqual(nobody);
    expect(await residents()).toBe(before);
    forum.who = { ...forum.who, id: 18 };
    expect(await viewerOf(await signIn())).toEqual(nobody);
    expect(await residents()).toBe(before + 1);
    expect(await viewerOf(known.token)).toMatchObject({ kind: 'RESIDENT', firstName: 'Ina' });
  });

  it('keeps of what the forum says the number of the account alone', async () => {
    await signIn();
    const rows = await community.rows((db) => db.selectFrom('openid_account').selectAll().execute());
    expect(rows.map(({ issuer, subject }) => [issuer, subject])).toContainEqual([
      `discourse-connect ${forum.address}`,
      '17',
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/ina|voorbeeld|admin/);
  });

  it('sends somebody to the forum with a question that the forum can look at, and nothing of the page', async () => {
    const page = widget(community, ways['website']!);
    await page.begin();
    const to = new URL(
      (await ownBrowser(community).post('/sign-in/leave', { starter: page.starter })).body.to,
    );
    expect(`${to.origin}${to.pathname}`).toBe(`${forum.address}/session/sso_provider`);
    const asked = new URLSearchParams(Buffer.from(to.searchParams.get('sso')!, 'base64').toString());
    expect([...asked.keys()]).toEqual(['nonce', 'return_sso_url']);
    expect(asked.get('return_sso_url')).toMatch(/^http:\/\/localhost:4000\/sign-in\/back\/[0-9a-f]{12}$/);
  });

  it('is there for ten minutes, and not for eleven', async () => {
    const arriving = async (seconds: number) => {
      const page = widget(community, ways['website']!);
      const browser = ownBrowser(community);
      await page.begin();
      const left = await browser.post('/sign-in/leave', { starter: page.starter });
      community.clock.passSeconds(seconds);
      return browser.post('/sign-in/back', cameBack(forum.visit(left.body.to)));
    };
    expect((await arriving(590)).body.proof).toBeDefined();
    expect((await arriving(601)).body.refusal.code).toBe('BEGIN_AGAIN');
  });

  it('goes once, also for two at the same moment', async () => {
    const page = widget(community, ways['website']!);
    const browser = ownBrowser(community);
    await page.begin();
    const left = await browser.post('/sign-in/leave', { starter: page.starter });
    const came = cameBack(forum.visit(left.body.to));
    const two = await Promise.all([browser.post('/sign-in/back', came), browser.post('/sign-in/back', came)]);
    expect(two.filter(({ body }) => body.proof)).toHaveLength(1);
    const { proof } = two.find(({ body }) => body.proof)!.body;
    expect((await page.byProof(proof)).body.accessToken).toBeDefined();
    expect((await page.byProof(proof)).body.refusal.code).toBe('BEGIN_AGAIN');
  });

  it('tells what came of it to the page that began, and to no other', async () => {
    const page = widget(community, ways['website']!);
    await page.begin();
    const { body } = await goAndComeBack(page.starter);
    expect(body).toMatchObject({ kind: 'widget', origin: 'http://website.localhost:4001' });
    const other = widget(community, ways['website']!);
    expect((await other.byProof(body.proof)).body.refusal.code).toBe('BEGIN_AGAIN');
    const elsewhere = await community.session(
      'openid/proof',
      { secret: page.secret, proof: body.proof },
      { origin: forumOrigin },
    );
    expect(elsewhere.body.refusal.code).toBe('BEGIN_AGAIN');
    expect((await page.byProof(body.proof)).body.accessToken).toBeDefined();
  });

  it('is off where an admin switched it off in the meantime, or set another forum', async () => {
    const page = widget(community, ways['website']!);
    const browser = ownBrowser(community);
    await page.begin();
    const left = await browser.post('/sign-in/leave', { starter: page.starter });
    const [site] = await community.rows((db) =>
      db.selectFrom('discourse_forum').selectAll().where('id', '=', ways['website']!).execute(),
    );
    const set = (address: string) =>
      community.rows((db) => setForum({ ...community, db }, site!.site_id, { address }));
    await set('https://ander-forum.example');
    expect((await browser.post('/sign-in/back', cameBack(forum.visit(left.body.to)))).body.refusal.code).toBe(
      'WAY_OFF',
    );
    expect((await widget(community, ways['website']!).begin()).body.refusal.code).toBe('WAY_OFF');
    ways = await forumHere(community, forum);
    expect(await signIn()).toBeDefined();
  });

  it('is never a question of ours sent back, though it is signed with the same secret', async () => {
    const page = widget(community, ways['website']!);
    const browser = ownBrowser(community);
    await page.begin();
    const to = new URL((await browser.post('/sign-in/leave', { starter: page.starter })).body.to);
    const { key } = cameBack(forum.visit(to.href));
    const { body } = await browser.post('/sign-in/back', { query: to.search, key });
    expect(body.refusal.code).toBe('ACCOUNT_NOT_TAKEN');
  });
});
