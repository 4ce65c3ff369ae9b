import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import {
  communityForTests,
  forumOrigin,
  hasPostgres,
  websiteOrigin,
  type TestCommunity,
} from '../testing/index.ts';
import { setUpWay, takeWayAway } from './way.actions.ts';

const ways = 'sites { slug id signInWays { kind on } }';
const hostIdentity = { kind: 'host-identity', providerId: null, name: null } as const;

describe.skipIf(!hasPostgres())('The ways residents of a site sign in', () => {
  let community: TestCommunity;
  let els: Acting;
  let website: string;

  beforeAll(async () => {
    community = await communityForTests();
    const { graphql } = await community.asStaff('els@wonen.example', 'admin');
    els = acting({ ...community, graphql } as TestCommunity, { token: '' });
    website = siteOf(await els.ask(`{ console { ${ways} } }`)).id;
  });
  afterAll(() => community.close());

  const siteOf = ({ console: at }: any, slug = 'website') =>
    at.sites.find((site: { slug: string }) => site.slug === slug);
  const offered = async (origin = websiteOrigin) =>
    (await community.session('ways', {}, { origin })).body.ways.map(({ kind }: { kind: string }) => kind);
  const turn = (kind: string, on: boolean) => els.act('switchSignInWay', { site: website, kind, on }, ways);
  const at = <Result>(act: (context: any, site: string) => Promise<Result>) =>
    community.rows((db) =>
      act(
        { db, organisation: community.organisation },
        Buffer.from(website, 'base64').toString().split(':')[1]!,
      ),
    );

  it('are a code by mail and one from a letter at first, of which one stays', async () => {
    expect(await offered()).toEqual(['mail-code', 'letter']);
    expect((await turn('LETTER', false)).sites).toBeDefined();
    expect(await turn('MAIL_CODE', false)).toMatchObject({ code: 'LAST_WAY' });
    expect(await turn('HOST_IDENTITY', true)).toMatchObject({ code: 'WAY_NOT_READY' });
    await at((context, site) => setUpWay(context, site, hostIdentity));
    expect((await turn('HOST_IDENTITY', true)).sites).toBeDefined();
    expect(await offered()).toEqual(['host-identity', 'mail-code']);
    expect(await offered(forumOrigin)).toEqual(['mail-code', 'letter']);
  });

  it('refuse whoever takes one that is off, at its beginning and at its end', async () => {
    const { body: begun } = await community.session('code', { email: 'ina@voorbeeld.nl' });
    const code = await community.codeOf(begun.attempt);
    expect((await turn('MAIL_CODE', false)).sites).toBeDefined();
    const ended = await community.session('sign-in', { attempt: begun.attempt, code });
    expect(ended.body.refusal).toEqual({
      code: 'WAY_OFF',
      message: 'Zo kun je hier niet inloggen, kies een andere manier.',
    });
    const asked = await community.session('code', { email: 'ina@voorbeeld.nl' });
    expect(asked.body.refusal.code).toBe('WAY_OFF');
    const onForum = await community.session('code', { email: 'ina@voorbeeld.nl' }, { origin: forumOrigin });
    expect(onForum.body.attempt).toBeDefined();

    expect((await turn('MAIL_CODE', true)).sites).toBeDefined();
    const again = await community.session('code', { email: 'ina@voorbeeld.nl' });
    const signedIn = await community.session('sign-in', {
      attempt: again.body.attempt,
      code: await community.codeOf(again.body.attempt),
    });
    expect(signedIn.body.accessToken).toBeDefined();
  });

  it('are by text message where the server sends any, and refused where it does not', async () => {
    expect(await turn('SMS', true)).toMatchObject({ code: 'WAY_NOT_READY' });
    const asked = await community.session('sms', { number: '06 12 34 56 78' });
    expect(asked.body.refusal.code).toBe('WAY_OFF');

    const texting = await communityForTests({ sms: 'demo' });
    const { graphql } = await texting.asStaff('els@wonen.example', 'admin');
    const admin = acting({ ...texting, graphql } as TestCommunity, { token: '' });
    const { id: site, signInWays } = siteOf(await admin.ask(`{ console { ${ways} } }`));
    expect(signInWays).toContainEqual({ kind: 'SMS', on: false });
    const off = await texting.session('sms', { number: '06 12 34 56 78' });
    expect(off.body.refusal.code).toBe('WAY_OFF');
    expect((await admin.act('switchSignInWay', { site, kind: 'SMS', on: true })).code).toBeUndefined();
    const on = await texting.session('sms', { number: '06 12 34 56 78' });
    expect(on.body.attempt).toBeDefined();
    await texting.close();
  });

  it('stay one when two admins each switch another one off at once', async () => {
    const done = await Promise.all([turn('MAIL_CODE', false), turn('HOST_IDENTITY', false)]);
    expect(done.map(({ code }) => code ?? 'done').sort()).toEqual(['LAST_WAY', 'done']);
    expect(await offered()).toHaveLength(1);
    await turn('MAIL_CODE', true);
  });

  it('lose what is taken away, unless it is the last one on', async () => {
    await turn('HOST_IDENTITY', true);
    await turn('MAIL_CODE', false);
    await expect(at((context, site) => takeWayAway(context, site, hostIdentity))).rejects.toMatchObject({
      code: 'LAST_WAY',
    });
    await turn('MAIL_CODE', true);
    await at((context, site) => takeWayAway(context, site, hostIdentity));
    expect(await offered()).toEqual(['mail-code']);
  });

  it('are switched by an admin alone, and it is written down who did', async () => {
    const { graphql } = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    const karim = acting({ ...community, graphql } as TestCommunity, { token: '' });
    expect(await karim.act('switchSignInWay', { site: website, kind: 'MAIL_CODE', on: true })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await turn('MAIL_CODE', true)).sites).toBeDefined();
    const written = await community.rows((db) =>
      db.selectFrom('audit_entry').select('action').where('action', 'like', 'sign-in-way-%').execute(),
    );
    expect(written.map(({ action }) => action)).toContain('sign-in-way-off:mail-code');
  });
});
