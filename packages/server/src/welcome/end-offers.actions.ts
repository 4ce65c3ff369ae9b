import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';

/** From this minute on nobody can choose this buddy, or has them as one. */
export async function endOffersOf(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  buddyId: string,
): Promise<void> {
  await context.db
    .updateTable('welcome_buddy_offer')
    .set({ ended_on: todayOf(context) })
    .where('buddy_id', '=', buddyId)
    .where('ended_on', 'is', null)
    .execute();
}
