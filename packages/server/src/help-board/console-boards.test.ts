import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBuilding } from '../community/places.actions.ts';
import { giveRole } from '../residents/residents.actions.ts';
import {
  communityForTests,
  contextForTests,
  hasPostgres,
  mutationId,
  type StaffForTests,
  type TestCommunity,
} from '../testing/index.ts';

const boards = `helpBoards { id neighbourhood open ready openedOn opensOn closedOn closedWhy
  checks { item done there needed tickedBy tickedOn } }`;

function doing(name: string): string {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) { done: ${name}(input: $input) {
    ... on Refusal { code } ... on ${type}Payload { clientMutationId }
  } }`;
}

describe.skipIf(!hasPostgres())('The board of a neighbourhood', () => {
  let community: TestCommunity;
  let sam: StaffForTests;

  beforeAll(async () => {
    community = await communityForTests();
    sam = await community.asStaff('sam@wonen.example', 'staff', 'Sam');
  });
  afterAll(() => community.close());

  const all = async (who = sam) => (await who.graphql(`{ console { ${boards} } }`)).data.console.helpBoards;
  const kapelhof = async () =>
    (await all()).find(({ neighbourhood }: { neighbourhood: string }) => neighbourhood === 'Kapelhof');
  const act = async (name: string, input: object, who = sam) => {
    const board = (await kapelhof()).id;
    const told = { input: { clientMutationId: mutationId(), board, ...input } };
    return (await who.graphql(doing(name), told)).data.done;
  };
  const forAll = async () => {
    const asked = '{ helpBoard(neighbourhood: "kapelhof") { open opensOn } }';
    return (await community.graphql(asked)).data.helpBoard;
  };
  const check = async (item: string) =>
    (await kapelhof()).checks.find((one: { item: string }) => one.item === item);

  it('is there for every neighbourhood, and for staff alone', async () => {
    expect((await all()).map(({ neighbourhood }: { neighbourhood: string }) => neighbourhood)).toEqual([
      'Havenkwartier',
      'Kapelhof',
      'Molenveld',
    ]);
    const karim = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    expect(await all(karim)).toBeNull();
    expect(await act('openHelpBoard', {}, karim)).toEqual({ code: 'NOT_FOUND' });
  });

  it('tells a day until it opens', async () => {
    expect(await forAll()).toEqual({ open: false, opensOn: null });
    expect(await act('setBoardOpening', { opensOn: '2026-11-23' })).toEqual({ code: 'DATE_PASSED' });
    await act('setBoardOpening', { opensOn: '2026-12-14' });
    expect(await forAll()).toEqual({ open: false, opensOn: '2026-12-14' });
  });

  it('counts active residents by itself, and takes the word of a person for the rest', async () => {
    expect(await check('ACTIVE_RESIDENTS')).toMatchObject({ done: false, there: 0, needed: 3 });
    for (const [number, name] of ['Ina', 'Mo', 'Noor'].entries()) {
      const who = await community.asResident(
        `${name.toLowerCase()}@voorbeeld.nl`,
        `De Klok ${number + 1}`,
        name,
      );
      const at = await contextForTests(community, who, 'embed');
      await at.run((context) => giveRole(context, { residentId: at.residentId, role: 'welcome-buddy' }));
    }
    expect(await check('ACTIVE_RESIDENTS')).toMatchObject({ done: true, there: 3, tickedBy: null });
    await act('tickBoardCheck', { item: 'PHONE', ticked: true });
    expect(await check('PHONE')).toMatchObject({
      done: true,
      there: null,
      tickedBy: 'Sam',
      tickedOn: '2026-11-23',
    });
    await act('tickBoardCheck', { item: 'PHONE', ticked: false });
    expect(await check('PHONE')).toMatchObject({ done: false, tickedBy: null });
  });

  it('counts what is written of the buildings around it, and takes the word of a person where it is on paper', async () => {
    expect(await check('INFORMATION')).toMatchObject({ done: false, there: 0, needed: 3 });
    const written: string[] = [];
    const write = async (building: string | null) =>
      community.rows(async (db) => {
        const organisation_id = community.organisation.id;
        const id = crypto.randomUUID();
        const building_id = building && (await findBuilding(db, building))!;
        const block = {
          id,
          building_id,
          kind: 'waste',
          position: 1,
          version: 1,
          withdrawn_at: null,
        } as const;
        await db
          .insertInto('welcome_information')
          .values({ organisation_id, ...block })
          .execute();
        written.push(id);
      });
    // Of another neighbourhood it says nothing.
    for (let times = 0; times < 3; times++) await write('de-linde');
    expect(await check('INFORMATION')).toMatchObject({ done: false, there: 0 });
    await write(null);
    for (let times = 0; times < 3; times++) await write('de-klok');
    // Another building of Kapelhof still has one.
    expect(await check('INFORMATION')).toMatchObject({ done: false, there: 1 });
    for (let times = 0; times < 2; times++) await write(null);
    expect(await check('INFORMATION')).toMatchObject({ done: true, there: 3, tickedBy: null });
    await community.rows((db) =>
      db
        .updateTable('welcome_information')
        .set({ withdrawn_at: community.clock.now() })
        .where('id', 'in', written)
        .execute(),
    );
    expect(await check('INFORMATION')).toMatchObject({ done: false, there: 0 });
  });

  it('opens when everything is there and not before, and closes with a reason', async () => {
    const items = ['POSTS', 'INFORMATION', 'PHONE', 'STAND_IN'];
    for (const item of items) {
      expect(await act('openHelpBoard', {})).toEqual({ code: 'BOARD_NOT_READY' });
      await act('tickBoardCheck', { item, ticked: true });
    }
    expect(await act('openHelpBoard', {})).toHaveProperty('clientMutationId');
    expect(await forAll()).toEqual({ open: true, opensOn: null });
    expect(await act('setBoardOpening', { opensOn: '2026-12-14' })).toEqual({ code: 'CHANGED_MEANWHILE' });
    await act('closeHelpBoard', { why: 'TOO_QUIET' });
    expect(await forAll()).toEqual({ open: false, opensOn: null });
    expect(await kapelhof()).toMatchObject({ open: false, closedOn: '2026-11-23', closedWhy: 'TOO_QUIET' });
    expect(await act('closeHelpBoard', { why: 'OTHER' })).toEqual({ code: 'CHANGED_MEANWHILE' });
    const audited = await community.rows((db) =>
      db
        .selectFrom('audit_entry')
        .select(['action', 'reason'])
        .where('action', 'like', '%help-board')
        .execute(),
    );
    expect(audited).toEqual([
      { action: 'open-help-board', reason: 'checklist' },
      { action: 'close-help-board', reason: 'too-quiet' },
    ]);
  });
});
