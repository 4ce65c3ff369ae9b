import type { Context } from '../builder.ts';
import { whereToMail } from '../residents/mailing.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { atSignals, holdSignal, signals } from './signal-rows.actions.ts';
import { checkTakingOver, inGroups } from './signal.rules.ts';
import { possibleOwners } from './signals-at-work.actions.ts';

export const takenMailQueue = 'signal-taken-mail';

/**
 * Looks into it from now on; its sender sees that somebody does. A colleague who did until now hears of it.
 *
 * @param overKnown whether whoever takes it knows that a colleague works on it
 */
export async function takeSignal(context: Context, id: string, overKnown: boolean): Promise<string> {
  const { residentId } = await atSignals(context);
  const { ownerId } = await holdSignal(context, id);
  const owners = await possibleOwners(context);
  const from = owners.find((one) => one.residentId === ownerId && ownerId !== residentId)?.residentId ?? null;
  checkTakingOver(from, overKnown);
  await context.db
    .updateTable('signal')
    .set({ owner_id: residentId, handed_on: null })
    .where('id', '=', id)
    .execute();
  if (from) {
    const ids = { organisationId: context.organisation.id, signalId: id, colleagueId: from };
    await context.outbox.send(context.db, takenMailQueue, { ...ids, byId: residentId });
  }
  return id;
}

export interface TakenMail {
  readonly email: string;
  readonly language: string;
  readonly number: string;
  /** Who works on it now. */
  readonly firstName: string | null;
}

/** What a colleague reads from whom something was taken over; undefined where it is theirs again, or no mail reaches them. */
export async function mailForFormerOwner(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  { signalId, colleagueId, byId }: { signalId: string; colleagueId: string; byId: string },
): Promise<TakenMail | undefined> {
  const row = await signals(context).where('signal.id', '=', signalId).executeTakeFirst();
  const to = row && row.ownerId !== colleagueId ? await whereToMail(context, colleagueId) : undefined;
  const names = to && (await firstNames(context, [byId]));
  return row && to && { ...to, number: inGroups(row.number), firstName: names?.get(byId) ?? null };
}
