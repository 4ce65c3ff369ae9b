import { inConsole, type Context } from '../builder.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { Refused } from '../errors.ts';
import { actsFor } from '../today/stand-in.actions.ts';
import { readRole } from './commitments.rules.ts';
import type { CommitmentState } from './commitments.table.ts';

/** A commitment as it is stored, for those who decide about it. */
export interface CommitmentRow {
  readonly id: string;
  readonly slug: string;
  readonly language: string;
  readonly text: string;
  readonly ownerRole: string;
  readonly ownerId: string | null;
  readonly handedTo: string | null;
  readonly handedAt: Date | null;
  readonly firstDue: string;
  readonly due: string;
  readonly state: CommitmentState;
  readonly endedOn: string | null;
  readonly neighbourhoodId: string | null;
  readonly buildingId: string | null;
  readonly itemId: string | null;
  readonly madeOn: string;
}

/** Every commitment, with the columns that are read of one. */
export function commitments({ db }: Pick<Context<'commitment'>, 'db'>) {
  return db
    .selectFrom('commitment')
    .select([
      'commitment.id',
      'commitment.slug',
      'commitment.language',
      'commitment.text',
      'owner_role as ownerRole',
      'owner_id as ownerId',
      'handed_to as handedTo',
      'handed_at as handedAt',
      'first_due as firstDue',
      'due',
      'commitment.state',
      'ended_on as endedOn',
      'neighbourhood_id as neighbourhoodId',
      'building_id as buildingId',
      'lab_item_id as itemId',
      'made_on as madeOn',
    ]);
}

/** One of them, held until the end of this transaction: two who do something with it come one after the other. */
export async function holdCommitment(
  context: Pick<Context<'commitment'>, 'db'>,
  id: string,
): Promise<CommitmentRow> {
  const row = await commitments(context).where('commitment.id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw new Refused('NOT_FOUND');
  return row;
}

/** Somebody at work who does something with commitments. */
export interface AtWork {
  readonly residentId: string;
  readonly isAdmin: boolean;
  /** Whose turn they may take: their own, and that of colleagues who are away. */
  readonly actsFor: readonly string[];
  readonly firstName: string | null;
}

/** Whoever works with commitments, as often as anybody may. */
export async function atCommitments(context: Context): Promise<AtWork> {
  const { residentId, roles, firstName } = inConsole(context.viewer, 'editor', 'staff');
  await context.limits.use('commitment-by-actor', residentId);
  return {
    residentId,
    firstName,
    isAdmin: roles.includes('admin'),
    actsFor: await actsFor(context, residentId),
  };
}

/** How somebody signs what everybody reads: with a first name, and with a job in words. */
export function signed({ residentId, firstName }: AtWork, job: string): { author_id: string; job: string } {
  if (!firstName) throw new Refused('FIRST_NAME_NEEDED');
  return { author_id: residentId, job: readRole(job) };
}

/** Writes down who did what to a commitment. */
export function note(
  context: Context,
  { residentId }: Pick<AtWork, 'residentId'>,
  action: string,
  aboutId: string,
): Promise<void> {
  return writeAudit(context, {
    actor: 'resident',
    actorId: residentId,
    action,
    aboutId,
    reason: 'commitments',
  });
}
