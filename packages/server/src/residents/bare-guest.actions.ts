import type { Context } from '../builder.ts';

/** Whether an account has neither an address nor a home, now or before: somebody who once signed in, and no more. */
export async function isBareGuest(
  { db }: Pick<Context<'resident' | 'residency'>, 'db'>,
  residentId: string,
): Promise<boolean> {
  const account = await db
    .selectFrom('resident')
    .select('email')
    .where('id', '=', residentId)
    .executeTakeFirst();
  const residency = await db
    .selectFrom('residency')
    .select('id')
    .where('resident_id', '=', residentId)
    .executeTakeFirst();
  return account?.email === null && residency === undefined;
}
