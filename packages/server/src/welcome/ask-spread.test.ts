import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, describe, it } from 'vitest';
import { dayLater, todayOf } from '../clock.ts';
import { giveRole } from '../residents/residents.actions.ts';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { residentNamed } from '../testing/buddies.ts';

describe.skipIf(!hasPostgres())('How asks were spread over buddies', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await communityForTests();
  });
  afterAll(() => community.close());

  const at = async (name: string, role: 'staff' | 'editor'): Promise<Acting> => {
    const { graphql } = await community.asStaff(`${name}@wonen.example`, role, name);
    return acting({ ...community, graphql } as TestCommunity, { token: '' });
  };
  async function buddy(name: string, home: string, asks: readonly number[]) {
    await community.asResident(`${name.toLowerCase()}@voorbeeld.nl`, home, name);
    const id = await residentNamed(community, name);
    const { organisation } = community;
    const today = todayOf(community);
    await community.rows(async (db) => {
      await giveRole({ ...community, db }, { residentId: id, role: 'welcome-buddy' });
      const of = { organisation_id: organisation.id };
      const wish = { hours_a_month: 4, away_until: null, languages: ['nl'], told_on: today };
      await db
        .insertInto('welcome_buddy_wish')
        .values({ ...of, resident_id: id, phone: null, talked_on: null, ...wish })
        .execute();
      for (const days of asks)
        await db
          .insertInto('welcome_buddy_ask')
          .values({ ...of, id: randomUUID(), buddy_id: id, asked_on: dayLater(today, -days) })
          .execute();
    });
  }
  const spread = async (by: Acting) =>
    (await by.ask('{ console { buddyAsks { least most } } }')).console.buddyAsks;

  it('is told to staff in two numbers that are of nobody, from five buddies on', async () => {
    const [els, karim] = [await at('els', 'staff'), await at('karim', 'editor')];
    await buddy('Mo', 'De Linde 1', [1, 20, 300]);
    await buddy('Noor', 'De Linde 2', [3]);
    // What was more than a year ago counts no more.
    await buddy('Ina', 'De Linde 3', [2, 400]);
    await buddy('Bram', 'De Linde 4', [5, 6]);
    expect(await spread(els)).toBeNull();
    await buddy('Sara', 'De Linde 5', [9]);
    expect(await spread(els)).toEqual({ least: 1, most: 3 });
    expect(await spread(karim)).toBeNull();
  });
});
