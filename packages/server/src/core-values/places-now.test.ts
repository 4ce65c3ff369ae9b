import { v7 as newId } from 'uuid';
import type { KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Context } from '../builder.ts';
import { asCommittee, linde, placeSet } from '../testing/core-values.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { placesAtWork } from './values-at-work.actions.ts';
import { tellResidents } from './tell-residents.actions.ts';

const needed = it.skipIf(!hasPostgres());
let community: TestCommunity;

beforeAll(async () => {
  community = await communityForTests({ limitFactor: 100 });
  await community.asResident('bo@voorbeeld.nl', 'De Linde 1', 'Bo');
  const chair = await asCommittee(community, 'bo@voorbeeld.nl');
  await chair.act('setCoreValues', placeSet());
}, 120_000);
afterAll(() => community.close());

/** What is done with a database, and how many statements it took. */
const counted = (work: (context: Context) => Promise<unknown>) =>
  community.rows(async (db) => {
    let statements = 0;
    const counter: KyselyPlugin = {
      transformQuery: ({ node }) => {
        statements++;
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    const { organisation, clock } = community;
    const viewer = { kind: 'guest', residentId: organisation.id, reach: 'console', roles: ['staff'] };
    const result = await work({ db: db.withPlugin(counter), organisation, clock, viewer } as never);
    return { statements, result };
  });

needed('the places of all buildings are found in as many statements as those of a few', async () => {
  const few = await counted(placesAtWork);
  const before = few.result as { slug: string; place: { stage: string } }[];
  expect(before.find(({ slug }) => slug === linde)?.place.stage).toBe('gather');
  const told = await counted(tellResidents);
  await community.rows(async (db) => {
    const one = await db
      .selectFrom('building')
      .selectAll()
      .where('slug', '=', linde)
      .executeTakeFirstOrThrow();
    const homes = await db.selectFrom('home').selectAll().where('building_id', '=', one.id).execute();
    for (let at = 1; at <= 12; at++) {
      const id = newId();
      await db
        .insertInto('building')
        .values({ ...one, id, slug: `toren-${at}`, name: `Toren ${at}` })
        .execute();
      await db
        .insertInto('home')
        .values(homes.map((home) => ({ ...home, id: newId(), building_id: id })))
        .execute();
      const place = await db.selectFrom('core_values_place').selectAll().limit(1).executeTakeFirstOrThrow();
      await db
        .insertInto('core_values_place')
        .values({ ...place, id: newId(), building_id: id })
        .execute();
    }
  });
  const many = await counted(placesAtWork);
  expect(many.result).toHaveLength(before.length + 12);
  expect(many.statements).toBe(few.statements);
  expect((await counted(tellResidents)).statements).toBe(told.statements);
});
