import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { choose, codeToChoose } from '../notifications/choice.actions.ts';
import { mailOfDigest, readDigest, sendDigests } from '../notifications/digest.actions.ts';
import { beginPause, endPause } from '../residents/pause.actions.ts';
import { acting } from '../testing/acting.ts';
import { boardForTests, lamp, moveOut, soup, type TestBoard } from '../testing/board.ts';
import { hasPostgres, type SignedInForTests } from '../testing/index.ts';
import { tellWhomItSuits } from './post-news.actions.ts';

const heading = 'Nieuw op het bord, en het past bij jou';
const lampLine = 'Een buur zoekt hulp: Wie hangt een lamp op?\nDit past bij jou: Lampen ophangen.';
const where = 'Log in op de website met het bord.\nDaar lees je alles en kun je reageren.';

describe.skipIf(!hasPostgres())('What is new on the board, in the digest', () => {
  let test: TestBoard;
  let ina: SignedInForTests;
  let noor: SignedInForTests;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    test = await boardForTests({ limitFactor: 100 });
    ina = await test.neighbour('Ina', 'De Linde 12');
    noor = await test.neighbour('Noor', 'De Linde 3');
    await tells(noor, 'GOOD_AT', ['hanging-lamps'], 'ONLY_ME');
    const els = await test.neighbour('Els', 'De Linde 9');
    await tells(els, 'GOOD_AT', ['cooking']);
    for (const name of ['Ina', 'Noor', 'Els']) ids[name] = await test.residentId(name);
  });
  afterAll(() => test.community.close());
  beforeEach(() =>
    test.community.rows(async (db) => {
      for (const table of ['notification', 'notification_choice', 'digest', 'resident_block'] as const)
        await db.deleteFrom(table).execute();
      await db.updateTable('help_post').set({ state: 'withdrawn' }).execute();
    }),
  );

  const tells = (who: SignedInForTests, question: string, chosen: string[], audience = 'BUILDING') =>
    acting(test.community, who).act('answerProfileQuestion', { question, language: 'nl', audience, chosen });
  const within = <T>(work: (context: any) => Promise<T>): Promise<T> =>
    test.community.rows((db) =>
      work({
        db,
        organisation: test.community.organisation,
        clock: test.community.clock,
        outbox: test.community.outbox,
        secret: test.community.secret,
        ownPages: 'http://localhost:4000',
        limits: { use: async () => {} },
      }),
    );
  const ofOrganisation = () => ({ organisation_id: test.community.organisation.id });
  const idOf = (post: { id: string }) => atob(post.id).split(':')[1]!;
  /** As the queue does after the post is placed; what it does twice has one effect. */
  const placed = async (more: object = {}, by = ina, act = 'askForHelp') => {
    const usual = act === 'planGathering' ? soup : lamp;
    const post = await test.act(by, act, { ...usual, ...more });
    expect(post).toHaveProperty('id');
    await within((context) => tellWhomItSuits(context, idOf(post)));
    return idOf(post);
  };
  const waitingFor = (name: string) =>
    test.community.rows((db) =>
      db
        .selectFrom('notification')
        .select('about_id')
        .where('resident_id', '=', ids[name]!)
        .where('kind', '=', 'help-post')
        .execute(),
    );
  const isTold = async (post: string) => (await waitingFor('Noor')).some(({ about_id }) => about_id === post);
  const digestOf = async (name = 'Noor') => {
    await within(sendDigests);
    const row = await test.community.rows((db) =>
      db.selectFrom('digest').select('id').where('resident_id', '=', ids[name]!).executeTakeFirst(),
    );
    return row?.id;
  };
  const mailTo = async (name = 'Noor') => {
    const id = await digestOf(name);
    return id && within((context) => mailOfDigest(context, id));
  };
  const choosing = (hears: string[], more: object = {}) =>
    within((context) =>
      choose(
        context,
        codeToChoose(context, ids['Noor']!),
        { rhythm: 'weekly', channel: 'mail', phone: null, device: null, hears, ...more } as never,
        [],
      ),
    );
  const change = (id: string, set: object) =>
    test.community.rows((db) => db.updateTable('help_post').set(set).where('id', '=', id).execute());

  it('stands there by itself for whom a new post suits, with why, and for nobody else', async () => {
    await test.act(ina, 'askForHelp', lamp);
    await expect.poll(() => waitingFor('Noor'), { timeout: 30_000 }).toHaveLength(1);
    expect(await waitingFor('Els')).toEqual([]);
    expect(await waitingFor('Ina')).toEqual([]);
    expect(await mailTo()).toMatchObject({ blocks: [{ heading, lines: [lampLine, where] }] });
  });

  it('never says who wrote it, or in which building', async () => {
    await placed({ reach: 'NEIGHBOURHOOD' });
    const said = JSON.stringify(((await mailTo()) as any).blocks);
    expect(said).toContain('Wie hangt een lamp op?');
    expect(said).not.toMatch(/Ina|Linde/);
  });

  it('says of what tells that a home stands empty only what it is about', async () => {
    await tells(noor, 'ENJOY', ['plants']);
    await placed({ title: 'Wie geeft mijn planten water als ik weg ben?', category: 'PLANTS' });
    await placed({ title: 'Wie wil een stekje van mijn planten?' });
    const [shown, hidden] = ((await mailTo()) as any).blocks[0].lines;
    expect(shown).toContain('Een buur zoekt hulp: Wie wil een stekje van mijn planten?');
    expect(hidden).toMatch(/^Een buur zoekt hulp: Zorg voor een plant\n/);
    expect(hidden).not.toContain('weg');
  });

  it('asks again when it goes out whether the post is open, seen, within reach and on a board', async () => {
    const id = await placed();
    const digest = (await digestOf())!;
    const said = () => within((context) => mailOfDigest(context, digest));
    const without = async (change: () => Promise<unknown>, back: () => Promise<unknown>) => {
      expect(await said()).toBeDefined();
      await change();
      expect(await said()).toBeUndefined();
      await back();
    };
    const board = (opened_at: Date | null) => () =>
      test.community.rows((db) => db.updateTable('help_board').set({ opened_at }).execute());
    await without(
      () => change(id, { state: 'agreed' }),
      () => change(id, { state: 'open' }),
    );
    await without(
      () => change(id, { visibility: 'refused' }),
      () => change(id, { visibility: 'published' }),
    );
    await without(board(null), board(test.community.clock.now()));
    const elsewhere = await test.community.rows((db) =>
      db.selectFrom('building').select('id').where('name', '<>', 'De Linde').executeTakeFirstOrThrow(),
    );
    const here = await test.community.rows((db) =>
      db.selectFrom('help_post').select('building_id').where('id', '=', id).executeTakeFirstOrThrow(),
    );
    await without(
      () => change(id, { building_id: elsewhere.id }),
      () => change(id, { building_id: here.building_id }),
    );
    await without(
      () => tells(noor, 'GOOD_AT', ['cooking']),
      () => tells(noor, 'GOOD_AT', ['hanging-lamps'], 'ONLY_ME'),
    );
    expect(await said()).toBeDefined();
  });

  it.each([
    ['blocks', 'Noor', 'Ina'],
    ['is blocked by', 'Ina', 'Noor'],
  ])('leaves out what comes from somebody the reader %s, told before or after', async (_, from, to) => {
    await placed();
    const digest = (await digestOf())!;
    expect(await within((context) => mailOfDigest(context, digest))).toBeDefined();
    await test.community.rows((db) =>
      db
        .insertInto('resident_block')
        .values({
          ...ofOrganisation(),
          blocker_id: ids[from]!,
          blocked_id: ids[to]!,
          blocked_at: test.community.clock.now(),
        })
        .execute(),
    );
    expect(await within((context) => mailOfDigest(context, digest))).toBeUndefined();
    expect(await isTold(await placed({ title: 'Wie hangt nog een lamp op?' }))).toBe(false);
    await test.community.rows((db) => db.deleteFrom('resident_block').execute());
    expect(await isTold(await placed({ title: 'En wie hangt de laatste lamp op?' }))).toBe(true);
  });

  it('waits while somebody wants to be left alone, and says nothing once it is turned off', async () => {
    await placed();
    await within((context) => beginPause(context, ids['Noor']!, null));
    expect(await digestOf()).toBeUndefined();
    await within((context) => endPause(context, ids['Noor']!));
    const digest = (await digestOf())!;
    expect(await within((context) => mailOfDigest(context, digest))).toBeDefined();
    await choosing(['promises', 'labs']);
    expect(await within((context) => mailOfDigest(context, digest))).toBeUndefined();
    expect(await isTold(await placed({ title: 'Wie hangt nog een lamp op?' }))).toBe(false);
    await choosing(['board']);
    expect(await within((context) => mailOfDigest(context, digest))).toBeDefined();
    expect(await isTold(await placed({ title: 'En wie hangt de laatste lamp op?' }))).toBe(true);
  });

  it('is no more than a number to whoever reads it to them by phone', async () => {
    await placed();
    await choosing(['board'], { channel: 'call', phone: '0612345678' });
    const digest = (await digestOf())!;
    const read = (byPhone: boolean) =>
      within((context) => readDigest(context, digest, { residentId: ids['Noor']!, language: 'nl', byPhone }));
    expect(await read(false)).toEqual([{ heading, lines: [lampLine, where] }]);
    expect(await read(true)).toEqual([
      { heading, lines: ['Zo veel berichten op het bord passen bij je: 1.', where] },
    ]);
  });

  it('names a few, and of the rest how many there are', async () => {
    for (let at = 1; at <= 7; at++) await placed({ title: `Wie hangt lamp ${at} op?` });
    const { lines } = ((await mailTo()) as any).blocks[0];
    expect(lines).toHaveLength(7);
    expect(lines[0]).toContain('lamp 7');
    expect(lines[5]).toBe('Er past nog meer bij je op het bord. Zo veel: 2.');
  });

  it('brings offers and gatherings as well, and leaves out what somebody talks about already', async () => {
    await tells(noor, 'COULD_USE', ['cooking']);
    await tells(noor, 'ENJOY', ['cooking']);
    await placed({ title: 'Ik kook graag voor twee', category: 'COOKING' }, ina, 'offerHelp');
    await placed({ title: 'Samen koken' }, ina, 'planGathering');
    const lamps = await placed();
    const lines = async (digest: string) =>
      (await within((context) => mailOfDigest(context, digest)))!.blocks[0]!.lines.map(
        (line) => line.split('\n')[0],
      );
    const digest = (await digestOf())!;
    const others = ['Samen doen: Samen koken', 'Een buur helpt graag: Ik kook graag voor twee'];
    expect(await lines(digest)).toEqual([lampLine.split('\n')[0], ...others, where.split('\n')[0]]);
    await acting(test.community, noor).act('respondToHelp', {
      post: btoa(`HelpPost:${lamps}`),
      sentence: 'I_CAN_HELP_YOU',
    });
    expect(await lines(digest)).toEqual([...others, where.split('\n')[0]]);
  });

  it('ends for whoever moved away', async () => {
    const mo = await test.neighbour('Mo', 'De Linde 7');
    ids['Mo'] = await test.residentId('Mo');
    await tells(mo, 'GOOD_AT', ['hanging-lamps']);
    await placed();
    const digest = (await digestOf('Mo'))!;
    expect(await within((context) => mailOfDigest(context, digest))).toBeDefined();
    await moveOut(test.community, ids['Mo']!);
    expect(await within((context) => mailOfDigest(context, digest))).toBeUndefined();
  });
});
