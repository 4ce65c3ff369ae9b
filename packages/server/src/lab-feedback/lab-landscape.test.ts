import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { todayOf } from '../clock.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import type { Choice } from './lab-feedback.table.ts';
import { doTheMorning } from './lab-results.actions.ts';

const asked = `{ lab(slug: "samen-in-de-buurt") { landscape {
  countedOn agreed { item says } groups { size x y spread standsFor { item says } }
} } }`;

describe.skipIf(!hasPostgres())('Who answer alike in a lab', () => {
  let community: TestCommunity;
  let lab: string;
  let items: string[];

  beforeAll(async () => {
    community = await communityForTests();
    await community.rows(async (db) => {
      const found = db.selectFrom('lab').select('id').where('slug', '=', 'samen-in-de-buurt');
      lab = (await found.executeTakeFirstOrThrow()).id;
      const sections = await db
        .selectFrom('lab_item')
        .innerJoin('lab_section', 'lab_section.id', 'lab_item.section_id')
        .select('lab_item.id')
        .where('lab_item.lab_id', '=', lab)
        .where('lab_section.kind', 'in', ['meaning', 'bottlenecks', 'solutions', 'action-points'])
        .orderBy('lab_item.id')
        .execute();
      items = sections.map(({ id }) => id);
    });
  });
  afterAll(() => community.close());

  const morning = () => community.rows((db) => doTheMorning({ ...community, db }));
  const landscape = async () => (await community.graphql(asked)).data.lab.landscape;
  /** Residents who answer every point: by turns as the one half and the other, but for the first two, on which all agree. */
  const answer = (people: number, voice: 'resident' | 'guest' = 'resident') =>
    community.rows(async (db) => {
      for (let who = 0; who < people; who++) {
        const id = randomUUID();
        await db
          .insertInto('resident')
          .values({
            organisation_id: community.organisation.id,
            id,
            email: `${id}@voorbeeld.nl`,
            first_name: null,
            language: 'nl',
            created_at: community.clock.now(),
          })
          .execute();
        const side = (at: number): Choice => (at < 2 || (at % 2 === 0) === (who % 2 === 0) ? 'yes' : 'no');
        await db
          .insertInto('lab_answer')
          .values(
            items.map((item_id, at) => ({
              organisation_id: community.organisation.id,
              id: randomUUID(),
              lab_id: lab,
              item_id,
              voice,
              resident_id: id,
              visitor_hash: null,
              slip_id: null,
              choice: side(at),
              answered_on: todayOf(community),
            })),
          )
          .execute();
      }
    });

  it('is nothing while few answered, or guests alone did', async () => {
    await answer(19);
    await answer(30, 'guest');
    community.clock.passDays(1);
    await morning();
    expect(await landscape()).toBeNull();
  });

  it('is two groups of half where two halves answer otherwise, with what all agree on first', async () => {
    expect(items.length).toBeGreaterThanOrEqual(6);
    await answer(41);
    community.clock.passDays(1);
    await morning();
    const shown = await landscape();
    expect(shown.countedOn).toBe(todayOf(community));
    expect(shown.groups.map(({ size }: any) => size)).toEqual([30, 30]);
    expect(shown.groups[0].standsFor.length).toBeGreaterThan(0);
    const global = (id: string) => Buffer.from(`LabItem:${id}`).toString('base64');
    expect(shown.agreed.map(({ item, says }: any) => [item, says])).toEqual(
      expect.arrayContaining(items.slice(0, 2).map((id) => [global(id), 'YES'])),
    );
    expect(shown.agreed).toHaveLength(2);
  });

  it('stays as it is until more than ten said something else', async () => {
    const before = await landscape();
    await answer(10);
    community.clock.passDays(1);
    await morning();
    expect(await landscape()).toEqual(before);
    await answer(11);
    community.clock.passDays(1);
    await morning();
    expect((await landscape()).countedOn).toBe(todayOf(community));
  });

  it('is kept when the lab closes, and nothing that could make it again', async () => {
    await community.rows((db) =>
      db
        .updateTable('lab')
        .set({ closes_on: todayOf(community) })
        .where('id', '=', lab)
        .execute(),
    );
    community.clock.passDays(1);
    await morning();
    const left = await community.rows((db) =>
      db.selectFrom('lab_answer').select('id').where('resident_id', 'is not', null).execute(),
    );
    expect(left).toEqual([]);
    expect((await landscape()).groups).toHaveLength(2);
    const stored = await community.rows((db) => db.selectFrom('lab_landscape').select('picture').execute());
    const people = await community.rows((db) => db.selectFrom('resident').select('id').execute());
    expect(people.filter(({ id }) => JSON.stringify(stored).includes(id))).toEqual([]);
  });
});
