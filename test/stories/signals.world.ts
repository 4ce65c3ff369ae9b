import { randomUUID } from 'node:crypto';
import type { TestCommunity } from '@wederkerig/server/testing';
import { signalForTests } from '../../packages/server/src/testing/signals.ts';
import { dayLater, todayOf } from '../../packages/server/src/clock.ts';

/** Thirty residents of Molenveld who told something, of whom six heard too late. */
export async function plantAnswered(community: TestCommunity): Promise<void> {
  const { organisation, clock } = community;
  const yesterday = dayLater(todayOf(community), -1);
  await community.rows(async (db) => {
    const { id: neighbourhood_id } = await db
      .selectFrom('neighbourhood')
      .select('id')
      .where('slug', '=', 'molenveld')
      .executeTakeFirstOrThrow();
    for (let at = 0; at < 30; at++) {
      const sender_id = randomUUID();
      await db
        .insertInto('resident')
        .values({
          organisation_id: organisation.id,
          id: sender_id,
          email: `verteller-${at}@voorbeeld.example`,
          first_name: null,
          language: 'nl',
          created_at: clock.now(),
        })
        .execute();
      await signalForTests(
        { db, organisation, clock },
        {
          number: String(700_000 + at),
          kind: at % 3 === 0 ? 'tip' : 'complaint',
          sender_id,
          neighbourhood_id,
          sent_on: dayLater(yesterday, -5),
          answer_by: at < 24 ? yesterday : dayLater(yesterday, -1),
          answered_on: yesterday,
        },
      );
    }
  });
}
