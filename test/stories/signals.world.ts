import { randomUUID } from 'node:crypto';
import type { TestCommunity } from '@wederkerig/server/testing';
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
      await db
        .insertInto('signal')
        .values({
          organisation_id: organisation.id,
          id: randomUUID(),
          number: String(200_000 + at),
          kind: at % 3 === 0 ? 'tip' : 'complaint',
          text: 'De trap is niet schoon.',
          language: 'nl',
          source: 'web',
          sender_id,
          entered_by: null,
          commitment_id: null,
          neighbourhood_id,
          building_id: null,
          sent_at: clock.now(),
          sent_on: dayLater(yesterday, -5),
          answer_by: at < 24 ? yesterday : dayLater(yesterday, -1),
          owner_id: null,
          answered_on: yesterday,
          verdict: null,
          judged_at: null,
          call_phone: null,
        })
        .execute();
    }
  });
}
