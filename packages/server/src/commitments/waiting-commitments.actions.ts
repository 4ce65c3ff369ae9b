import { sql } from 'kysely';
import { atWorkIn, inConsole, type Context } from '../builder.ts';
import { dayLater, todayOf } from '../clock.ts';
import { actsFor } from '../today/stand-in.actions.ts';
import { hasRole } from '../residents/roles.actions.ts';
import { rolesWithTurns } from './commitment-reminders.actions.ts';
import { commitments, type CommitmentRow } from './commitment-rows.actions.ts';
import { nearsDays } from './commitments.rules.ts';

/** Promises of the viewer whose day nears or passed. An admin finds those besides that are nobody's turn any more. */
export async function promisesToKeep(context: Context, most: number): Promise<CommitmentRow[]> {
  const { residentId } = inConsole(context.viewer, 'editor', 'staff');
  const owners = await actsFor(context, residentId);
  const owner = sql.ref<string | null>('commitment.owner_id');
  const isNobodys = sql<boolean>`not ${hasRole(owner, rolesWithTurns, context.clock.now())}`;
  return commitments(context)
    .where('ended_on', 'is', null)
    .where('due', '<=', dayLater(todayOf(context), nearsDays))
    .where((where) =>
      where.or([where('owner_id', 'in', owners), ...(atWorkIn(context.viewer) ? [isNobodys] : [])]),
    )
    .orderBy('due')
    .orderBy('commitment.id')
    .limit(most)
    .execute();
}

/** Promises that a colleague asks the viewer to take over. */
export async function promisesHanded(context: Context, most: number): Promise<CommitmentRow[]> {
  const { residentId } = inConsole(context.viewer, 'editor', 'staff');
  return commitments(context)
    .where('handed_to', '=', residentId)
    .where('ended_on', 'is', null)
    .orderBy('handed_at')
    .orderBy('commitment.id')
    .limit(most)
    .execute();
}
