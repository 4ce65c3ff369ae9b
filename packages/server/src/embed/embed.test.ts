import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  communityForTests,
  forumOrigin,
  hasPostgres,
  websiteOrigin,
  type StaffForTests,
  type TestCommunity,
} from '../testing/index.ts';
import { bounds } from './embed.rules.ts';

const builder = `{ console { embed {
  sites { slug } labs { slug name } neighbourhoods { slug name buildings { slug name } }
  widgets { name attributes } seen { origin widget version served lastSeenOn } refused { origin lastRefusedOn }
} } }`;

describe.skipIf(!hasPostgres())('Putting widgets on a page', () => {
  let community: TestCommunity;
  let karim: StaffForTests;

  beforeAll(async () => {
    community = await communityForTests({ writesSightingsEvery: 0.05 });
    karim = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
  });
  afterAll(() => community.close());

  const embed = async () => (await karim.graphql(builder)).data.console.embed;
  const get = (path: string, origin?: string) => community.fetch(path, { headers: origin ? { origin } : {} });
  const asking = (name: string) =>
    `/graphql?operationName=${name}&query=${encodeURIComponent(`query ${name} { organisation { name } }`)}`;
  const turnedAway = (origin: string, from?: string) =>
    community.fetch('/graphql', { method: 'OPTIONS', headers: { origin } }, from);
  const seenOn = async (origin: string) =>
    (await embed()).seen.filter((one: { origin: string }) => one.origin === origin);
  const refused = async () => (await embed()).refused.map(({ origin }: { origin: string }) => origin);

  it('begins with what there is to choose from, for an editor', async () => {
    const found = await embed();
    expect(found.sites).toEqual([{ slug: 'forum' }, { slug: 'website' }]);
    expect(found.labs).toEqual([{ slug: 'samen-in-de-buurt', name: 'Samen in Molenveld' }]);
    expect(found.neighbourhoods[0].buildings.length).toBeGreaterThan(0);
    expect(found.widgets).toContainEqual({
      name: 'help-board',
      attributes: ['neighbourhood', 'building', 'limit'],
    });
  });

  it('is not there for those who do other work', async () => {
    const daan = await community.asStaff('daan@wonen.example', 'moderator', 'Daan');
    expect((await daan.graphql(builder)).data.console.embed).toBeNull();
    expect(await embed()).not.toBeNull();
  });

  it('tells where widgets are, out of the requests that they make anyway', async () => {
    await get(asking('Lab'), websiteOrigin);
    await get('/elements/0.0.9-old/all.nl.js', websiteOrigin);
    await get(asking('Lab'));
    await expect
      .poll(() => seenOn(websiteOrigin))
      .toEqual([
        {
          origin: websiteOrigin,
          widget: 'all',
          version: '0.0.9-old',
          served: false,
          lastSeenOn: '2026-11-23',
        },
        {
          origin: websiteOrigin,
          widget: 'lab-feedback',
          version: '',
          served: true,
          lastSeenOn: '2026-11-23',
        },
      ]);
    expect(await seenOn(forumOrigin)).toEqual([]);
    community.clock.passDays(1);
    karim = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    await get(asking('Lab'), websiteOrigin);
    await expect
      .poll(async () => (await seenOn(websiteOrigin)).map(({ lastSeenOn }: any) => lastSeenOn))
      .toEqual(['2026-11-23', '2026-11-24']);
  });

  it('takes five versions that are not here from one page, and no more', async () => {
    for (let number = 0; number < 30; number++) await get(`/elements/9.9.${number}/all.nl.js`, forumOrigin);
    await expect.poll(async () => (await seenOn(forumOrigin)).length).toBe(bounds.unserved);
    await get('/elements/9.9.99/all.nl.js', forumOrigin);
    await get(asking('Account'), forumOrigin);
    await expect
      .poll(async () => (await seenOn(forumOrigin)).map(({ widget }: any) => widget))
      .toContain('account');
    expect(await seenOn(forumOrigin)).toHaveLength(bounds.unserved + 1);
  });

  it('names pages that were turned away; each address whole, and only such as a site may have', async () => {
    await turnedAway('https://ander.example');
    for (const origin of [
      'http://ander.example',
      'https://ander.example/pagina',
      'javascript:alert(1)',
      'null',
      `https://${'a'.repeat(130)}.example`,
      'https://<b>.example',
    ])
      await turnedAway(origin, '192.0.2.9');
    await turnedAway('https://nieuw.example', '192.0.2.9');
    await expect.poll(refused).toContain('https://nieuw.example');
    expect((await refused()).sort()).toEqual(['https://ander.example', 'https://nieuw.example']);
  });

  it('hears five made-up addresses a day from one network, and others beside them', async () => {
    for (let number = 0; number < 500; number++)
      await turnedAway(`https://vals-${number}.example`, '198.51.100.7');
    await turnedAway('https://echt.example', '192.0.2.10');
    await expect.poll(refused).toContain('https://echt.example');
    const made = (await refused()).filter((origin: string) => origin.startsWith('https://vals-'));
    expect(made).toHaveLength(bounds.byNetwork);
  });

  it('keeps what was seen for a while, and then no longer', async () => {
    expect(await seenOn(websiteOrigin)).not.toEqual([]);
    const { removeWhatIsOld } = await import('../database/retention.ts');
    community.clock.passDays(20);
    karim = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    await community.rows((db) => removeWhatIsOld(db, community.clock.now()));
    expect([(await refused()).length, (await seenOn(websiteOrigin)).length]).toEqual([0, 2]);
    community.clock.passDays(80);
    await community.rows((db) => removeWhatIsOld(db, community.clock.now()));
    expect(await community.rows((db) => db.selectFrom('widget_sighting').selectAll().execute())).toEqual([]);
  });
});
