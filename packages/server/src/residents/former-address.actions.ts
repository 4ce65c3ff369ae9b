import type { Context } from '../builder.ts';

/** Who had an address until lately, and can still take it back. */
export async function formerOwner(
  context: Pick<Context<'resident_address_change'>, 'db' | 'clock'>,
  email: string,
): Promise<string | undefined> {
  const row = await context.db
    .selectFrom('resident_address_change')
    .select('resident_id')
    .where('old_email', '=', email)
    .where('undone_at', 'is', null)
    .where('back_until', '>', context.clock.now())
    .executeTakeFirst();
  return row?.resident_id;
}
