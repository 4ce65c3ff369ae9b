import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import { boardForTests, lamp, moveOut, type TestBoard } from '../testing/board.ts';
import { setOwnWords } from './own-words.actions.ts';
import { hasPostgres, type SignedInForTests } from '../testing/index.ts';
import { leastStatements } from '../testing/statements.ts';

describe.skipIf(!hasPostgres())('Neighbours for a request', () => {
  let test: TestBoard;
  let people: Record<'ina' | 'noor' | 'mo' | 'els', SignedInForTests>;
  let as: Record<'ina' | 'noor' | 'mo' | 'els', Acting>;
  let post: string;

  beforeAll(async () => {
    test = await boardForTests({ limitFactor: 100 });
    people = {
      ina: await test.neighbour('Ina', 'De Linde 12'),
      noor: await test.neighbour('Noor', 'De Linde 3'),
      mo: await test.neighbour('Mo', 'De Linde 7'),
      els: await test.neighbour('Els', 'De Wilg 3'),
    };
    as = {
      ina: acting(test.community, people.ina),
      noor: acting(test.community, people.noor),
      mo: acting(test.community, people.mo),
      els: acting(test.community, people.els),
    };
  });
  afterAll(() => test.community.close());
  beforeEach(async () => {
    for (const table of ['help_post', 'resident_block', 'resident_pause', 'profile_answer'] as const)
      await test.community.rows((db) => db.deleteFrom(table).execute());
    post = await ask();
    await tell('noor', { chosen: ['hanging-lamps'] });
  });

  const tell = (who: keyof typeof as, more: object) =>
    as[who].act('answerProfileQuestion', {
      question: 'GOOD_AT',
      language: 'nl',
      audience: 'BUILDING',
      ...more,
    });
  const ask = async (more: object = {}) =>
    (await test.act(people.ina, 'askForHelp', { ...lamp, ...more })).id as string;
  const read = async (who: keyof typeof as, id = post) =>
    (
      await as[who].ask(
        'query ($id: ID!) { viewer { helpPost(id: $id) { suggestions { id asked reasons { kind about } } } } }',
        { id },
      )
    ).viewer.helpPost?.suggestions;
  const asksOf = async (who: keyof typeof as) =>
    (
      await as[who].ask(
        '{ viewer { helpBoard { asks { post { id title building planner } reasons { kind about } } } } }',
      )
    ).viewer.helpBoard.asks;
  const askFirst = async (id = post) => {
    const [{ id: suggestion }] = await read('ina', id);
    return as.ina.act('askNeighbour', { post: id, suggestion }, 'post { id }');
  };

  it('are shown to its writer with the reason in words, and without a name', async () => {
    const seen = await read('ina');
    expect(seen).toEqual([
      {
        id: expect.any(String),
        asked: false,
        reasons: [
          { kind: 'ACTIVITY', about: 'hanging-lamps' },
          { kind: 'SAME_STAIRWELL', about: null },
        ],
      },
    ]);
    const { id } = await test.community.rows((db) =>
      db.selectFrom('resident').select('id').where('first_name', '=', 'Noor').executeTakeFirstOrThrow(),
    );
    expect(JSON.stringify(seen)).not.toContain(id);
    expect(await read('noor')).toEqual([]);
    const [other] = await read('ina', await ask());
    expect(other.id).not.toBe(seen[0].id);
  });

  it.each([
    ['for herself alone', { audience: 'ONLY_ME' }],
    ['for a buddy', { audience: 'MY_BUDDY' }],
    ['after both said yes', { audience: 'AFTER_BOTH_YES' }],
  ])('are the same, byte for byte, when an answer %s is deleted', async (_, hidden) => {
    await tell('mo', { chosen: ['hanging-lamps'] });
    const shown = JSON.stringify(await read('ina'));
    expect(await read('ina')).toHaveLength(2);
    await tell('mo', { chosen: ['hanging-lamps'], words: 'Ik heb een ladder', ...hidden });
    const withHidden = JSON.stringify(await read('ina'));
    await as.mo.act('withdrawProfileAnswer', { question: 'GOOD_AT' });
    expect(JSON.stringify(await read('ina'))).toBe(withHidden);
    expect(withHidden).not.toBe(shown);
    expect(await read('ina')).toHaveLength(1);
  });

  it('leave out who is at rest, blocked, out of reach, moved, or talks about it already', async () => {
    await tell('els', { chosen: ['hanging-lamps'], audience: 'NEIGHBOURHOOD' });
    expect(await read('ina')).toHaveLength(1);
    expect(await read('ina', await ask({ reach: 'NEIGHBOURHOOD' }))).toHaveLength(2);
    await as.noor.act('pause', {});
    expect(await read('ina')).toEqual([]);
    await as.noor.act('endPause', {});
    expect(await read('ina')).toHaveLength(1);
    await as.noor.act('respondToHelp', { post, sentence: 'I_CAN_HELP_YOU' });
    expect(await read('ina')).toEqual([]);
    const second = await ask();
    expect(await read('ina', second)).toHaveLength(1);
    await as.noor.act('block', { authorOf: second });
    expect(await read('ina', second)).toEqual([]);
  });

  it('are asked without a name, and named to each other by a yes alone', async () => {
    expect(await asksOf('noor')).toEqual([]);
    expect(await askFirst()).toMatchObject({ post: { id: post } });
    const [{ post: asked, reasons }] = await asksOf('noor');
    expect(asked).toMatchObject({ id: post, title: lamp.title, planner: null });
    expect(reasons[0]).toEqual({ kind: 'ACTIVITY', about: 'hanging-lamps' });
    expect(await asksOf('mo')).toEqual([]);
    expect(await as.mo.act('answerHelpAsk', { post, yes: true })).toMatchObject({ code: 'NOT_FOUND' });
    const said = await as.noor.act(
      'answerHelpAsk',
      { post, yes: true },
      'talk { with messages { sentence } }',
    );
    expect(said.talk).toEqual({ with: 'Ina', messages: [{ sentence: 'I_CAN_HELP_YOU' }] });
    expect(await asksOf('noor')).toEqual([]);
    const talks = await as.ina.ask('{ viewer { helpBoard { talks { with } } } }');
    expect(talks.viewer.helpBoard.talks).toEqual([{ with: 'Noor' }]);
  });

  it('look the same to the writer after a no, in silence, at rest, and blocked', async () => {
    await askFirst();
    const silent = JSON.stringify(await read('ina'));
    expect(await read('ina')).toMatchObject([{ asked: true, reasons: [] }]);
    await as.noor.act('pause', {});
    expect(await asksOf('noor')).toEqual([]);
    expect(JSON.stringify(await read('ina'))).toBe(silent);
    await as.noor.act('endPause', {});
    expect(await as.noor.act('answerHelpAsk', { post, yes: false }, 'talk { id }')).toMatchObject({
      talk: null,
    });
    expect(JSON.stringify(await read('ina'))).toBe(silent);
    expect(await as.noor.act('answerHelpAsk', { post, yes: true })).toMatchObject({
      code: 'ALREADY_ANSWERED',
    });
    await as.noor.act('block', { authorOf: post });
    expect(JSON.stringify(await read('ina'))).toBe(silent);
  });

  it('that came to rest since they were shown are not asked, and that cannot be seen', async () => {
    const [{ id: suggestion }] = await read('ina');
    await as.noor.act('pause', {});
    const sent = { post, suggestion };
    expect(await as.ina.act('askNeighbour', sent, 'post { id }')).toMatchObject({ post: { id: post } });
    expect(await read('ina')).toMatchObject([{ id: suggestion, asked: true, reasons: [] }]);
    await as.noor.act('endPause', {});
    expect(await asksOf('noor')).toEqual([]);
  });

  it('are asked twice a week at most, and mailed once', async () => {
    const mails = () =>
      test.community.rows((db) =>
        db.selectFrom('help_asked').select('mailed_at').where('mailed_at', 'is not', null).execute(),
      );
    await askFirst();
    await askFirst(await ask());
    expect(await asksOf('noor')).toHaveLength(2);
    expect(await mails()).toHaveLength(1);
    const third = await ask();
    expect(await read('ina', third)).toEqual([]);
    await test.community.rows((db) =>
      db
        .updateTable('help_asked')
        .set({ asked_at: new Date('2026-11-01T10:00:00Z') })
        .execute(),
    );
    expect(await read('ina', third)).toHaveLength(1);
  });

  it('can be asked for an own open request alone', async () => {
    const [{ id: suggestion }] = await read('ina');
    const asking = (who: keyof typeof as, about = post, id = suggestion) =>
      as[who].act('askNeighbour', { post: about, suggestion: id }, 'post { id }');
    expect(await asking('mo')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await asking('ina', post, 'somebody')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await asking('ina', await ask())).toMatchObject({ code: 'NOT_FOUND' });
    const over = await ask();
    await as.ina.act('withdrawHelpPost', { post: over });
    expect(await asking('ina', over)).toMatchObject({ code: 'POST_OVER' });
    expect(await asking('ina')).toMatchObject({ post: { id: post } });
  });

  it('are gone once they moved out', async () => {
    const mo = await test.residentId('Mo');
    await tell('mo', { chosen: ['hanging-lamps'] });
    expect(await read('ina')).toHaveLength(2);
    await moveOut(test.community, mo);
    expect(await read('ina')).toHaveLength(1);
  });

  it('are found by a word of the organisation too', async () => {
    const { organisation, clock } = test.community;
    const bobbles = await ask({ title: 'Wie helpt met een bobbel?' });
    expect(await read('ina', bobbles)).toEqual([]);
    await test.community.rows((db) =>
      setOwnWords({ db, organisation, clock }, [{ word: 'bobbel', meaning: ['lamp'] }]),
    );
    clock.passSeconds(61);
    expect(await read('ina', bobbles)).toMatchObject([{ reasons: [{ about: 'hanging-lamps' }, {}] }]);
  });

  it('take as many statements among many as among few', async () => {
    const about = /\b(help_|profile_|residen)/;
    const few = await leastStatements(() => read('ina'), about);
    await tell('els', { chosen: ['hanging-lamps'] });
    expect(await leastStatements(() => read('ina'), about)).toBe(few);
    console.log(`suggestions for one post: ${few} statements`);
  });
});
