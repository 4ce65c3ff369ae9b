import type { Context } from '../builder.ts';

/** What somebody brought back from a way in, and did not use yet, is worth nothing any more. */
export async function endTrips(
  { db }: Pick<Context<'openid_trip'>, 'db'>,
  residentId: string,
): Promise<void> {
  await db
    .updateTable('openid_trip')
    .set({ proof_hash: null, code_until: null })
    .where('resident_id', '=', residentId)
    .where('used_at', 'is', null)
    .execute();
}
