import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import { asCommittee, atWork, daysGoBy, linde, placeSet, type AtWork } from '../testing/core-values.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { seedCoreValues } from './core-values.seed.ts';

const translated = 'translations { language text state }';

describe.skipIf(!hasPostgres())('What a line says in other languages', () => {
  let community: TestCommunity;
  let sam: AtWork;
  let chair: AtWork;
  let ina: Acting;

  beforeAll(async () => {
    community = await communityForTests();
    sam = atWork(await community.asStaff('sam@wonen.example', 'staff', 'Sam'));
    ina = acting(community, await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina'));
    chair = await asCommittee(community, 'ina@voorbeeld.nl');
    const { organisation, clock, secret } = community;
    await community.rows((db) =>
      seedCoreValues({ db, organisation, clock, secret }, [], { building: 'de-wilg', stage: 'adopted' }),
    );
    await chair.act('setCoreValues', placeSet());
    await chair.act('wordCoreValue', { building: linde, proposals: [], text: 'We groeten elkaar' });
  });
  afterAll(() => community.close());

  const inTalk = async () =>
    (await ina.ask(`{ viewer { coreValues { values { id text ${translated} } } } }`)).viewer.coreValues
      .values;
  const agreed = async () =>
    (
      await community.graphql(
        `{ coreValues(building: "de-wilg") { history { lines { id text ${translated} } } } }`,
      )
    ).data.coreValues.history[0].lines;
  const say = async (more: object = {}, by = sam) =>
    by.act('translateCoreValue', {
      building: linde,
      value: (await inTalk())[0].id,
      language: 'pl',
      text: 'Pozdrawiamy się',
      checked: false,
      ...more,
    });

  it('is written, and checked once somebody who speaks it read it', async () => {
    expect((await inTalk())[0].translations).toEqual([]);
    await say();
    expect((await inTalk())[0].translations).toEqual([
      { language: 'pl', text: 'Pozdrawiamy się', state: 'WRITTEN' },
    ]);
    await say({ checked: true }, chair);
    expect((await inTalk())[0].translations).toMatchObject([{ state: 'CHECKED' }]);
  });

  it.each([
    ['Dutch, which it is in', { language: 'nl' }, 'CHOICE_NOT_OFFERED'],
    ['a language that nobody reads here', { language: 'fr' }, 'CHOICE_NOT_OFFERED'],
    ['nothing', { text: ' ' }, 'TEXT_EMPTY'],
    ['a telephone number', { text: 'Zadzwoń 06 12 34 56 78' }, 'NOT_FOR_EVERYBODY'],
    ['a link', { text: 'Zobacz www.voorbeeld.nl' }, 'NOT_FOR_EVERYBODY'],
    ['more than fits', { text: 'a'.repeat(91) }, 'TEXT_TOO_LONG'],
    ['a line of another building', { building: 'de-wilg' }, 'NOT_FOUND'],
  ])('is refused for %s, and taken when that is mended', async (_what, wrong, code) => {
    expect(await say(wrong)).toMatchObject({ code });
    expect(await say()).toHaveProperty('clientMutationId');
  });

  it('is not for somebody of another committee, and is for staff', async () => {
    const wilg = { building: 'de-wilg', value: (await agreed())[0].id, language: 'tr', text: 'Selam' };
    expect(await say(wilg, chair)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await say(wilg)).toHaveProperty('clientMutationId');
    expect((await agreed())[0].translations).toContainEqual({
      language: 'tr',
      text: 'Selam',
      state: 'WRITTEN',
    });
  });

  it('holds for the words it was made of: other words want another one', async () => {
    await say();
    const [{ id }] = await inTalk();
    const reword = (text: string) =>
      sam.act('wordCoreValue', { building: linde, value: id, proposals: [], text });
    await reword('We zeggen gedag');
    expect((await inTalk())[0]).toMatchObject({ text: 'We zeggen gedag', translations: [] });
    await reword('We groeten elkaar');
    expect((await inTalk())[0].translations).toHaveLength(1);
  });

  it('can be written until people vote, stands beside what they vote on, and does not move meanwhile', async () => {
    await sam.act('planCoreValuesVote', {
      building: linde,
      opensOn: '2026-11-24',
      closesOn: '2026-12-07',
    });
    expect(await say({ text: 'Mówimy sobie dzień dobry' })).toHaveProperty('clientMutationId');
    await daysGoBy(community, 2);
    expect(await say({ text: 'Coś innego' })).toMatchObject({ code: 'VOTE_RUNS' });
    const { viewer } = await ina.ask(`{ viewer { coreValues { vote { lines { text ${translated} } } } } }`);
    expect(viewer.coreValues.vote.lines).toEqual([
      {
        text: 'We groeten elkaar',
        translations: [{ language: 'pl', text: 'Mówimy sobie dzień dobry', state: 'WRITTEN' }],
      },
    ]);
  });

  it('stands on the page to share and on the poster, with the Dutch below it', async () => {
    const page = async (path: string) => (await community.fetch(`/share/core-values/de-wilg${path}`)).text();
    for (const path of ['', '/poster']) {
      expect(await page(`${path}?lang=pl`)).toContain('Pozdrawiamy się');
      expect(await page(`${path}?lang=pl`)).toContain('We groeten elkaar');
      expect(await page(path)).not.toContain('Pozdrawiamy się');
    }
    const picture = await community.fetch('/share/core-values/de-wilg/picture.png?lang=pl');
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(await page('')).toContain('/share/core-values/de-wilg/picture.png');
    expect((await community.fetch('/share/core-values/de-linde/picture.png')).status).toBe(404);
  });

  it('stays with an earlier version as it stood then, when its line gets other words', async () => {
    const wilg = { building: 'de-wilg' };
    const [{ id, text }] = await agreed();
    const tell = (words: string) =>
      sam.act('translateCoreValue', { ...wilg, value: id, language: 'pl', text: words, checked: true });
    await tell('Tak było');
    const reworded = { ...wilg, value: id, text: `${text}!` };
    await sam.act('editCoreValue', reworded);
    await community.asResident('els@voorbeeld.nl', 'De Wilg 3', 'Els');
    await (await asCommittee(community, 'els@voorbeeld.nl', 'de-wilg')).act('editCoreValue', reworded);
    const versions = async () => {
      const { data } = await community.graphql(
        `{ coreValues(building: "de-wilg") { history { lines { id text ${translated} } } } }`,
      );
      const history: { lines: { id: string; translations: { language: string; text: string }[] }[] }[] =
        data.coreValues.history;
      return history.map(
        ({ lines }) =>
          lines.find((line) => line.id === id)?.translations.find(({ language }) => language === 'pl')?.text,
      );
    };
    expect(await versions()).toEqual([undefined, 'Tak było']);
    await tell('Tak jest');
    expect(await versions()).toEqual(['Tak jest', 'Tak było']);
    const page = await (await community.fetch('/share/core-values/de-wilg?lang=pl')).text();
    expect([page.includes('Tak jest'), page.includes('Tak było')]).toEqual([true, true]);
  });
});
