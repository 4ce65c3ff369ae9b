import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import { boardForTests, lamp, type TestBoard } from '../testing/board.ts';
import { hasPostgres, type SignedInForTests } from '../testing/index.ts';
import { leastStatements } from '../testing/statements.ts';

describe.skipIf(!hasPostgres())('Why a post may suit somebody', () => {
  let test: TestBoard;
  let ina: SignedInForTests;
  let noor: SignedInForTests;
  let asNoor: Acting;

  beforeAll(async () => {
    test = await boardForTests({ limitFactor: 100 });
    ina = await test.neighbour('Ina', 'De Linde 12');
    noor = await test.neighbour('Noor', 'De Linde 3');
    asNoor = acting(test.community, noor);
    await tell(asNoor, 'GOOD_AT', { chosen: ['hanging-lamps'], audience: 'ONLY_ME' });
  });
  afterAll(() => test.community.close());

  const tell = (who: Acting, question: string, more: object) =>
    who.act('answerProfileQuestion', { question, language: 'nl', audience: 'BUILDING', ...more });
  const fitsOf = async (who: SignedInForTests, id: string) =>
    (
      await acting(test.community, who).ask(
        'query ($id: ID!) { viewer { helpPost(id: $id) { fits { kind about } } } }',
        { id },
      )
    ).viewer.helpPost.fits;
  const ask = async (who: SignedInForTests, more: object = {}) =>
    (await test.act(who, 'askForHelp', { ...lamp, ...more })).id as string;

  it('says it in reasons: what they told of themselves, also for their own eyes alone, and how near it is', async () => {
    const post = await ask(ina);
    const reasons = [
      { kind: 'ACTIVITY', about: 'hanging-lamps' },
      { kind: 'SAME_BUILDING', about: null },
    ];
    expect(await fitsOf(noor, post)).toEqual(reasons);
    expect(await fitsOf(ina, post)).toEqual([]);
    expect(await fitsOf(noor, await ask(noor))).toEqual([]);
  });

  it('says nothing where nothing but living near speaks for it', async () => {
    const els = await test.neighbour('Els', 'De Linde 9');
    expect(await fitsOf(els, await ask(ina))).toEqual([]);
    expect(await fitsOf(noor, await ask(ina, { title: 'Wie kookt soep?', category: 'COOKING' }))).toEqual([]);
  });

  it('says nothing once the answer has ended, and tells no building that is hidden', async () => {
    const mo = await test.neighbour('Mo', 'De Linde 7');
    const asMo = acting(test.community, mo);
    const { today } = await test.board(mo);
    await tell(asMo, 'ENJOY', { chosen: ['plants'], until: today });
    const hidden = await ask(ina, {
      title: 'Wie geeft mijn planten water?',
      category: 'PLANTS',
      reach: 'NEIGHBOURHOOD',
    });
    const shown = await ask(ina, { title: 'Wie geeft mijn planten water?', reach: 'NEIGHBOURHOOD' });
    const plants = { kind: 'ACTIVITY', about: 'plants' };
    expect(await fitsOf(mo, hidden)).toEqual([plants, { kind: 'SAME_NEIGHBOURHOOD', about: null }]);
    expect(await fitsOf(mo, shown)).toEqual([plants, { kind: 'SAME_BUILDING', about: null }]);
    await test.community.rows((db) =>
      db.updateTable('profile_answer').set({ until: '2026-01-01' }).where('question', '=', 'enjoy').execute(),
    );
    expect(await fitsOf(mo, shown)).toEqual([]);
  });

  it('takes as many statements for two posts as for twenty', async () => {
    for (let index = 0; index < 20; index++) await ask(ina, { title: `Lamp ${index}` });
    const read = (first: number) =>
      asNoor.ask(
        'query ($first: Int) { viewer { helpBoard { posts(first: $first) { nodes { fits { kind } } } } } }',
        {
          first,
        },
      );
    const [few, many] = [await leastStatements(() => read(2)), await leastStatements(() => read(20))];
    // Entering the organisation, who asks, their board, the page, what they told of themselves, and leaving.
    expect([few, many]).toEqual([6, 6]);
  });
});
