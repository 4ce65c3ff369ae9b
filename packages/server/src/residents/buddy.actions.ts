import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';

type Buddies = Pick<Context<'resident_buddy'>, 'db' | 'organisation' | 'clock'>;

/** Two people a welcome brings together: from today one is the buddy of the other, until it ends. */
export async function makeBuddy(
  context: Buddies,
  { residentId, buddyId }: { residentId: string; buddyId: string },
): Promise<void> {
  const starts = { starts_on: todayOf(context), ends_on: null };
  await context.db
    .insertInto('resident_buddy')
    .values({
      organisation_id: context.organisation.id,
      resident_id: residentId,
      buddy_id: buddyId,
      ...starts,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'resident_id', 'buddy_id']).doUpdateSet(starts),
    )
    .execute();
}

/** From today on they are no longer; what was shown to the buddy alone, nobody else sees. */
export async function endBuddy(
  context: Buddies,
  { residentId, buddyId }: { residentId: string; buddyId: string },
): Promise<void> {
  await context.db
    .updateTable('resident_buddy')
    .set({ ends_on: todayOf(context) })
    .where('resident_id', '=', residentId)
    .where('buddy_id', '=', buddyId)
    .execute();
}

/** From today on those are over that still run. */
function endRunning(context: Buddies) {
  const today = todayOf(context);
  return context.db
    .updateTable('resident_buddy')
    .set({ ends_on: today })
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>', today)]));
}

/** Nobody is the buddy of this person any more; whose buddy they are themselves stays so. */
export async function endBuddiesFor(context: Buddies, residentId: string): Promise<void> {
  await endRunning(context).where('resident_id', '=', residentId).execute();
}

/** Everybody who is a buddy of somebody today, or whose buddy they are; from today on none of them is. */
export async function endBuddiesOf(context: Buddies, residentId: string): Promise<string[]> {
  const rows = await endRunning(context)
    .where((where) => where.or([where('resident_id', '=', residentId), where('buddy_id', '=', residentId)]))
    .returning(['resident_id', 'buddy_id'])
    .execute();
  return rows.map((row) => (row.resident_id === residentId ? row.buddy_id : row.resident_id));
}

/** Somebody is a buddy no more: not of anybody. */
export async function endBuddyWork(context: Buddies, buddyId: string): Promise<void> {
  await endRunning(context).where('buddy_id', '=', buddyId).execute();
}
