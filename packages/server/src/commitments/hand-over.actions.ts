import type { Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { colleaguesWith } from '../residents/roles.actions.ts';
import { rolesWithTurns } from './commitment-reminders.actions.ts';
import { atCommitments, holdCommitment, note } from './commitment-rows.actions.ts';
import { checkMayAct } from './commitments.rules.ts';

/** A colleague who can have the turn. */
export interface PossibleOwner {
  readonly residentId: string;
  readonly firstName: string | null;
}

/** Asks a colleague to take it over; until they say yes it stays with whoever asks. Asked again, another one is asked. */
export async function handOverCommitment(context: Context, id: string, to: string): Promise<string> {
  const by = await atCommitments(context);
  const row = await holdCommitment(context, id);
  checkMayAct(row, by);
  const known = await possibleOwners(context);
  if (to === row.ownerId || !known.some(({ residentId }) => residentId === to))
    throw new Refused('NOT_FOUND');
  await context.db
    .updateTable('commitment')
    .set({ handed_to: to, handed_at: context.clock.now() })
    .where('id', '=', id)
    .execute();
  return id;
}

/** Takes over what somebody asked to be taken over: from now on it is this colleague's turn. */
export async function acceptCommitment(context: Context, id: string): Promise<string> {
  const { residentId } = await atCommitments(context);
  await handedToMe(context, id, residentId);
  await context.db
    .updateTable('commitment')
    .set({ owner_id: residentId, handed_to: null, handed_at: null })
    .where('id', '=', id)
    .execute();
  await note(context, { residentId }, 'accept-commitment', id);
  return id;
}

/** Gives back what was asked to be taken over; nobody asks why. */
export async function giveBackCommitment(context: Context, id: string): Promise<string> {
  const { residentId } = await atCommitments(context);
  await handedToMe(context, id, residentId);
  await context.db
    .updateTable('commitment')
    .set({ handed_to: null, handed_at: null })
    .where('id', '=', id)
    .execute();
  return id;
}

/** Colleagues who can have the turn, by name. */
export async function possibleOwners(context: Context): Promise<PossibleOwner[]> {
  const colleagues = await colleaguesWith(context, ...rolesWithTurns);
  return colleagues.map(({ residentId, firstName }) => ({ residentId, firstName }));
}

async function handedToMe(context: Context, id: string, residentId: string): Promise<void> {
  const row = await holdCommitment(context, id);
  if (row.handedTo !== residentId) throw new Refused('NOT_FOUND');
}
