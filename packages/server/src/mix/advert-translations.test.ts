import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  communityForTests,
  hasPostgres,
  mutationId,
  type StaffForTests,
  type TestCommunity,
} from '../testing/index.ts';

const fields = `versions { id state viewerMayTranslate
  translations { id language text checked writer checker viewerMayCheck } }`;

describe.skipIf(!hasPostgres())('What a text beside a vacant home says in another language', () => {
  let community: TestCommunity;
  let karim: StaffForTests;
  let els: StaffForTests;

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
  const newest = async (who = els) => {
    const { data } = await who.graphql(`{ console { mixAdvert(building: "de-linde") { ${fields} } } }`);
    return data.console.mixAdvert.versions[0];
  };
  const translate = async (more: object = {}, who = karim) =>
    act(who, 'translateMixAdvert', {
      advert: (await newest()).id,
      language: 'tr',
      text: 'Bir salon var.',
      ...more,
    });
  const turkish = async () => (await newest()).translations.find(({ language }: any) => language === 'tr');
  const check = async (who: StaffForTests, translation?: string) =>
    act(who, 'checkMixAdvertTranslation', { translation: translation ?? (await turkish()).id });
  const read = async (language: string) =>
    (
      await community.graphql(
        'query ($language: String) { mixAdvert(building: "de-linde", language: $language) { own ownLanguage ownNote } }',
        { language },
      )
    ).data.mixAdvert;
  const inDutch = { own: 'Er is een zaal.', ownLanguage: 'nl' };
  const inTurkish = { own: 'Bir salon var.', ownLanguage: 'tr', ownNote: null };
  const write = (more: object = {}) =>
    act(karim, 'writeMixAdvert', {
      building: 'de-linde',
      activities: ['coffee'],
      text: 'Er is een zaal.',
      endsOn: '2027-01-31',
      ...more,
    });
  const letThrough = async () => act(els, 'checkMixAdvert', { advert: (await newest()).id });

  beforeAll(async () => {
    community = await communityForTests({ limitFactor: 100 });
    karim = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    els = await community.asStaff('els@wonen.example', 'staff', 'Els');
    await write();
    await letThrough();
  });
  afterAll(() => community.close());

  it('is read once a second person checked it, and until then the Dutch with a line that says so', async () => {
    await translate();
    expect(await turkish()).toMatchObject({ checked: false, writer: 'Karim', viewerMayCheck: true });
    expect(await read('tr')).toMatchObject(inDutch);
    expect((await read('tr')).ownNote).not.toBeNull();
    expect(await check(karim)).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    expect(await read('tr')).toMatchObject(inDutch);
    await check(els);
    expect(await turkish()).toMatchObject({ checked: true, checker: 'Els', viewerMayCheck: false });
    expect(await read('tr')).toEqual(inTurkish);
    expect(await read('nl')).toEqual({ ...inDutch, ownNote: null });
    expect(await read('pl')).toMatchObject(inDutch);
    expect(await check(els)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  });

  it('stands on the page, in the frame and in what is fetched, in the language of its reader', async () => {
    for (const path of [
      '/share/mix/de-linde?lang=',
      '/embed/mix?vacant-home=de-linde&lang=',
      '/mix/de-linde.txt?lang=',
      '/mix/de-linde.json?lang=',
    ]) {
      const body = async (language: string) => (await community.fetch(`${path}${language}`)).text();
      expect(await body('tr')).toContain('Bir salon var.');
      expect(await body('tr')).not.toContain('Er is een zaal.');
      expect(await body('pl')).not.toContain('Bir salon var.');
      expect(await body('pl')).toContain('Er is een zaal.');
    }
    expect(await (await community.fetch('/share/mix/de-linde?lang=tr')).text()).toContain(
      '<p lang="tr" dir="ltr">Bir salon var.</p>',
    );
  });

  it.each([
    ['Dutch, which it is in', { language: 'nl' }, 'CHOICE_NOT_OFFERED'],
    ['a language that nobody reads here', { language: 'fr' }, 'CHOICE_NOT_OFFERED'],
    ['nothing', { text: ' ' }, 'TEXT_EMPTY'],
    ['more than fits', { text: 'a'.repeat(601) }, 'TEXT_TOO_LONG'],
    ['a telephone number', { text: 'Ara: 06 12 34 56 78' }, 'NOT_FOR_EVERYBODY'],
    ['a link', { text: 'Bak: www.voorbeeld.nl' }, 'NOT_FOR_EVERYBODY'],
    ['a word of that language that chooses people', { text: 'Sakin bir salon var.' }, 'WORDS_CHOOSE_PEOPLE'],
  ])('is refused for %s, and taken when that is mended', async (_what, wrong, code) => {
    expect(await translate(wrong)).toMatchObject({ code });
    expect(await translate()).toHaveProperty('advert');
  });

  it('is checked as it was read: written anew it is not read, and the check of the earlier one is not for it', async () => {
    await check(els);
    expect(await read('tr')).toEqual(inTurkish);
    const { id } = await turkish();
    await translate({ text: 'Büyük bir salon var.' });
    expect(await read('tr')).toMatchObject(inDutch);
    expect(await check(els, id)).toMatchObject({ code: 'NOT_FOUND' });
    await check(els);
    expect(await read('tr')).toMatchObject({ own: 'Büyük bir salon var.' });
  });

  it('waits in Vandaag, by the name of its language, for others than who wrote it', async () => {
    await translate();
    const rows = async (who: StaffForTests) =>
      (await who.graphql('{ console { today { kind building words page } } }')).data.console.today;
    const row = {
      kind: 'MIX_TRANSLATION_TO_CHECK',
      building: 'De Linde',
      words: 'Türkçe',
      page: 'mix/de-linde',
    };
    expect(await rows(els)).toContainEqual(row);
    expect(await rows(karim)).not.toContainEqual(row);
    await check(els);
    expect(await rows(els)).not.toContainEqual(row);
  });

  it('is of one version: with another text it is missing again, and can be there before that is public', async () => {
    const before = (await newest()).id;
    await write({ text: 'Er is een grote zaal.' });
    expect((await newest()).translations).toEqual([]);
    await translate({ text: 'Büyük salon.' });
    await check(els);
    expect(await read('tr')).toEqual(inTurkish);
    await letThrough();
    expect(await read('tr')).toMatchObject({ own: 'Büyük salon.' });
    expect(await translate({ advert: before })).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    await write({ text: null });
    expect(await newest()).toMatchObject({ viewerMayTranslate: false });
    expect(await translate()).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  });

  it('goes with its text, taken away or ended', async () => {
    await write({ endsOn: '2026-11-24' });
    await translate();
    await check(els);
    await letThrough();
    expect(await read('tr')).toEqual(inTurkish);
    const { id } = await newest();
    const waiting = (
      await translate({ language: 'pl', text: 'Jest sala.' })
    ).advert.versions[0].translations.find(({ language }: any) => language === 'pl');
    community.clock.passDays(2);
    expect(await read('tr')).toBeNull();
    els = await community.asStaff('els@wonen.example', 'staff', 'Els');
    karim = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    expect(await translate({ advert: id })).toMatchObject({ code: 'DATE_PASSED' });
    expect(await check(els, waiting.id)).toMatchObject({ code: 'DATE_PASSED' });
    await write();
    await translate();
    await check(els);
    await letThrough();
    expect(await read('tr')).toEqual(inTurkish);
    await act(els, 'withdrawMixAdvert', { advert: (await newest()).id });
    expect(await read('tr')).toBeNull();
    expect(await translate()).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  });

  it('is not for whoever does not work on these texts', async () => {
    const moderator = await community.asStaff('mo@wonen.example', 'moderator', 'Mo');
    await write();
    const { id } = (await translate()).advert.versions[0].translations[0];
    expect(await translate({}, moderator)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await check(moderator, id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await check(els, id)).toHaveProperty('advert');
  });

  it('is written down: who wrote it, and who let it be read', async () => {
    const rows = await community.rows((db) =>
      db.selectFrom('audit_entry').select('action').where('reason', '=', 'mix').execute(),
    );
    const actions = rows.map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['translate-mix-advert', 'check-mix-advert-translation']));
  });
});
