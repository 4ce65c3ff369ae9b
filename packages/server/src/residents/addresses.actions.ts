import type { Context } from '../builder.ts';
import { amongTexts } from '../database/compiled-once.ts';

/** Whose addresses these are, of those that are somebody's: for what the organisation says of people it knows by address. */
export async function residentsOfAddresses(
  context: Pick<Context<'resident'>, 'db'>,
  emails: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (emails.length === 0) return new Map();
  const rows = await context.db
    .selectFrom('resident')
    .select(['id', 'email'])
    .where('email', '=', amongTexts(emails))
    .execute();
  return new Map(rows.map(({ id, email }) => [email!, id]));
}
