import { randomUUID } from 'node:crypto';
import { dayLater, todayOf } from '../clock.ts';
import { findHome } from '../community/places.actions.ts';
import { makeBuddy } from '../residents/buddy.actions.ts';
import { giveRole } from '../residents/residents.actions.ts';
import type { TestCommunity } from './index.ts';
import { welcomeForTests } from './welcomes.ts';

/** The id of somebody by their first name. */
export function residentNamed(community: TestCommunity, name: string): Promise<string> {
  return community.rows(
    async (db) =>
      (await db.selectFrom('resident').select('id').where('first_name', '=', name).executeTakeFirstOrThrow())
        .id,
  );
}

/** Somebody who came to live here today and said yes to their half year. */
export async function welcomedBy(
  community: TestCommunity,
  { home, name, contact, ...more }: { home: string; name: string; contact: string },
): Promise<void> {
  const [resident_id, contact_id] = [
    await residentNamed(community, name),
    await residentNamed(community, contact),
  ];
  const today = todayOf(community);
  await community.rows(async (db) =>
    welcomeForTests(
      { db, organisation: community.organisation },
      {
        home_id: (await findHome(db, home))!,
        key_on: today,
        announced_on: dayLater(today, -7),
        first_name: name,
        resident_id,
        agreed_on: today,
        contact_id,
        contact_job: 'wijkbeheerder',
        opened_on: today,
        ...more,
      },
    ),
  );
}

/** Whether the one is the buddy of the other today. */
export async function areTogether(
  community: TestCommunity,
  newcomer: string,
  buddy: string,
): Promise<boolean> {
  const [resident_id, buddy_id] = [
    await residentNamed(community, newcomer),
    await residentNamed(community, buddy),
  ];
  const rows = await community.rows((db) =>
    db
      .selectFrom('resident_buddy')
      .select('ends_on')
      .where('resident_id', '=', resident_id)
      .where('buddy_id', '=', buddy_id)
      .execute(),
  );
  return rows.some(({ ends_on }) => ends_on === null || ends_on > todayOf(community));
}

/** Two who said yes to each other, in the half year of the one. */
export async function togetherForTests(
  community: TestCommunity,
  { welcome, newcomer, buddy }: { welcome: string; newcomer: string; buddy: string },
): Promise<void> {
  const today = todayOf(community);
  await community.rows(async (db) => {
    const context = { ...community, db };
    await giveRole(context, { residentId: buddy, role: 'welcome-buddy' });
    await makeBuddy(context, { residentId: newcomer, buddyId: buddy });
    await db
      .insertInto('welcome_buddy_offer')
      .values({
        organisation_id: community.organisation.id,
        id: randomUUID(),
        welcome_id: welcome,
        buddy_id: buddy,
        reasons: '[]',
        offered_on: today,
        offered_by: null,
        newcomer_said: 'yes',
        buddy_said: 'yes',
        asked_on: today,
        ended_on: null,
      })
      .execute();
  });
}
