import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  communityForTests,
  hasPostgres,
  mutationId,
  type StaffForTests,
  type TestCommunity,
} from '../testing/index.ts';

const fields = `slug proposed offered latestDay shown { own plain }
  versions { id version state activities text endsOn ended writer checker viewerMayCheck asRead { lead } }`;
const typed = {
  building: 'de-linde',
  activities: ['coffee', 'cooking'],
  text: 'Er is een zaal.',
  endsOn: '2027-01-31',
};

describe.skipIf(!hasPostgres())('The text beside a vacant home', () => {
  let community: TestCommunity;
  let karim: StaffForTests;
  let els: StaffForTests;

  beforeAll(async () => {
    community = await communityForTests({ limitFactor: 100 });
    karim = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    els = await community.asStaff('els@wonen.example', 'staff', 'Els');
  });
  afterAll(() => community.close());

  const act = async (who: StaffForTests, mutation: string, input: object) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
    const { data, errors } = await who.graphql(
      `mutation ($input: ${type}Input!) { done: ${mutation}(input: $input) {
        ... on ${type}Payload { advert { ${fields} } } ... on Refusal { code message } } }`,
      { input: { clientMutationId: mutationId(), ...input } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done;
  };
  const write = (who: StaffForTests, more: object = {}) => act(who, 'writeMixAdvert', { ...typed, ...more });
  const newest = async (who: StaffForTests) => {
    const { data } = await who.graphql(`{ console { mixAdvert(building: "de-linde") { ${fields} } } }`);
    return data.console.mixAdvert.versions[0];
  };
  const publicText = async (language = 'nl') =>
    (
      await community.graphql(
        'query ($language: String) { mixAdvert(building: "de-linde", language: $language) { heading lead activities own ownNote welcome until } }',
        { language },
      )
    ).data.mixAdvert;
  const page = async (path: string) => {
    const response = await community.fetch(path);
    return { status: response.status, body: await response.text(), headers: response.headers };
  };

  it('waits for a colleague, and is not public before; whoever wrote it cannot let it through', async () => {
    const { advert } = await write(karim);
    expect(advert.versions[0]).toMatchObject({
      version: 1,
      state: 'WAITING',
      activities: ['coffee', 'cooking'],
      writer: 'Karim',
      viewerMayCheck: false,
      asRead: { lead: 'Dit doen buren in Molenveld graag:' },
    });
    expect(await publicText()).toBeNull();
    const waiting = await newest(els);
    expect(waiting.viewerMayCheck).toBe(true);
    expect(await act(karim, 'checkMixAdvert', { advert: waiting.id })).toMatchObject({
      code: 'SECOND_PERSON_NEEDED',
    });
    const done = await act(els, 'checkMixAdvert', { advert: waiting.id });
    expect(done.advert.versions[0]).toMatchObject({ state: 'PUBLIC', checker: 'Els' });
  });

  it('is read by everybody, in their language, with the sentence that is always there', async () => {
    expect(await publicText()).toEqual({
      heading: 'Wat doen buren hier graag?',
      lead: 'Dit doen buren in Molenveld graag:',
      activities: ['Samen koffie drinken', 'Koken'],
      own: 'Er is een zaal.',
      ownNote: null,
      welcome: ['Iedereen is welkom.', 'Je hoeft niets te kunnen.', 'Dit telt niet mee voor de woning.'],
      until: 'Deze tekst staat hier tot en met 31\u00a0januari 2027.',
    });
    expect(await publicText('tr')).toMatchObject({
      own: 'Er is een zaal.',
      activities: ['Birlikte kahve içmek', 'Yemek yapmak'],
    });
    expect((await publicText('tr')).ownNote).not.toBeNull();
  });

  it('stands on a page, in a frame, and as lines and data to fetch, all without a script', async () => {
    for (const path of [
      '/share/mix/de-linde',
      '/embed/mix?vacant-home=de-linde',
      '/mix/de-linde.txt',
      '/mix/de-linde.json',
    ]) {
      const { status, body } = await page(path);
      expect(status).toBe(200);
      for (const sentence of [
        'Samen koffie drinken',
        'Er is een zaal.',
        'Iedereen is welkom.',
        'Dit telt niet mee voor de woning.',
      ])
        expect(body).toContain(sentence);
    }
    expect((await page('/mix/de-linde.json')).headers.get('access-control-allow-origin')).toBe('*');
    expect((await page('/share/mix/de-linde?lang=ar')).body).toContain('dir="rtl"');
    // The widget with numbers has none of it, and nothing is there for a building without a text.
    expect((await page('/embed/mix?building=de-linde')).body).not.toContain('Er is een zaal.');
    expect((await page('/share/mix/de-sluis')).status).toBe(404);
    expect((await page('/mix/de-sluis.txt')).status).toBe(404);
    expect((await page('/mix/de-linde.csv')).status).toBe(404);
  });

  it('is refused with words that choose people, which are named, and taken without them', async () => {
    expect(await write(karim, { text: 'Wij zijn een rustige flat.' })).toEqual({
      code: 'WORDS_CHOOSE_PEOPLE',
      message: 'Haal ‘rustige’ weg en schrijf alleen wat buren doen.',
    });
    expect(await write(karim, { text: 'Wij zijn een flat.' })).toMatchObject({
      advert: { slug: 'de-linde' },
    });
    expect(await write(karim, { building: 'nergens' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await write(karim, { endsOn: '2027-05-26' })).toMatchObject({ code: 'DATE_TOO_FAR' });
  });

  it('stays as it is while the next version waits, which takes its place once it is let through', async () => {
    await write(karim, { text: 'De zaal heeft een keuken.' });
    expect((await publicText()).own).toBe('Er is een zaal.');
    const { id } = await newest(els);
    await act(els, 'checkMixAdvert', { advert: id });
    expect((await publicText()).own).toBe('De zaal heeft een keuken.');
    expect(await act(els, 'checkMixAdvert', { advert: id })).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    const { data } = await els.graphql(
      '{ console { mixAdvert(building: "de-linde") { versions { state } } } }',
    );
    expect(data.console.mixAdvert.versions.map(({ state }: any) => state)).toEqual([
      'PUBLIC',
      'REPLACED',
      'REPLACED',
    ]);
  });

  it('waits in Vandaag for others than who wrote it', async () => {
    await write(karim, { text: 'Nog een zin.' });
    const rows = async (who: StaffForTests) =>
      (await who.graphql('{ console { today { kind building page } } }')).data.console.today;
    const row = { kind: 'MIX_ADVERT_TO_CHECK', building: 'De Linde', page: 'mix/de-linde' };
    expect(await rows(els)).toContainEqual(row);
    expect(await rows(karim)).not.toContainEqual(row);
  });

  it('goes at once when it is taken away, and by itself after its last day', async () => {
    const { id } = await newest(els);
    await act(els, 'checkMixAdvert', { advert: id });
    expect(await publicText()).not.toBeNull();
    await act(karim, 'withdrawMixAdvert', { advert: id });
    expect(await publicText()).toBeNull();
    expect(await act(karim, 'withdrawMixAdvert', { advert: id })).toMatchObject({
      code: 'ALREADY_WITHDRAWN',
    });
    await write(karim, { endsOn: '2026-11-24' });
    await act(els, 'checkMixAdvert', { advert: (await newest(els)).id });
    expect(await publicText()).not.toBeNull();
    community.clock.passDays(2);
    expect(await publicText()).toBeNull();
    expect((await page('/share/mix/de-linde')).body).toContain('Deze tekst is er niet meer.');
    expect((await page('/embed/mix?vacant-home=de-linde')).body).not.toContain('Er is een zaal.');
  });

  it('is written down: who wrote it, who let it through, who took it away', async () => {
    const actions = await community.rows((db) =>
      db.selectFrom('audit_entry').select('action').where('reason', '=', 'mix').execute(),
    );
    const names = new Set(actions.map(({ action }) => action));
    expect([...names].sort()).toEqual(['check-mix-advert', 'withdraw-mix-advert', 'write-mix-advert']);
  });
});
