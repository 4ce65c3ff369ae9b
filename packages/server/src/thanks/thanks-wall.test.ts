import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addBuilding, addNeighbourhood } from '../community/places.actions.ts';
import { removeWhatIsOld } from '../database/retention.ts';
import { hasPostgres, type SignedInForTests } from '../testing/index.ts';
import { thanksForTests, type ThanksForTests } from '../testing/thanks.ts';

/** Of a number that is made in order, the first part is the time. */
const versionOf = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1]?.[14];

describe.skipIf(!hasPostgres())('The wall of thanks', () => {
  let at: ThanksForTests;
  let ina: SignedInForTests;
  let noor: SignedInForTests;
  let mo: SignedInForTests;

  beforeAll(async () => {
    at = await thanksForTests();
  });
  afterAll(() => at.community.close());
  beforeEach(async () => {
    await at.startAgain();
    ina = await at.neighbour('Ina', 'De Linde 12');
    noor = await at.neighbour('Noor', 'De Linde 3');
    mo = await at.neighbour('Mo', 'De Schipper 1');
  });

  it('stands on the wall only once the receiver agrees, as it stood before their eyes', async () => {
    const id = await at.given(ina, noor);
    expect((await at.wall()).nodes).toEqual([]);
    expect((await at.own(noor))[0]).toMatchObject({
      id,
      given: false,
      giver: 'Ina',
      asksMe: true,
      onWall: false,
    });
    await at.as(noor).act('answerThanks', { thanks: id, yes: true, named: true });
    expect((await at.wall()).nodes).toEqual([
      {
        id,
        deed: 'Een lamp ophangen',
        sentence: null,
        text: 'Dank je, nu is het licht.',
        giver: 'Ina',
        receiver: 'Noor',
        byOrganisation: false,
        givenOn: '2026-11-23',
        building: null,
      },
    ]);
    expect((await at.own(noor))[0]).toMatchObject({ asksMe: false, onWall: true });
  });

  it('tells nobody by where it goes on whether somebody answered, or that something left it', async () => {
    const below = await at.given(ina, noor);
    await at.as(noor).act('answerThanks', { thanks: below, yes: true, named: true });
    at.community.clock.passSeconds(60);
    const id = await at.given(ina, noor);
    const after = async (who?: SignedInForTests) => (await at.wall({ after: id }, who)).nodes;
    expect([await after(), await after(ina)]).toEqual([[], []]);
    await at.as(noor).act('answerThanks', { thanks: id, yes: false, named: false });
    expect([await after(), await after(ina)]).toEqual([[], []]);
    await at.as(noor).act('answerThanks', { thanks: id, yes: true, named: true });
    expect([await after(), await after(ina)]).toMatchObject([[{ id: below }], [{ id: below }]]);
    await at.as(noor).act('takeThanksBack', { thanks: id });
    expect([await after(), await after(ina)]).toEqual([[], []]);
  });

  it('names each of the two only as both agree', async () => {
    const id = await at.given(ina, noor);
    await at.as(noor).act('answerThanks', { thanks: id, yes: true, named: false });
    expect((await at.wall()).nodes[0]).toMatchObject({ giver: 'Ina', receiver: null });
    await at.community.rows((db) => db.deleteFrom('thanks').execute());
    await at.startAgain();
    const nameless = await at.given(ina, noor, { namesGiver: false, namesReceiver: false });
    await at.as(noor).act('answerThanks', { thanks: nameless, yes: true, named: true });
    expect((await at.wall()).nodes[0]).toMatchObject({ giver: null, receiver: null });
  });

  it('leaves the wall at once when either takes it back, and for nobody else', async () => {
    const id = await at.given(ina, noor);
    await at.as(noor).act('answerThanks', { thanks: id, yes: true, named: true });
    expect(await at.as(mo).act('takeThanksBack', { thanks: id })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await at.wall()).nodes).toHaveLength(1);
    await at.as(ina).act('takeThanksBack', { thanks: id });
    expect((await at.wall()).nodes).toEqual([]);
    expect((await at.own(noor))[0]).toMatchObject({ audience: 'TWO', asksMe: false });
    expect(await at.as(noor).act('answerThanks', { thanks: id, yes: true, named: true })).toMatchObject({
      code: 'AUDIENCE_NOT_OFFERED',
    });
  });

  it('for the two alone is read by nobody else', async () => {
    const id = await at.given(ina, noor, { audience: 'TWO' });
    expect((await at.own(noor))[0]).toMatchObject({ id, text: 'Dank je, nu is het licht.', asksMe: false });
    expect(await at.own(mo)).toEqual([]);
    expect((await at.wall({}, mo)).nodes).toEqual([]);
    expect((await at.wall({}, noor)).nodes).toEqual([]);
  });

  it('for a building is read by who lives there', async () => {
    const id = await at.given(ina, noor, { audience: 'BUILDING' });
    await at.as(noor).act('answerThanks', { thanks: id, yes: true, named: true });
    const neighbour = await at.neighbour('Henk', 'De Linde 7');
    expect((await at.wall({}, neighbour)).nodes).toMatchObject([{ id, building: 'De Linde' }]);
    expect((await at.wall({}, mo)).nodes).toEqual([]);
    expect((await at.wall()).nodes).toEqual([]);
    expect((await at.wall({ building: 'de-schipper' }, neighbour)).nodes).toEqual([]);
    expect((await at.wall({ building: 'de-linde' }, neighbour)).nodes).toHaveLength(1);
  });

  it('narrows to a neighbourhood, and shows nothing of a place that is not there', async () => {
    const id = await at.given(ina, noor);
    await at.as(noor).act('answerThanks', { thanks: id, yes: true, named: true });
    expect((await at.wall({ neighbourhood: 'molenveld' })).nodes).toHaveLength(1);
    for (const narrowed of [
      { building: 'niet-daar' },
      { neighbourhood: 'kapelhof' },
      { building: 'de-linde', neighbourhood: 'kapelhof' },
    ])
      expect((await at.wall(narrowed)).nodes).toEqual([]);
  });

  it('narrows to a building for who lives there, and tells nobody else in which one of an area somebody lives', async () => {
    const id = await at.given(ina, noor);
    await at.as(noor).act('answerThanks', { thanks: id, yes: true, named: true });
    const henk = await at.neighbour('Henk', 'De Wilg 3');
    const seen = async (who?: SignedInForTests) =>
      (await Promise.all(['de-linde', 'de-wilg'].map((building) => at.wall({ building }, who)))).map(
        ({ nodes }) => nodes.length,
      );
    expect(await seen()).toEqual([1, 1]);
    expect(await seen(henk)).toEqual([1, 0]);
    expect(await seen(ina)).toEqual([1, 1]);
    expect((await at.wall({ building: 'de-schipper' })).nodes).toEqual([]);
  });

  it('narrows no further than all of it where an area has one building', async () => {
    const id = await at.given(ina, noor);
    await at.as(noor).act('answerThanks', { thanks: id, yes: true, named: true });
    await at.community.rows(async (db) => {
      const made = { slug: 'eiland', name: 'Eiland' };
      const neighbourhoodId = await addNeighbourhood(db, at.community.organisation.id, made);
      const tower = {
        slug: 'de-vuurtoren',
        name: 'De Vuurtoren',
        kind: 'block',
        neighbourhoodId,
        homes: ['1'],
      } as const;
      await addBuilding(db, at.community.organisation.id, tower);
    });
    const tom = await at.neighbour('Tom', 'De Vuurtoren 1');
    for (const narrowed of [{ building: 'de-vuurtoren' }, { neighbourhood: 'eiland' }]) {
      expect((await at.wall(narrowed)).nodes).toHaveLength(1);
      expect((await at.wall(narrowed, tom)).nodes).toEqual([]);
    }
  });

  it('tells neither day nor building where a home stood empty', async () => {
    const post = await at.help(ina, noor, { category: 'PLANTS' });
    await at.give(ina, post);
    const [{ id }] = await at.own(ina);
    await at.as(noor).act('answerThanks', { thanks: id, yes: true, named: true });
    expect((await at.wall()).nodes).toMatchObject([{ id, givenOn: null, building: null }]);
    expect((await at.wall({ building: 'de-linde' }, noor)).nodes).toEqual([]);
    // Its number is made by chance: one that is made in order tells the millisecond.
    expect(versionOf(id)).toBe('4');
  });

  it('shows the newest first, so many at once, and the next ones after those', async () => {
    const ids: string[] = [];
    for (const deed of ['een', 'twee', 'drie']) {
      const post = await at.help(ina, noor);
      await at.give(ina, post, { deed });
      const [{ id }] = await at.own(ina);
      at.community.clock.passSeconds(60);
      await at.as(noor).act('answerThanks', { thanks: id, yes: true, named: true });
      ids.unshift(id);
    }
    const first = await at.wall({ first: 2 });
    expect(first).toMatchObject({ nodes: ids.slice(0, 2).map((id) => ({ id })), hasMore: true });
    const rest = await at.wall({ first: 2, after: first.endCursor });
    expect(rest).toMatchObject({ nodes: [{ id: ids[2] }], hasMore: false });
  });

  it('outlives the talk, and is gone after a year', async () => {
    const id = await at.given(ina, noor);
    await at.as(noor).act('answerThanks', { thanks: id, yes: true, named: true });
    const { clock, rows } = at.community;
    clock.passSeconds(100 * 86_400);
    await rows((db) => removeWhatIsOld(db, clock.now()));
    expect((await at.community.rows((db) => db.selectFrom('help_talk').select('id').execute())).length).toBe(
      0,
    );
    expect((await at.wall()).nodes).toHaveLength(1);
    clock.passSeconds(270 * 86_400);
    await rows((db) => removeWhatIsOld(db, clock.now()));
    expect((await at.wall()).nodes).toEqual([]);
  });
});
