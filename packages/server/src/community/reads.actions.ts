import type { Context } from '../builder.ts';
import { among } from '../database/compiled-once.ts';
import { writeAudit } from './audit.actions.ts';
import { mostReadsShown, readReasons, type ReadReason } from './reads.rules.ts';

/** Of whom something was read, by whom and why. */
export interface Read {
  readonly actor: 'terminal' | 'resident';
  readonly actorId?: string;
  readonly action: 'read-resident' | 'read-residency' | 'read-contact' | `read:${string}`;
  readonly aboutId?: string;
  readonly reason: ReadReason;
  /** Who can see later that it was read; null where it is nobody's any more, or nobody was found. */
  readonly whoseId: string | null;
}

/** Writes down that somebody read what is not for everybody. Every privileged read ends here, so that none can hide whose it was. */
export function writeRead(
  context: Pick<Context<'audit_entry'>, 'organisation' | 'clock' | 'db'>,
  read: Read,
): Promise<void> {
  return writeAudit(context, read);
}

/** One of them, as whoever it was about may know it. */
export interface ReadAbout {
  readonly at: Date;
  readonly actorId: string | null;
  readonly by: 'terminal' | 'neighbour' | 'staff';
  readonly reason: ReadReason;
}

type Theirs = (context: Pick<Context, 'db'>, residentId: string) => Promise<readonly string[]>;

const before: Theirs[] = [];

/**
 * Said once by a slice of which something is read before it is known whose it is: the ids of what has become somebody's. What was
 * read of it until then is shown to them as well; the entries themselves are never changed.
 */
export function readBeforeItWasTheirs(theirs: Theirs): void {
  before.push(theirs);
}

/** What was read about somebody since a moment, newest first. */
export async function readsAbout(
  context: Pick<Context, 'db'>,
  residentId: string,
  since: Date,
): Promise<ReadAbout[]> {
  const ids = (await Promise.all(before.map((theirs) => theirs(context, residentId)))).flat();
  const rows = await context.db
    .selectFrom('audit_entry')
    .select(['at', 'actor', 'actor_id', 'action', 'reason'])
    .where((where) =>
      where.or([
        where('whose_id', '=', residentId),
        where.and([where('whose_id', 'is', null), where('about_id', '=', among(ids))]),
      ]),
    )
    .where('action', 'like', 'read%')
    .where('reason', 'in', readReasons)
    .where('at', '>=', since)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostReadsShown)
    .execute();
  return rows.map(({ at, actor, actor_id, action, reason }) => ({
    at,
    actorId: actor_id,
    by: actor === 'terminal' ? 'terminal' : action === 'read-contact' ? 'neighbour' : 'staff',
    reason: reason as ReadReason,
  }));
}
