import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../limits.ts';
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
import { communityForTests, hasPostgres, mutationId, type TestCommunity } from '../testing/index.ts';
import { noteSeen, seenBy } from './charter.actions.ts';

const mine = `{ viewer { coreValues {
  shown { place stage history { number since edited lines { text editedOn } } lastVote { closedOn decided lines { text adopted isCounted behind objection unsure } } }
  proposals { id text why isMine state }
  values { id text replaces from { text why } remarks { id text isMine } }
  vote { id opensOn closesOn support turnout votesBy voted lines { id text } }
  review { choice } } } }`;
const open = (building: string) =>
  `{ coreValues(building: "${building}") { place stage history { number lines { text } } lastVote { decided } } }`;

describe.skipIf(!hasPostgres())('How people want to live in a building', () => {
  let community: TestCommunity;
  let sam: AtWork;
  let chair: AtWork;
  const people: Acting[] = [];
  let els: Acting;

  beforeAll(async () => {
    community = await communityForTests();
    sam = atWork(await community.asStaff('sam@wonen.example', 'staff', 'Sam'));
    for (let home = 1; home <= 10; home++) {
      const email = `bewoner${home}@voorbeeld.nl`;
      people.push(acting(community, await community.asResident(email, `De Linde ${home}`, `Bewoner`)));
    }
    els = acting(community, await community.asResident('els@voorbeeld.nl', 'De Wilg 3', 'Els'));
    chair = await asCommittee(community, 'bewoner1@voorbeeld.nl');
  }, 120_000);
  afterAll(() => community.close());

  const own = async (who: Acting) => (await who.ask(mine)).viewer.coreValues;
  const shown = async (building = linde) => (await community.graphql(open(building))).data.coreValues;
  const propose = (who: Acting, text: string, more: object = {}) =>
    who.act('proposeCoreValue', { text, language: 'nl', ...more });
  const vote = async (who: Acting, choice: string, more: object = {}, objection?: string) => {
    const { vote: running } = await own(who);
    return who.act('castCoreValuesVote', {
      vote: running.id,
      language: 'nl',
      lines: running.lines.map(({ id }: { id: string }) => ({ value: id, choice, objection })),
      ...more,
    });
  };

  it('is there for nobody before it is begun, and for residents of the building from then on', async () => {
    expect((await own(people[0]!)).shown.stage).toBe('NONE');
    expect(await propose(people[0]!, 'We groeten elkaar')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await chair.act('setCoreValues', placeSet())).toHaveProperty('clientMutationId');
    expect(await propose(people[0]!, 'We groeten elkaar', { why: 'Dat is fijn.' })).toHaveProperty(
      'clientMutationId',
    );
    expect(await shown()).toMatchObject({ place: 'De Linde', stage: 'GATHER', history: [] });
    expect(
      (await els.ask(mine.replace('coreValues {', `coreValues(building: "${linde}") {`))).viewer,
    ).toEqual({
      coreValues: null,
    });
  });

  it('shows what was proposed without whose it is, and lets its author take it back', async () => {
    await propose(people[1]!, 'Zeg gedag in de lift');
    await propose(people[2]!, 'Dit gaat weg');
    const seen = await own(people[3]!);
    // Those of one day stand in no order.
    expect(seen.proposals.map(({ text, isMine }: any) => [text, isMine]).toSorted()).toEqual([
      ['Dit gaat weg', false],
      ['We groeten elkaar', false],
      ['Zeg gedag in de lift', false],
    ]);
    expect(JSON.stringify(seen)).not.toContain('Bewoner"');
    const { id } = seen.proposals.find(({ text }: any) => text === 'Dit gaat weg');
    expect(await people[3]!.act('takeCoreValueWordsBack', { proposal: id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await people[2]!.act('takeCoreValueWordsBack', { proposal: id })).toHaveProperty(
      'clientMutationId',
    );
    expect((await own(people[3]!)).proposals).toHaveLength(2);
  });

  it('hints at a name of a person, and takes it where it is none', async () => {
    expect(await propose(people[2]!, 'Luister naar Ewoud')).toMatchObject({ code: 'NAME_IN_VALUE' });
    expect(await propose(people[2]!, 'Luister naar Ewoud', { isNoName: true })).toHaveProperty(
      'clientMutationId',
    );
    expect(await propose(people[2]!, 'a'.repeat(61))).toMatchObject({ code: 'TEXT_TOO_LONG' });
    expect(await propose(people[2]!, 'a'.repeat(60))).toHaveProperty('clientMutationId');
  });

  it('is put together and worded by the committee or staff, with the original words kept beneath', async () => {
    const { proposals } = await own(people[0]!);
    const alike = proposals
      .filter(({ text }: any) => ['We groeten elkaar', 'Zeg gedag in de lift'].includes(text))
      .map(({ id }: { id: string }) => id);
    const worded = { building: linde, proposals: alike, text: 'We groeten elkaar altijd' };
    expect(
      await atWork(await community.asStaff('ed@wonen.example', 'editor')).act('wordCoreValue', worded),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(await chair.act('wordCoreValue', worded)).toHaveProperty('clientMutationId');
    await sam.act('wordCoreValue', { building: linde, proposals: [], text: 'Na tien uur is het stil' });
    const { shown: now, values } = await own(people[4]!);
    expect(now.stage).toBe('TALK');
    expect(values[0].text).toBe('We groeten elkaar altijd');
    const from = [
      { text: 'We groeten elkaar', why: 'Dat is fijn.' },
      { text: 'Zeg gedag in de lift', why: null },
    ];
    expect(values[0].from).toEqual(expect.arrayContaining(from));
    expect(
      await people[4]!.act('sayOfCoreValue', { value: values[1].id, text: 'Elf uur', language: 'nl' }),
    ).toHaveProperty('clientMutationId');
    expect((await own(people[5]!)).values[1].remarks).toMatchObject([{ text: 'Elf uur', isMine: false }]);
    expect(
      await els.act('sayOfCoreValue', { value: values[1].id, text: 'Nee', language: 'nl' }),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is voted on in days that are set, with what it takes frozen', async () => {
    const days = { building: linde, opensOn: '2026-11-25', closesOn: '2026-12-08' };
    expect(await chair.act('planCoreValuesVote', { ...days, closesOn: '2026-11-30' })).toMatchObject({
      code: 'VOTE_TOO_SHORT',
    });
    await chair.act('planCoreValuesVote', days);
    expect(await chair.act('takeCoreValuesVoteBack', { building: linde })).toHaveProperty('clientMutationId');
    expect(await chair.act('planCoreValuesVote', days)).toHaveProperty('clientMutationId');
    expect(await chair.act('setCoreValues', placeSet({ support: 'HALF' }))).toMatchObject({
      code: 'VOTE_RUNS',
    });
    expect(await propose(people[0]!, 'Nog iets')).toMatchObject({ code: 'VOTE_RUNS' });
    expect(await vote(people[0]!, 'BEHIND')).toMatchObject({ code: 'VOTE_NOT_OPEN' });
    await daysGoBy(community, 2);
    expect(await sam.act('takeCoreValuesVoteBack', { building: linde })).toMatchObject({ code: 'VOTE_RUNS' });
    expect(await vote(people[0]!, 'BEHIND')).toHaveProperty('clientMutationId');
  });

  it('takes one vote of a home, once and for good, however often it is sent', async () => {
    expect((await own(people[0]!)).vote.voted).toBe(true);
    expect(await vote(people[0]!, 'OBJECTION')).toMatchObject({ code: 'ALREADY_VOTED' });
    const partner = acting(community, await community.asResident('partner@voorbeeld.nl', 'De Linde 1', 'P'));
    expect((await own(partner)).vote.voted).toBe(true);
    expect(await vote(partner, 'BEHIND')).toMatchObject({ code: 'ALREADY_VOTED' });
    const clientMutationId = mutationId();
    await vote(people[1]!, 'OBJECTION', { clientMutationId }, 'Groeten hoeft niet.');
    expect(await vote(people[1]!, 'OBJECTION', { clientMutationId })).toHaveProperty('clientMutationId');
    expect(await vote(els, 'BEHIND').catch(() => 'not there')).toBe('not there');
    for (const who of people.slice(2)) await vote(who, 'BEHIND');
    expect((await own(people[1]!)).shown.lastVote).toBeNull();
  });

  it('is counted in the night after the last day, and says what was decided and no number of few', async () => {
    await daysGoBy(community, 14);
    expect(await vote(els, 'BEHIND').catch(() => 'not there')).toBe('not there');
    expect((await own(people[0]!)).shown.stage).toBe('COUNTING');
    expect(await vote(people[0]!, 'BEHIND')).toMatchObject({ code: 'VOTE_OVER' });
    await countNow(community);
    const { shown: now } = await own(people[0]!);
    expect(now.lastVote).toMatchObject({ closedOn: '2026-11-22', decided: true });
    expect(now.lastVote.lines).toEqual(
      ['We groeten elkaar altijd', 'Na tien uur is het stil'].map((text) => ({
        text,
        adopted: true,
        isCounted: false,
        behind: null,
        objection: null,
        unsure: null,
      })),
    );
    expect((await shown()).history).toEqual([
      { number: 1, lines: [{ text: 'We groeten elkaar altijd' }, { text: 'Na tien uur is het stil' }] },
    ]);
    const worked = await chair.ask(
      `{ console { coreValuesPlace(building: "${linde}") { objections { line text } } } }`,
    );
    expect(worked.console.coreValuesPlace.objections).toContainEqual({
      line: 'We groeten elkaar altijd',
      text: 'Groeten hoeft niet.',
    });
  });

  it('keeps nothing of roll and box once it is counted', async () => {
    await community.rows(async (db) => {
      expect(await db.selectFrom('core_values_roll').selectAll().execute()).toEqual([]);
      expect(await db.selectFrom('core_values_box').selectAll().execute()).toEqual([]);
    });
  });

  it('is mended in small with two people, keeps the adoption, and asks again for anything else', async () => {
    const { console: atWorkNow } = await chair.ask(
      `{ console { coreValuesPlace(building: "${linde}") { adopted { id text edit { text by } } } } }`,
    );
    const values = atWorkNow.coreValuesPlace.adopted;
    const edit = { building: linde, value: values[1].id, text: 'Na elf uur is het stil' };
    expect(await chair.act('editCoreValue', { ...edit, text: 'Alles mag' })).toMatchObject({
      code: 'EDIT_NOT_SMALL',
    });
    await chair.act('editCoreValue', edit);
    expect((await shown()).history[0].number).toBe(1);
    expect(await chair.act('editCoreValue', edit)).toMatchObject({ code: 'EDIT_NEEDS_BOTH' });
    expect(await sam.act('editCoreValue', edit)).toHaveProperty('clientMutationId');
    const { history } = (await own(people[0]!)).shown;
    expect(history.map(({ number, edited }: any) => [number, edited])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect(history[0].lines[1]).toEqual({ text: 'Na elf uur is het stil', editedOn: '2026-11-23' });
    expect(history[1].lines[1].text).toBe('Na tien uur is het stil');
    // Asked again twice is one question, with the words of the second time.
    for (const text of ['Stil om middernacht', 'Stil na middernacht'])
      await sam.act('wordCoreValue', { building: linde, value: values[1].id, proposals: [], text });
    expect((await own(people[0]!)).values).toMatchObject([
      { text: 'Stil na middernacht', replaces: 'Na elf uur is het stil' },
    ]);
    expect((await shown()).history[0].lines[1].text).toBe('Na elf uur is het stil');
  });

  it('keeps the version that a newcomer was shown', async () => {
    const { organisation, clock } = community;
    const id = await community.rows(async (db) => {
      const row = await db
        .selectFrom('resident')
        .select('id')
        .where('email', '=', 'bewoner3@voorbeeld.nl')
        .executeTakeFirstOrThrow();
      expect(await seenBy({ db, organisation, clock }, row.id)).toBeNull();
      await noteSeen({ db, organisation, clock }, row.id);
      return row.id;
    });
    await daysGoBy(community, 3);
    await community.rows(async (db) => {
      const again = await noteSeen({ db, organisation, clock }, id);
      expect(again).toMatchObject({ seenOn: '2026-11-23', charter: { number: 2 } });
    });
  });

  it('asks after a year whether it is still right, in Vandaag too', async () => {
    const rows = async () =>
      (await chair.ask('{ console { today { kind } } }')).console.today.map(({ kind }: any) => kind);
    expect(await rows()).not.toContain('VALUES_REVIEW');
    expect(await people[0]!.act('answerCoreValuesReview', { choice: 'STILL' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    await daysGoBy(community, 365);
    expect(await rows()).toContain('VALUES_REVIEW');
    const { console } = await chair.ask('{ console { today { kind building page } } }');
    expect(console.today).toContainEqual({
      kind: 'VALUES_REVIEW',
      building: 'De Linde',
      page: 'core-values/de-linde',
    });
    const fresh = acting(community, await community.asResident('bewoner7@voorbeeld.nl', 'De Linde 7', 'B'));
    expect((await own(fresh)).review).toEqual({ choice: null });
    await fresh.act('answerCoreValuesReview', { choice: 'STILL' });
    expect((await own(fresh)).review).toEqual({ choice: 'STILL' });
    expect(await chair.act('keepCoreValues', { building: linde })).toHaveProperty('clientMutationId');
    expect((await own(fresh)).review).toBeNull();
    expect(await rows()).not.toContain('VALUES_REVIEW');
  });

  it('is not for a visitor, nor for a guest, and so many times an hour', async () => {
    const visitor = await community.graphql('{ viewer { coreValues { shown { stage } } } }');
    expect(visitor.data).toEqual({ viewer: null });
    const guest = acting(community, await community.asGuest('gast@voorbeeld.nl'));
    expect(await propose(guest, 'Iets')).toMatchObject({ code: 'RESIDENT_NEEDED' });
    const mo = acting(community, await community.asResident('mo@voorbeeld.nl', 'De Linde 20', 'Mo'));
    for (let spent = 0; spent < limits['core-values-by-actor'].points; spent++) await propose(mo, ' ');
    expect(await propose(mo, 'Te veel')).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  });
});
