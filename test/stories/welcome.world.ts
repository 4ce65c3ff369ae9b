import { dayLater, todayOf } from '../../packages/server/src/clock.ts';
import { findHome } from '../../packages/server/src/community/places.actions.ts';
import type { TestCommunity } from '../../packages/server/src/testing/index.ts';
import { welcomeForTests } from '../../packages/server/src/testing/welcomes.ts';

/** Somebody who gets keys so many days from today, looked after by Els; the last two weeks before it they were announced. */
export async function announcedAt(
  community: TestCommunity,
  home: string,
  days: number,
  firstName = 'Ania',
  more: object = {},
): Promise<string> {
  const today = todayOf(community);
  return community.rows(async (db) => {
    const els = await db
      .selectFrom('resident')
      .select('id')
      .where('first_name', '=', 'Els')
      .executeTakeFirstOrThrow();
    return welcomeForTests(
      { ...community, db },
      {
        home_id: (await findHome(db, home))!,
        key_on: dayLater(today, days),
        announced_on: dayLater(today, Math.min(days, 0) - 7),
        first_name: firstName,
        contact_id: els.id,
        contact_job: 'wijkbeheerder',
        opened_on: today,
        ...more,
      },
    );
  });
}
