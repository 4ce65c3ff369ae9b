import type { Context } from '../builder.ts';
import { compiledOnce } from '../database/compiled-once.ts';
import type { Database } from '../database/connect.ts';

/** Since when an account is there; newcomers are slowed down. */
export async function memberSince(
  context: Pick<Context<'resident'>, 'db'>,
  residentId: string,
): Promise<Date | undefined> {
  const [row] = await loadSince(context.db, { residentId });
  return row?.created_at;
}

const loadSince = compiledOnce((db: Database<'resident'>, { residentId }: { residentId: string }) =>
  db.selectFrom('resident').select('created_at').where('id', '=', residentId),
);
