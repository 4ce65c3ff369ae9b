import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { honest, written, type Host } from '../testing/host-tokens.ts';
import { hostOf } from '../testing/host-identity.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { believeHomes, removeKey } from './host-identity-keys.actions.ts';

describe.skipIf(!hasPostgres())('Whom a website signs in', () => {
  let community: TestCommunity;
  let host: Host & { siteId: string; keyIds: string[] };

  beforeAll(async () => {
    community = await communityForTests();
    host = await hostOf(community);
  });
  afterAll(() => community.close());

  const at = <Result>(work: (context: any) => Promise<Result>) =>
    community.rows((db) => work({ db, organisation: community.organisation, clock: community.clock }));
  const tokenOf = (sub: string, more: object = {}, alg?: 'EdDSA' | 'HS256') => {
    const { header, payload } = honest(host, alg);
    return written(host, { header, payload: { ...(payload as object), sub, ...more } });
  };
  const signIn = async (sub: string, more: object = {}, cookie?: string) =>
    community.session('host-identity', { token: tokenOf(sub, more) }, cookie ? { cookie } : {});
  const viewerOf = async (token: string) =>
    (await community.graphql('{ viewer { kind firstName building } console { roles } }', {}, { token })).data;
  const residents = async () =>
    (await at(({ db }) => db.selectFrom('resident').select('id').execute())) as unknown[];
  const running = () =>
    at(({ db }) => db.selectFrom('session').select('id').where('ended_at', 'is', null).execute()) as Promise<
      unknown[]
    >;

  it('is a guest with the first name it says, by each kind of key, and the same one the next time', async () => {
    const { body } = await signIn('ina', { given_name: 'Ina' });
    expect(body.viewer).toEqual({ kind: 'GUEST', firstName: 'Ina' });
    const { length } = await residents();
    for (const alg of ['EdDSA', 'HS256'] as const) {
      const again = await community.session('host-identity', { token: tokenOf('ina', {}, alg) });
      expect(again.body.viewer).toEqual({ kind: 'GUEST', firstName: 'Ina' });
    }
    expect(await residents()).toHaveLength(length);
    await signIn('piet');
    expect(await residents()).toHaveLength(length + 1);
  });

  it('is never somebody else of the same address', async () => {
    const { token } = await community.asResident('fatma@voorbeeld.nl', 'De Linde 14', 'Fatma');
    const { body } = await signIn('fatma', { email: 'fatma@voorbeeld.nl', email_verified: true });
    expect(body.viewer).toEqual({ kind: 'GUEST', firstName: null });
    expect((await viewerOf(token)).viewer).toMatchObject({ kind: 'RESIDENT', firstName: 'Fatma' });
  });

  it('has no more rights than a resident, whatever the website says', async () => {
    const roles = {
      role: 'admin',
      roles: ['admin', 'staff'],
      groups: ['admin'],
      is_admin: true,
      reach: 'console',
    };
    const { body } = await signIn('beheer', { given_name: 'Moderator', ...roles });
    expect(body.viewer).toEqual({ kind: 'GUEST', firstName: null });
    expect(await viewerOf(body.accessToken)).toEqual({
      viewer: { kind: 'GUEST', firstName: null, building: null },
      console: null,
    });
  });

  it('lives where the website says once an admin lets it, and only in a home that is there', async () => {
    const { body: aside } = await signIn('kees', { home: 'De Linde 16' });
    expect(aside).toMatchObject({ viewer: { kind: 'GUEST' }, aside: 'home-not-believed' });
    await at((context) => believeHomes(context, host.siteId, true));
    const { body: nowhere } = await signIn('kees', { home: 'De Linde 9999' });
    expect(nowhere).toMatchObject({ viewer: { kind: 'GUEST' }, aside: 'home-unknown' });
    const { body: home } = await signIn('kees', { home: 'De Linde 16' });
    expect(home.viewer.kind).toBe('RESIDENT');
    expect(home.aside).toBeUndefined();
    expect((await viewerOf(home.accessToken)).viewer.building).toBe('De Linde');
  });

  it('lives there no longer once that ended here, though the website still says so', async () => {
    const { body } = await signIn('loes', { home: 'De Linde 18' });
    expect(body.viewer.kind).toBe('RESIDENT');
    const today = community.clock.now().toISOString().slice(0, 10);
    await at(({ db }) =>
      db
        .updateTable('residency')
        .set({ ends_on: today })
        .where('ends_on', 'is', null)
        .where('confirmed_how', '=', 'host-claim')
        .execute(),
    );
    expect((await signIn('loes', { home: 'De Linde 18' })).body.viewer.kind).toBe('GUEST');
    // Somewhere else is news.
    expect((await signIn('loes', { home: 'De Linde 20' })).body.viewer.kind).toBe('RESIDENT');
  });

  it('goes on with the session that is there, and ends the one of somebody else', async () => {
    const first = await signIn('sam');
    const { length } = await running();
    const same = await signIn('sam', {}, first.cookie!);
    expect(same.body.accessToken).toBeDefined();
    expect(await running()).toHaveLength(length);
    const other = await signIn('anna', { given_name: 'Anna' }, same.cookie!);
    expect(other.body.viewer.firstName).toBe('Anna');
    expect(await running()).toHaveLength(length);
    // Whoever still holds the token of an ended session is told to sign in.
    expect(await viewerOf(first.body.accessToken)).toBeUndefined();
    expect((await viewerOf(other.body.accessToken)).viewer).not.toBeNull();
  });

  it('is nobody where the site does not let websites do so, or has no key left', async () => {
    await at(({ db }) =>
      db.updateTable('sign_in_way').set({ is_on: false }).where('kind', '=', 'host-identity').execute(),
    );
    expect((await signIn('ina')).body.refusal.code).toBe('WAY_OFF');
    await at(({ db }) =>
      db.updateTable('sign_in_way').set({ is_on: true }).where('kind', '=', 'host-identity').execute(),
    );
    expect((await signIn('ina')).body.accessToken).toBeDefined();
    for (const id of host.keyIds) await at((context) => removeKey(context, host.siteId, id));
    expect((await signIn('ina')).body.refusal.code).toBe('WAY_OFF');
  });
});
