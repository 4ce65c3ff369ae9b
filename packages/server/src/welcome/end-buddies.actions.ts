import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { endBuddiesFor, endBuddy } from '../residents/buddy.actions.ts';
import { whenSomebodyLeaves } from '../residents/leaving.actions.ts';
import { endOffersOf } from './end-offers.actions.ts';

type Ending = Pick<Context, 'db' | 'organisation' | 'clock'>;

interface Pair {
  readonly id: string;
  readonly buddyId: string;
  readonly residentId: string | null;
}

/** From this minute on they are newcomer and buddy no more. */
export async function endTogether(context: Ending, pairs: readonly Pair[]): Promise<void> {
  for (const { id, buddyId, residentId } of pairs) {
    await context.db
      .updateTable('welcome_buddy_offer')
      .set({ ended_on: todayOf(context) })
      .where('id', '=', id)
      .execute();
    if (residentId) await endBuddy(context, { residentId, buddyId });
  }
}

/** A half year is over: nobody is its buddy any more, however they became it, and nobody is asked any more. */
export async function endBuddiesOfWelcome(
  context: Ending,
  { id, residentId }: { id: string; residentId: string | null },
): Promise<void> {
  await context.db
    .updateTable('welcome_buddy_offer')
    .set({ ended_on: todayOf(context) })
    .where('welcome_id', '=', id)
    .where('ended_on', 'is', null)
    .execute();
  if (residentId) await endBuddiesFor(context, residentId);
}

/** A buddy who moves away is asked for nothing any more, and no longer the buddy of anybody there. */
whenSomebodyLeaves(async (context, { residentId, staysInBuilding }) => {
  if (staysInBuilding) return;
  await endOffersOf(context, residentId);
  await context.db.deleteFrom('welcome_buddy_wish').where('resident_id', '=', residentId).execute();
});
