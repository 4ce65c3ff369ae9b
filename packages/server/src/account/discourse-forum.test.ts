import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';

const sites = 'sites { slug id discourseForum { address domain } signInWays { kind name on } }';

describe.skipIf(!hasPostgres())('The forum that an admin sets for a site', () => {
  let community: TestCommunity;
  let els: Acting;
  let site: string;

  beforeAll(async () => {
    community = await communityForTests();
    const { graphql } = await community.asStaff('els@wonen.example', 'admin');
    els = acting({ ...community, graphql } as TestCommunity, { token: '' });
    site = website((await els.ask(`{ console { ${sites} } }`)).console).id;
  });
  afterAll(() => community.close());

  const website = (at: any) => at.sites.find(({ slug }: { slug: string }) => slug === 'website');
  const set = (address: string, secret?: string) =>
    els.act('setDiscourseForum', { site, address, secret }, `secret ${sites}`);

  it('shows a secret that is made here once, and one that is typed never', async () => {
    const made = await set('https://forum.wonen.example/');
    expect(made.secret).toMatch(/^[\w-]{43}$/);
    expect(website(made).discourseForum).toEqual({
      address: 'https://forum.wonen.example',
      domain: 'localhost',
    });
    expect(website(made).signInWays).toContainEqual({
      kind: 'DISCOURSE_CONNECT',
      name: 'forum.wonen.example',
      on: false,
    });
    expect((await set('https://forum.wonen.example')).secret).toBeNull();
    expect((await set('https://forum.wonen.example', 'x'.repeat(32))).secret).toBeNull();
    const rows = await community.rows((db) => db.selectFrom('discourse_forum').selectAll().execute());
    expect(rows).toHaveLength(1);
    expect(rows[0]!.secret.toString('latin1')).not.toContain('xxxx');
  });

  it('has a secret of its own with another address, since the former forum knows the old one', async () => {
    expect((await set('https://ander.wonen.example')).secret).toMatch(/^[\w-]{43}$/);
    const rows = await community.rows((db) => db.selectFrom('discourse_forum').selectAll().execute());
    expect(rows.filter((row) => row.removed_at).map((row) => row.secret.length)).toEqual([0]);
  });

  it('is gone once it is removed, and each of it is written down', async () => {
    const left = website(await els.act('removeDiscourseForum', { site }, sites));
    expect(left.discourseForum).toBeNull();
    expect(left.signInWays.map(({ kind }: { kind: string }) => kind)).not.toContain('DISCOURSE_CONNECT');
    const noted = await community.rows((db) => db.selectFrom('audit_entry').select('action').execute());
    const actions = noted.map(({ action }) => action);
    expect(actions.filter((action) => action === 'set-forum')).toHaveLength(4);
    expect(actions).toContain('remove-forum');
  });
});
