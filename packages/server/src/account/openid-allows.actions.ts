import type { Context } from '../builder.ts';
import { directoryKnowsUntil } from './openid.rules.ts';

/** Until when a session may be given access by what its directory last said; undefined for one that came otherwise. */
export async function directoryAllowsUntil(
  { db }: Pick<Context<'openid_session'>, 'db'>,
  sessionId: string,
): Promise<Date | undefined> {
  const row = await db
    .selectFrom('openid_session')
    .select('checked_at')
    .where('session_id', '=', sessionId)
    .executeTakeFirst();
  return row && directoryKnowsUntil(row.checked_at);
}
