import { atWorkIn, inConsole, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { actsFor } from '../today/stand-in.actions.ts';
import { commitments, type CommitmentRow } from './commitment-rows.actions.ts';
import { isOpen, reopenDays } from './commitments.rules.ts';
import { dayLater } from '../clock.ts';
import { asViews, type CommitmentView } from './read-commitments.actions.ts';

/** A commitment as those at work see it: with whose turn it is, and what the viewer may do. */
export interface CommitmentAtWork {
  readonly id: string;
  readonly commitment: CommitmentView;
  readonly owner: string | null;
  readonly isMine: boolean;
  readonly handedTo: string | null;
  readonly isHandedToMe: boolean;
  readonly mayAct: boolean;
  readonly mayReopen: boolean;
}

/** `mine` has those among it that a colleague asks the viewer to take over. */
export type ShownAtWork = 'mine' | 'late' | 'all';

const mostShown = 200;

/** What was promised, what is due soonest first; null for whoever has no work with it. */
export async function commitmentsAtWork(
  context: Context,
  show: ShownAtWork,
): Promise<CommitmentAtWork[] | null> {
  if (!works(context)) return null;
  const { residentId } = inConsole(context.viewer, 'editor', 'staff');
  let query = commitments(context);
  if (show === 'mine')
    query = query.where((where) =>
      where.or([where('owner_id', '=', residentId), where('handed_to', '=', residentId)]),
    );
  if (show !== 'all') query = query.where('ended_on', 'is', null);
  if (show === 'late') query = query.where('due', '<', todayOf(context));
  const rows = await query
    .orderBy('ended_on', (order) => order.desc().nullsFirst())
    .orderBy('due')
    .orderBy('commitment.id')
    .limit(mostShown)
    .execute();
  return asSeenAtWork(context, rows);
}

/** One of them; null where it is not there, or for whoever has no work with it. */
export async function commitmentAtWork(context: Context, id: string): Promise<CommitmentAtWork | null> {
  if (!works(context)) return null;
  const rows = await commitments(context).where('commitment.id', '=', id).execute();
  return (await asSeenAtWork(context, rows))[0] ?? null;
}

export const works = ({ viewer }: Pick<Context, 'viewer'>): boolean => atWorkIn(viewer, 'editor', 'staff');

async function asSeenAtWork(context: Context, rows: readonly CommitmentRow[]): Promise<CommitmentAtWork[]> {
  const { residentId, roles } = inConsole(context.viewer, 'editor', 'staff');
  const views = await asViews(context, rows, context.organisation.language);
  const names = await firstNames(
    context,
    rows.flatMap(({ ownerId, handedTo }) => [ownerId ?? [], handedTo ?? []].flat()),
  );
  const today = todayOf(context);
  const theirs = await actsFor(context, residentId);
  return rows.map((row, at) => {
    const isMine = row.ownerId === residentId;
    const hasSay = (row.ownerId !== null && theirs.includes(row.ownerId)) || roles.includes('admin');
    return {
      id: row.id,
      commitment: views[at]!,
      owner: (row.ownerId && names.get(row.ownerId)) || null,
      isMine,
      handedTo: (row.handedTo && names.get(row.handedTo)) || null,
      isHandedToMe: row.handedTo === residentId,
      mayAct: hasSay && isOpen(row),
      mayReopen: hasSay && row.endedOn !== null && dayLater(row.endedOn, reopenDays) >= today,
    };
  });
}
