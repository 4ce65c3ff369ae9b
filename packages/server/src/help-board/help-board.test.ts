import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addBuilding, neighbourhoodOfPage } from '../community/places.actions.ts';
import { decide } from '../moderation/decide.actions.ts';
import { acting } from '../testing/acting.ts';
import { giveRole } from '../residents/residents.actions.ts';
import { boardForTests, lamp, moveOut, soup, type TestBoard } from '../testing/board.ts';
import { contextForTests, hasPostgres, type SignedInForTests } from '../testing/index.ts';

describe.skipIf(!hasPostgres())('The help board', () => {
  let test: TestBoard;
  let ina: SignedInForTests;
  let noor: SignedInForTests;
  let els: SignedInForTests;
  let kees: SignedInForTests;

  beforeAll(async () => {
    test = await boardForTests({ limitFactor: 100 });
    ina = await test.neighbour('Ina', 'De Linde 12');
    noor = await test.neighbour('Noor', 'De Linde 3');
    els = await test.neighbour('Els', 'De Wilg 3');
    kees = await test.neighbour('Kees', 'De Sluis 3');
  });
  afterEach(() => test.community.rows((db) => db.deleteFrom('help_post').execute()));
  afterAll(() => test.community.close());

  const titles = async (who: SignedInForTests, variables: object = {}) =>
    (await test.posts(who, variables)).map(({ title }) => title);
  const refused = (code: string) => ({ __typename: 'Refusal', code, message: expect.stringMatching(/\w/) });

  describe('shows what neighbours ask, offer and plan', () => {
    it('to those who live in the building, or in the neighbourhood, as its writer chose', async () => {
      await test.act(ina, 'askForHelp', { ...lamp, title: 'Voor De Linde' });
      await test.act(ina, 'offerHelp', { ...lamp, title: 'Voor Molenveld', reach: 'NEIGHBOURHOOD' });
      expect(await titles(noor)).toEqual(['Voor Molenveld', 'Voor De Linde']);
      expect(await titles(els)).toEqual(['Voor Molenveld']);
      // Across the street is another neighbourhood, whose board is not open at that.
      expect(await test.board(kees)).toMatchObject({ open: false, posts: { nodes: [] } });
    });

    it('without a name of who asks or offers, and with one of who plans', async () => {
      await test.act(ina, 'askForHelp', { ...lamp, text: 'Ik heb een trap.', reach: 'NEIGHBOURHOOD' });
      const planned = await test.act(noor, 'planGathering', { ...soup, reach: 'NEIGHBOURHOOD' });
      expect(planned).toMatchObject({ kind: 'GATHERING', planner: 'Noor', openUntil: '2026-11-30' });
      const [gathering, request] = await test.posts(els);
      expect(gathering).toMatchObject({ planner: 'Noor', place: 'De hal', atTime: '17:30', coming: [] });
      expect(request).toMatchObject({
        kind: 'REQUEST',
        text: 'Ik heb een trap.',
        building: 'De Linde',
        planner: null,
        mine: false,
        viewerCanRespond: true,
        viewerCanEdit: false,
      });
      expect(JSON.stringify(request)).not.toContain('Ina');
    });

    it('and gives the writer the same with what can be done about it', async () => {
      const placed = await test.act(ina, 'askForHelp', lamp);
      expect(placed).toMatchObject({
        mine: true,
        reach: 'BUILDING',
        openUntil: '2026-12-23',
        writtenOn: '2026-11-23',
        viewerCanRespond: false,
        viewerCanEdit: true,
        viewerCanWithdraw: true,
      });
      expect((await test.board(ina)).mine.map(({ id }: any) => id)).toEqual([placed.id]);
      expect((await test.board(noor)).mine).toEqual([]);
      expect(await test.post(noor, placed.id)).toMatchObject({ id: placed.id, mine: false });
      expect(await test.post(els, placed.id)).toBeNull();
    });

    it('to the neighbourhood alone where a building has few homes', async () => {
      const { community } = test;
      await community.rows(async (db) => {
        const neighbourhoodId = await neighbourhoodOfPage({ db }, { neighbourhood: 'molenveld' });
        await addBuilding(db, community.organisation.id, {
          slug: 'het-hofje',
          name: 'Het Hofje',
          kind: 'block',
          neighbourhoodId: neighbourhoodId!,
          homes: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
        });
      });
      const toon = await test.neighbour('Toon', 'Het Hofje 2');
      expect((await test.board(toon)).reaches).toEqual(['NEIGHBOURHOOD']);
      expect((await test.board(ina)).reaches).toEqual(['BUILDING', 'NEIGHBOURHOOD']);
      expect(await test.act(toon, 'askForHelp', { ...lamp, reach: 'BUILDING' })).toEqual(
        expect.objectContaining(refused('REACH_NOT_YOURS')),
      );
      expect(await test.act(toon, 'askForHelp', lamp)).toMatchObject({ reach: 'NEIGHBOURHOOD' });
    });
  });

  describe('refuses, and takes the same once it is mended', () => {
    it('what comes from somebody whose home is not known', async () => {
      const gast = await test.community.asGuest('gast@voorbeeld.nl');
      expect(await test.board(gast)).toBeNull();
      expect(await test.act(gast, 'askForHelp', lamp)).toMatchObject({
        code: 'RESIDENT_NEEDED',
        message: 'Je adres is nog niet bekend, bel ons.',
      });
      expect(await test.act(ina, 'askForHelp', lamp)).toMatchObject({ mine: true });
    });

    it('what is written where the board is not open', async () => {
      expect(await test.act(kees, 'askForHelp', lamp)).toMatchObject(refused('BOARD_NOT_OPEN'));
      expect(await test.act(els, 'askForHelp', lamp)).toMatchObject({ mine: true });
    });

    it('what is placed from a page about somewhere else', async () => {
      for (const page of [
        { building: 'de-wilg' },
        { neighbourhood: 'havenkwartier' },
        { building: 'nergens' },
      ]) {
        expect(await test.act(ina, 'askForHelp', { ...lamp, ...page })).toMatchObject(
          refused('REACH_NOT_YOURS'),
        );
        expect((await test.board(ina, page)).reaches).toEqual([]);
      }
      const own = { building: 'de-linde', neighbourhood: 'molenveld' };
      expect(await test.act(ina, 'askForHelp', { ...lamp, ...own })).toMatchObject({ mine: true });
    });

    it('a day that passed, or is too far away', async () => {
      const dated = { ...lamp, timing: 'DATE' };
      const { today, latestDay } = await test.board(ina);
      expect([today, latestDay]).toEqual(['2026-11-23', '2027-01-22']);
      expect(await test.act(ina, 'askForHelp', { ...dated, onDate: '2026-11-22' })).toMatchObject(
        refused('DATE_PASSED'),
      );
      expect(await test.act(ina, 'askForHelp', { ...dated, onDate: '2027-01-23' })).toMatchObject(
        refused('DATE_TOO_FAR'),
      );
      expect(await test.act(ina, 'askForHelp', { ...dated, onDate: latestDay })).toMatchObject({
        onDate: latestDay,
      });
    });

    it('a name that passes for another, and takes a plain one', async () => {
      const nieuw = await test.community.asResident('nieuw@voorbeeld.nl', 'De Linde 20', '');
      for (const firstName of [undefined, '', 'Іnа', 'I​na', 'Beheerder']) {
        expect(await test.act(nieuw, 'askForHelp', { ...lamp, firstName })).toMatchObject(
          refused('FIRST_NAME_NEEDED'),
        );
      }
      expect(await test.act(nieuw, 'askForHelp', { ...lamp, firstName: 'Ingrid' })).toMatchObject({
        mine: true,
      });
    });
  });

  it('slows down newcomers after three posts a day, and everybody after ten', async () => {
    const slow = await boardForTests();
    try {
      const nieuw = await slow.community.asResident('nieuw@voorbeeld.nl', 'De Linde 20', 'Ingrid');
      for (let placed = 0; placed < 3; placed++)
        expect(await slow.act(nieuw, 'askForHelp', lamp)).toMatchObject({ mine: true });
      // What is refused for its words does not count, so that mending it is always possible.
      expect(await slow.act(nieuw, 'askForHelp', { ...lamp, title: '' })).toMatchObject(
        refused('TEXT_EMPTY'),
      );
      expect(await slow.act(nieuw, 'askForHelp', lamp)).toMatchObject(refused('TOO_MANY_REQUESTS'));
      const oud = await slow.neighbour('Oda', 'De Linde 21');
      for (let placed = 0; placed < 10; placed++)
        expect(await slow.act(oud, 'askForHelp', lamp)).toMatchObject({ mine: true });
      expect(await slow.act(oud, 'askForHelp', lamp)).toMatchObject({
        ...refused('TOO_MANY_REQUESTS'),
        retryAfter: expect.any(Number),
      });
    } finally {
      await slow.community.close();
    }
  });

  describe('keeps from others', () => {
    it('the posts of somebody who moved out, from that day on', async () => {
      const jos = await test.neighbour('Jos', 'De Linde 4');
      const { id } = await test.act(jos, 'askForHelp', lamp);
      expect(await titles(noor)).toEqual([lamp.title]);
      await moveOut(test.community, await test.residentId('Jos'));
      expect(await titles(noor)).toEqual([]);
      expect(await test.post(noor, id)).toBeNull();
      expect(await test.board(jos)).toBeNull();
    });

    it('what two people wrote of whom one blocked the other, both ways', async () => {
      const wim = await test.neighbour('Wim', 'De Linde 6');
      const { id } = await test.act(wim, 'askForHelp', { ...lamp, title: 'Van Wim' });
      const ofInaId = (await test.act(ina, 'askForHelp', { ...lamp, title: 'Van Ina' })).id;
      expect(await titles(ina)).toEqual(['Van Ina', 'Van Wim']);
      const block = `mutation ($input: BlockInput!) { block(input: $input) { __typename } }`;
      const input = { clientMutationId: 'blokkeer-wim', authorOf: id };
      const { data } = await test.community.graphql(block, { input }, ina);
      expect(data.block.__typename).toBe('BlockPayload');
      expect(await titles(ina)).toEqual(['Van Ina']);
      expect(await titles(wim)).toEqual(['Van Wim']);
      expect(await test.post(wim, ofInaId)).toBeNull();
      expect(await titles(noor)).toEqual(['Van Ina', 'Van Wim']);
    });

    it('what a person looks at first, or refused; its writer sees that it waits', async () => {
      const { id } = await test.act(ina, 'askForHelp', lamp);
      const look = (visibility: 'waiting' | 'refused') =>
        test.community.rows((db) => db.updateTable('help_post').set({ visibility }).execute());
      await look('waiting');
      expect(await titles(noor)).toEqual([]);
      expect(await test.post(noor, id)).toBeNull();
      expect(await test.post(ina, id)).toMatchObject({ waiting: true, viewerCanWithdraw: true });
      const mo = await moderator();
      const about = { type: 'HelpPost', id: Buffer.from(id, 'base64').toString().split(':')[1]! };
      await mo.run((context) =>
        decide(context, { about, decision: 'let-through', ground: 'other', words: 'In orde' }),
      );
      expect(await titles(noor)).toEqual([lamp.title]);
      test.community.clock.passSeconds(60);
      await acting(test.community, noor).act('report', { about: id, reason: 'SPAM' });
      await mo.run((context) =>
        decide(context, { about, decision: 'remove', ground: 'other', words: 'Reclame' }),
      );
      expect(await titles(noor)).toEqual([]);
      expect(await test.post(ina, id)).toMatchObject({ state: 'WITHDRAWN' });
    });

    it('day and building where they tell that a home stands empty, on every page', async () => {
      const plants = { ...lamp, category: 'PLANTS', title: 'Planten', timing: 'DATE', onDate: '2026-12-01' };
      const all = { reach: 'NEIGHBOURHOOD' };
      const mine = await test.act(ina, 'askForHelp', { ...plants, ...all });
      expect(mine).toMatchObject({ onDate: '2026-12-01', building: 'De Linde', openUntil: '2026-12-01' });
      await test.act(ina, 'askForHelp', { ...plants, ...all, category: 'ODD_JOBS', title: 'Klus' });
      const [job, kept] = await test.posts(els);
      expect(job).toMatchObject({ title: 'Klus', onDate: '2026-12-01', building: 'De Linde' });
      expect(kept).toMatchObject({ title: 'Planten', onDate: null, building: null, openUntil: null });
      // Whoever narrowed the page to a building would learn it from what is left.
      expect(await titles(els, { building: 'de-linde' })).toEqual(['Klus']);
      expect(await titles(noor, { building: 'de-linde' })).toEqual(['Klus']);
      await test.act(ina, 'askForHelp', plants);
      expect(await titles(noor, { building: 'de-linde' })).toEqual(['Planten', 'Klus']);
    });

    it('everything that was typed into the page of another neighbourhood', async () => {
      await test.act(ina, 'askForHelp', { ...lamp, reach: 'NEIGHBOURHOOD' });
      expect(await titles(els, { neighbourhood: 'molenveld' })).toEqual([lamp.title]);
      for (const page of [{ neighbourhood: 'kapelhof' }, { building: 'de-sluis' }, { building: 'nergens' }])
        expect(await titles(els, page)).toEqual([]);
      expect(await titles(els, { building: 'de-linde' })).toEqual([lamp.title]);
      expect(await titles(els, { building: 'de-wilg' })).toEqual([]);
    });
  });

  describe('lets its writer', () => {
    it('change the words for half an hour, and the last day later on', async () => {
      const { id, version } = await test.act(ina, 'askForHelp', { ...lamp, text: 'Eerste tekst' });
      const changed = await test.act(ina, 'editHelpPost', { post: id, version, title: 'Twee lampen' });
      expect(changed).toMatchObject({ title: 'Twee lampen', text: 'Eerste tekst', edited: true, version: 2 });
      expect(await test.act(ina, 'editHelpPost', { post: id, version, title: 'Drie' })).toMatchObject(
        refused('CHANGED_MEANWHILE'),
      );
      expect(await test.act(ina, 'editHelpPost', { post: id, version: 2, text: null })).toMatchObject({
        text: null,
      });
      const kept = await test.community.rows((db) =>
        db.selectFrom('help_post_wording').selectAll().execute(),
      );
      expect(kept.map(({ title }) => title)).toEqual([lamp.title, 'Twee lampen']);
      test.community.clock.passSeconds(1800);
      ina = await test.community.asGuest('ina@voorbeeld.nl');
      noor = await test.community.asGuest('noor@voorbeeld.nl');
      expect(await test.act(ina, 'editHelpPost', { post: id, version: 3, title: 'Vier' })).toMatchObject(
        refused('EDIT_WINDOW_OVER'),
      );
      expect(
        await test.act(ina, 'editHelpPost', { post: id, version: 3, openUntil: '2026-12-31' }),
      ).toMatchObject({ openUntil: '2026-12-31', title: 'Twee lampen' });
    });

    it('and nobody else change, withdraw or keep it', async () => {
      const { id, version } = await test.act(ina, 'askForHelp', lamp);
      for (const name of ['withdrawHelpPost', 'keepHelpPostOpen'])
        expect(await test.act(noor, name, { post: id })).toMatchObject(refused('NOT_FOUND'));
      expect(await test.act(noor, 'editHelpPost', { post: id, version, title: 'Van Noor' })).toMatchObject(
        refused('NOT_FOUND'),
      );
      expect(await test.act(ina, 'withdrawHelpPost', { post: id })).toMatchObject({ state: 'WITHDRAWN' });
      expect(await test.act(ina, 'withdrawHelpPost', { post: id })).toMatchObject(refused('POST_OVER'));
      expect(await titles(noor)).toEqual([]);
    });

    it('keep it thirty days more', async () => {
      const { id } = await test.act(ina, 'askForHelp', { ...lamp, openUntil: '2026-11-25' });
      expect(await test.act(ina, 'keepHelpPostOpen', { post: id })).toMatchObject({
        openUntil: '2026-12-23',
      });
      const planned = await test.act(ina, 'planGathering', soup);
      expect(await test.act(ina, 'keepHelpPostOpen', { post: planned.id })).toMatchObject(
        refused('NOT_FOUND'),
      );
    });
  });

  async function moderator() {
    const { community } = test;
    const mo = await test.neighbour('Mo', 'De Wilg 8');
    const context = await contextForTests(community, mo, 'console');
    await community.rows((db) =>
      giveRole(
        { db, organisation: community.organisation, clock: community.clock },
        { residentId: context.residentId, role: 'moderator' },
      ),
    );
    return context;
  }
});
