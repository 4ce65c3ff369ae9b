import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import {
  asCommittee,
  atWork,
  countNow,
  daysGoBy,
  linde,
  placeSet,
  type AtWork,
} from '../testing/core-values.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';

const vote = 'lastVote { decided lines { text adopted isCounted objection } }';
const written = 'id text why language';
const mine = `{ viewer { coreValues { shown { stage ${vote} } vote { id lines { id text } }
  proposals { ${written} } values { id text from { ${written} } remarks { ${written} } } } } }`;
const open = `{ coreValues(building: "${linde}") { history { lines { text } } ${vote} } }`;
const worked = `{ console { coreValuesPlace(building: "${linde}") {
  shown { ${vote} } adopted { id from { id } } objections { text language } } } }`;

/** Of a number that is made in order, the first part is the time. */
const versionOf = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1]?.[14];

describe.skipIf(!hasPostgres())('What is told of how people want to live', () => {
  let community: TestCommunity;
  let sam: AtWork;
  let chair: AtWork;
  const people: Acting[] = [];

  beforeAll(async () => {
    community = await communityForTests({ limitFactor: 100 });
    sam = atWork(await community.asStaff('sam@wonen.example', 'staff', 'Sam'));
    for (let home = 1; home <= 8; home++)
      people.push(
        acting(community, await community.asResident(`b${home}@voorbeeld.nl`, `De Linde ${home}`, 'B')),
      );
    chair = await asCommittee(community, 'b1@voorbeeld.nl');
    await chair.act('setCoreValues', placeSet());
  }, 120_000);
  afterAll(() => community.close());

  const own = async (who = people[7]!) => (await who.ask(mine)).viewer.coreValues;
  const word = (text: string, more: object = {}) =>
    chair.act('wordCoreValue', { building: linde, proposals: [], text, ...more });
  const valueOf = async (text: string): Promise<string> =>
    (await own()).values.find((value: any) => value.text === text).id;

  it('says of words what their letters say, and neither the language of the page nor when they were written', async () => {
    const texts = ['We groeten elkaar', 'Ми вітаємося', 'نحن نحيي بعضنا'];
    for (const text of texts)
      await people[0]!.act('proposeCoreValue', { text, why: 'Fijn.', language: 'uk' });
    const { proposals } = await own();
    const languages = Object.fromEntries(proposals.map(({ text, language }: any) => [text, language]));
    expect(languages).toEqual({ [texts[0]!]: 'nl', [texts[1]!]: 'uk', [texts[2]!]: 'ar' });
    expect(proposals.map(({ id }: any) => versionOf(id))).toEqual(['4', '4', '4']);
    await word('We groeten elkaar', { proposals: [proposals[0].id] });
    const value = await valueOf('We groeten elkaar');
    await people[0]!.act('sayOfCoreValue', { value, text: 'Goed zo', language: 'tr' });
    const [{ remarks }] = (await own()).values;
    expect(remarks).toMatchObject([{ text: 'Goed zo', language: 'nl' }]);
    expect(versionOf(remarks[0].id)).toBe('4');
  });

  it('takes for everybody no number, address, link or name, and the same line without', async () => {
    for (const text of [
      'Bel 06 12345678',
      'Mail ina@voorbeeld.nl',
      'Kijk op https://elders.example',
      'Kijk op bit.ly/a',
    ])
      expect(await word(text)).toMatchObject({ code: 'NOT_FOR_EVERYBODY' });
    expect(await word('Luister naar Ewoud')).toMatchObject({ code: 'NAME_IN_VALUE' });
    expect(await word('Luister naar elkaar')).toHaveProperty('clientMutationId');
    const value = await valueOf('Luister naar elkaar');
    expect(await word('Luister naar Ewoud', { value })).toMatchObject({ code: 'NAME_IN_VALUE' });
    expect(await word('Luister naar Buren', { value, isNoName: true })).toHaveProperty('clientMutationId');
    await word('Luister naar elkaar', { value });
  });

  it('waits at work for who is at it already, so that nothing moves under a vote', async () => {
    const value = await valueOf('Luister naar elkaar');
    const acts = () => [
      word('Iets heel anders', { value }),
      word('Een nieuwe zin'),
      chair.act('dropCoreValue', { building: linde, value }),
      sam.act('planCoreValuesVote', { building: linde, opensOn: '2026-11-25', closesOn: '2026-12-08' }),
      sam.act('setCoreValues', placeSet({ support: 'HALF' })),
    ];
    let underWay: Promise<any>[] = [];
    await community.rows(async (db) => {
      const { id: place_id, organisation_id } = await db
        .selectFrom('core_values_place')
        .select(['id', 'organisation_id'])
        .forUpdate()
        .executeTakeFirstOrThrow();
      const takes = { support: 'two-thirds', turnout: 'fifth', votes_by: 'home', outcome: null } as const;
      const days = { opens_on: '2026-11-25', closes_on: '2026-12-08' };
      await db
        .insertInto('core_values_round')
        .values({ organisation_id, id: place_id, place_id, ...takes, ...days })
        .execute();
      underWay = acts();
      await Promise.race([Promise.all(underWay), somebodyWaits()]);
    });
    for (const { code } of await Promise.all(underWay)) expect(code).toBe('VOTE_RUNS');
    await community.rows((db) => db.deleteFrom('core_values_round').execute());
    expect(await word('Luister naar elkaar nu', { value })).toHaveProperty('clientMutationId');
    expect((await own()).values.map(({ text }: any) => text)).toEqual([
      'We groeten elkaar',
      'Luister naar elkaar nu',
    ]);
  });

  it('tells everybody what was adopted, and those who live there how the vote went', async () => {
    const days = { building: linde, opensOn: '2026-11-23', closesOn: '2026-12-06' };
    expect(await chair.act('planCoreValuesVote', days)).toHaveProperty('clientMutationId');
    const { vote: running } = await own();
    for (const [at, who] of people.entries())
      await who.act('castCoreValuesVote', {
        vote: running.id,
        language: 'uk',
        lines: running.lines.map(({ id }: any, line: number) =>
          line === 1 && at < 3
            ? { value: id, choice: 'OBJECTION', objection: 'Dit wil ik niet' }
            : { value: id, choice: 'BEHIND' },
        ),
      });
    // Somebody changed the line beneath the question: what is adopted is what people were asked.
    await community.rows((db) => db.updateTable('core_value').set({ text: 'Iets anders' }).execute());
    await daysGoBy(community, 14);
    await countNow(community);
    const asked = ['We groeten elkaar', 'Luister naar elkaar nu'];
    const { data } = await community.graphql(open);
    expect(data.coreValues).toEqual({
      history: [{ lines: [{ text: asked[0] }] }],
      lastVote: {
        decided: true,
        lines: [{ text: asked[0], adopted: true, isCounted: false, objection: null }],
      },
    });
    const results = asked.map((text, at) => ({ text, adopted: at === 0 }));
    expect((await own()).shown.lastVote.lines).toMatchObject(results);
    const { coreValuesPlace } = (await chair.ask(worked)).console;
    expect(coreValuesPlace.shown.lastVote.lines).toMatchObject(results);
    const objection = { text: 'Dit wil ik niet', language: 'nl' };
    expect(coreValuesPlace.objections).toEqual([objection, objection, objection]);
  });

  it('puts no words under a line that are under one already', async () => {
    const [{ id: value, from }] = (await chair.ask(worked)).console.coreValuesPlace.adopted;
    const taken = from.map(({ id }: any) => id);
    expect(await word('Een andere zin', { proposals: taken })).toMatchObject({ code: 'NOT_FOUND' });
    const free = (await own()).proposals.map(({ id }: any) => id);
    expect(await word('Een andere zin', { proposals: free })).toHaveProperty('clientMutationId');
    const [line] = (await chair.ask(worked)).console.coreValuesPlace.adopted;
    expect(line).toEqual({ id: value, from });
  });

  it('asks the second person of an edit no more whether something is a name, and both of them for a number', async () => {
    const [{ id: value }] = (await chair.ask(worked)).console.coreValuesPlace.adopted;
    const edit = { building: linde, value, text: 'We groeten Buren' };
    expect(await chair.act('editCoreValue', { ...edit, text: 'We groeten 0612345678' })).toMatchObject({
      code: 'NOT_FOR_EVERYBODY',
    });
    expect(await chair.act('editCoreValue', edit)).toMatchObject({ code: 'NAME_IN_VALUE' });
    expect(await chair.act('editCoreValue', { ...edit, isNoName: true })).toHaveProperty('clientMutationId');
    expect(await sam.act('editCoreValue', edit)).toHaveProperty('clientMutationId');
    const { data } = await community.graphql(open);
    expect(data.coreValues.history[0].lines).toEqual([{ text: 'We groeten Buren' }]);
  });

  it('tells everybody nothing of a vote that decided nothing', async () => {
    const days = { building: linde, opensOn: '2026-11-23', closesOn: '2026-12-06' };
    expect(await chair.act('planCoreValuesVote', days)).toHaveProperty('clientMutationId');
    await daysGoBy(community, 14);
    await countNow(community);
    expect((await own()).shown.lastVote).toMatchObject({ decided: false });
    expect((await community.graphql(open)).data.coreValues.lastVote).toBeNull();
  });

  /** Until a statement waits for another one. */
  async function somebodyWaits(): Promise<void> {
    for (;;) {
      const waiting = await community.rows((db) =>
        sql`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`.execute(
          db,
        ),
      );
      if (waiting.rows.length > 0) return;
    }
  }
});
