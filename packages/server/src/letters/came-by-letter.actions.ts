import type { Context } from '../builder.ts';
import type { Residency } from '../residents/own-residency.actions.ts';

/**
 * Whether a residency was confirmed by one of these letters. Nowhere is kept who used which, so the time tells: of the letters to
 * a home one works at a time.
 */
export async function cameByLetter(
  { db }: Pick<Context<'letter'>, 'db'>,
  letterIds: readonly string[],
  { homeId, confirmedHow, confirmedAt }: Pick<Residency, 'homeId' | 'confirmedHow' | 'confirmedAt'>,
): Promise<boolean> {
  if (confirmedHow !== 'letter' || letterIds.length === 0) return false;
  const found = await db
    .selectFrom('letter')
    .select('id')
    .where('id', 'in', [...letterIds])
    .where('home_id', '=', homeId)
    .where('created_at', '<=', confirmedAt)
    .where((where) => where.or([where('replaced_at', 'is', null), where('replaced_at', '>', confirmedAt)]))
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Whether one of these letters still works, and nobody came by it yet. */
export async function isUnderWay(
  { db, clock }: Pick<Context<'letter'>, 'db' | 'clock'>,
  letterIds: readonly string[],
): Promise<boolean> {
  if (letterIds.length === 0) return false;
  const found = await db
    .selectFrom('letter')
    .select('id')
    .where('id', 'in', [...letterIds])
    .where('used', '=', 0)
    .where('replaced_at', 'is', null)
    .where('expires_at', '>', clock.now())
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
