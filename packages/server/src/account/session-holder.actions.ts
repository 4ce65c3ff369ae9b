import type { Context } from '../builder.ts';
import { sessionRuns } from './account.rules.ts';
import { sessionOfHandle, type Shown } from './session.actions.ts';

/** Whose session a handle of this place belongs to, and which; undefined where it is over. */
export async function sessionHolder(
  context: Pick<Context<'session' | 'session_handle'>, 'db' | 'clock'>,
  place: Shown,
  handle: string,
): Promise<{ sessionId: string; residentId: string } | undefined> {
  const sessionId = await sessionOfHandle(context, place, handle);
  if (!sessionId) return undefined;
  const row = await context.db
    .selectFrom('session')
    .select(['resident_id', 'ended_at', 'last_used_at', 'created_at', 'reach'])
    .where('id', '=', sessionId)
    .executeTakeFirst();
  if (!row || !sessionRuns(row, context.clock.now())) return undefined;
  return { sessionId, residentId: row.resident_id };
}
