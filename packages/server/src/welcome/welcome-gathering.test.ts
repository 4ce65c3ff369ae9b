import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayLater, todayOf } from '../clock.ts';
import { findBuilding, findHome } from '../community/places.actions.ts';
import { openBoard } from '../help-board/help-board.seed.ts';
import { makeBuddy } from '../residents/buddy.actions.ts';
import { addMember, makeGroup } from '../residents/groups.actions.ts';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { welcomeForTests } from '../testing/welcomes.ts';

const gathering = 'gathering { state by onDate atTime place board }';

describe.skipIf(!hasPostgres())('A gathering at which neighbours meet a newcomer', () => {
  let community: TestCommunity;
  let ania: Acting & { id: string };
  let mo: Acting & { id: string };
  let noor: Acting & { id: string };
  let welcome: string;

  beforeAll(async () => {
    community = await communityForTests();
    ania = await resident('Ania', 'De Linde 12');
    mo = await resident('Mo', 'De Schipper 1');
    noor = await resident('Noor', 'De Linde 3');
    const id = await community.rows(async (db) => {
      await openBoard({ ...community, db }, 'molenveld');
      await makeBuddy({ ...community, db }, { residentId: ania.id, buddyId: mo.id });
      return welcomeForTests(
        { ...community, db },
        {
          home_id: (await findHome(db, 'De Linde 12'))!,
          key_on: today(),
          announced_on: dayLater(today(), -7),
          resident_id: ania.id,
          agreed_on: today(),
          neighbours_hear: 'coming',
        },
      );
    });
    welcome = Buffer.from(`Welcome:${id}`).toString('base64');
  });
  afterAll(() => community.close());

  const today = () => todayOf(community);
  async function resident(name: string, home: string): Promise<Acting & { id: string }> {
    const email = `${name.toLowerCase()}@voorbeeld.nl`;
    const by = acting(community, await community.asResident(email, home, name));
    const { id } = await community.rows((db) =>
      db.selectFrom('resident').select('id').where('email', '=', email).executeTakeFirstOrThrow(),
    );
    return { ...by, id };
  }
  const own = async () =>
    (await ania.ask('{ viewer { welcomeGathering { state by onDate atTime place board } } }')).viewer
      .welcomeGathering;
  const helped = async () =>
    (await mo.ask(`{ viewer { buddyWelcomes { ${gathering} } } }`)).viewer.buddyWelcomes;
  const board = async (by: Acting) =>
    (
      await by.ask(
        '{ viewer { helpBoard { posts(kind: GATHERING) { nodes { title text planner onDate place reach } } } } }',
      )
    ).viewer.helpBoard.posts.nodes;
  const heard = async () =>
    (await noor.ask('{ viewer { newNeighbours { firstName } } }')).viewer.newNeighbours;
  const want = (wants: boolean) => ania.act('wantWelcomeGathering', { wants }, gathering);
  const answer = (yes: boolean) => ania.act('answerWelcomeGathering', { yes }, gathering);
  const proposing = (more: object = {}) => ({
    welcome,
    onDate: dayLater(today(), 5),
    atTime: '15:00',
    place: 'de gezamenlijke ruimte',
    ...more,
  });
  const propose = (by: Acting, more: object = {}) =>
    by.act('proposeWelcomeGathering', proposing(more), gathering);

  it('is proposed by a buddy only after the newcomer asks for one', async () => {
    expect(await own()).toMatchObject({ state: 'UNASKED', board: 'De Linde' });
    expect(await helped()).toEqual([{ gathering: null }]);
    expect(await propose(mo)).toMatchObject({ code: 'ASK_OVER' });
    expect(await want(true)).toMatchObject({ gathering: { state: 'WANTED' } });
    expect(await helped()).toMatchObject([{ gathering: { state: 'WANTED', by: null, board: null } }]);
    // A neighbour who helps nobody is told what they would be told of nobody.
    expect(await propose(noor)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await propose(mo)).toMatchObject({ gathering: { state: 'PROPOSED', by: null } });
    expect(await propose(mo, { atTime: '15:30' })).toMatchObject({ gathering: { state: 'PROPOSED' } });
    expect(await propose(mo)).toMatchObject({ gathering: { atTime: '15:00' } });
  });

  it('is heard of by nobody before their yes, and then with their first name', async () => {
    expect(await own()).toMatchObject({ state: 'PROPOSED', by: 'Mo', atTime: '15:00' });
    expect(await board(noor)).toEqual([]);
    expect(await answer(false)).toMatchObject({ gathering: { state: 'WANTED' } });
    expect(await answer(true)).toMatchObject({ code: 'ASK_OVER' });
    for (const [code, wrong] of [
      ['DATE_PASSED', { onDate: today() }],
      ['TIME_NOT_READABLE', { atTime: '3 uur' }],
    ] as const)
      expect(await propose(mo, wrong)).toMatchObject({ code });
    await propose(mo);
    expect(await answer(true)).toMatchObject({ gathering: { state: 'PLANNED' } });
    // What is planned is not undone by an answer that comes late.
    expect(await answer(false)).toMatchObject({ gathering: { state: 'PLANNED' } });
    expect(await board(noor)).toEqual([
      {
        title: 'Kennismaken met Ania',
        text: 'Ik kom hier wonen. Kom je kennismaken?',
        planner: 'Ania',
        onDate: dayLater(today(), 5),
        place: 'de gezamenlijke ruimte',
        reach: 'BUILDING',
      },
    ]);
    expect(await heard()).toEqual([{ firstName: 'Ania' }]);
  });

  it('leaves the board as soon as neighbours may hear less', async () => {
    await ania.act('agreeToWelcome', { neighboursHear: 'COMING' });
    expect(await board(noor)).toEqual([]);
    expect(await heard()).toEqual([{ firstName: null }]);
    expect(await own()).toMatchObject({ state: 'UNASKED', onDate: null, by: null });
    expect(await helped()).toEqual([{ gathering: null }]);
  });

  it('is proposed by a committee of the building, and by who looks after them, at work alone', async () => {
    const at = async (name: string, role: 'staff' | 'moderator') =>
      acting(
        {
          ...community,
          graphql: (await community.asStaff(`${name}@wonen.example`, role, name)).graphql,
        } as never,
        { token: '' },
      );
    const kim = await at('kim', 'moderator');
    await want(true);
    expect(await propose(kim)).toMatchObject({ code: 'NOT_FOUND' });
    await community.rows(async (db) => {
      const context = { ...community, db };
      const { id: by } = await db
        .selectFrom('resident')
        .select('id')
        .where('email', '=', 'kim@wonen.example')
        .executeTakeFirstOrThrow();
      const place = { buildingId: (await findBuilding(db, 'de-linde'))!, neighbourhoodId: null };
      const groupId = await makeGroup(context, { kind: 'committee', name: 'Commissie', ...place, by });
      await addMember(context, { groupId, residentId: by, endsOn: dayLater(today(), 100), by });
    });
    const member = await at('kim', 'moderator');
    const rows = (await member.ask(`{ console { committeeWelcomes { id ${gathering} } } }`)).console;
    expect(rows.committeeWelcomes).toMatchObject([{ id: welcome, gathering: { state: 'WANTED' } }]);
    expect(await propose(member)).toMatchObject({ gathering: { state: 'PROPOSED' } });
    expect((await own()).by).toBe('kim');
    await answer(false);
    const els = await at('els', 'staff');
    expect(await propose(els)).toMatchObject({ gathering: { state: 'PROPOSED' } });
    const seen = (await els.ask(`{ console { welcome(id: "${welcome}") { ${gathering} } } }`)).console
      .welcome;
    expect(seen.gathering).toMatchObject({ state: 'PROPOSED', by: null });
  });

  it('goes with the half year when the newcomer stops', async () => {
    await answer(true);
    expect(await board(noor)).toHaveLength(1);
    await ania.act('stopWelcome', {});
    expect(await board(noor)).toEqual([]);
    expect(await own()).toBeNull();
    expect(await want(true)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await propose(mo)).toMatchObject({ code: 'NOT_FOUND' });
  });
});
