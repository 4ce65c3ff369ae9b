import { inConsole, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { writeRead } from '../community/reads.actions.ts';
import { homesInWords } from '../community/home-numbers.actions.ts';
import { Refused } from '../errors.ts';
import { isDone } from '../today/today.actions.ts';
import { endResidencies } from '../residents/leaving.actions.ts';
import { confirmStillHere, holdResidency, residenciesToday } from '../residents/own-residency.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { endsUnanswered } from './residency.rules.ts';
import { takeRows, type Taken } from './take-rows.actions.ts';
import { typedRow } from './residency-file.rules.ts';
import type { TypedRow } from './residency-rows.rules.ts';

/** Somebody whom no question reaches, as somebody at work rings their bell. */
export interface AtDesk {
  readonly id: string;
  readonly home: string;
  readonly firstName: string | null;
  readonly askedOn: string;
  readonly endsOn: string;
}

/** Whom the desk was told about and who did not answer yet, the longest waiting first. */
export async function waitingAtDesk(
  context: Context,
  most: number,
): Promise<{ id: string; homeId: string; since: Date }[]> {
  inConsole(context.viewer, 'staff');
  return residenciesToday(context)
    .clearSelect()
    .clearOrderBy()
    .select(['residency.id', 'residency.home_id as homeId'])
    .select((row) => row.ref('residency.desk_told_at').$notNull().as('since'))
    .where('residency.desk_told_at', 'is not', null)
    .where('residency.ends_on', 'is', null)
    .where(({ not, ref }) => not(isDone('still-here', ref('residency.id'))))
    .orderBy('residency.desk_told_at')
    .limit(most)
    .execute();
}

/** Somebody at work opens one of them; that they did is written down, and for the resident to see. */
export async function openAtDesk(context: Context, id: string): Promise<string> {
  const { residentId: by } = inConsole(context.viewer, 'staff');
  await context.limits.use('residency-change-by-actor', by);
  const residency = await holdResidency(context, id);
  if (!residency?.askedAt || !residency.deskToldAt) throw new Refused('NOT_FOUND');
  await writeRead(context, {
    actor: 'resident',
    actorId: by,
    action: 'read-residency',
    aboutId: id,
    reason: 'still-here',
    whoseId: residency.residentId,
  });
  return id;
}

/** What was opened a moment ago. */
export async function readAtDesk(context: Context, id: string): Promise<AtDesk> {
  inConsole(context.viewer, 'staff');
  const residency = await holdResidency(context, id);
  if (!residency?.askedAt || !residency.deskToldAt) throw new Refused('NOT_FOUND');
  const { residentId, homeId, askedAt, remindedAt, deskToldAt } = residency;
  const day = (moment: Date | null) => moment && dayIn(context.organisation.timezone, moment);
  const askedOn = day(askedAt)!;
  return {
    id,
    home: (await homesInWords(context, [homeId])).get(homeId) ?? '',
    firstName: (await firstNames(context, [residentId])).get(residentId) ?? null,
    askedOn,
    endsOn: endsUnanswered({ askedOn, remindedOn: day(remindedAt), deskToldOn: day(deskToldAt) }),
  };
}

/** Somebody at work rang, and knows. */
export async function settleStillHere(context: Context, id: string, livesHere: boolean): Promise<void> {
  const { residentId: by } = inConsole(context.viewer, 'staff');
  await context.limits.use('residency-change-by-actor', by);
  const residency = await holdResidency(context, id);
  if (!residency?.deskToldAt) throw new Refused('NOT_FOUND');
  const { residentId, homeId } = residency;
  await writeAudit(context, {
    actor: 'resident',
    actorId: by,
    action: livesHere ? 'still-here' : 'end-residency',
    aboutId: id,
    reason: 'moving',
    whoseId: residentId,
  });
  if (livesHere) return confirmStillHere(context, id);
  const on = dayIn(context.organisation.timezone, context.clock.now());
  await endResidencies(context, { residentId, homeId }, { on, how: 'staff', by });
}

/** One home at a time, by somebody at work: who comes, who leaves, and new keys. */
export async function changeResidency(
  context: Context,
  typed: Partial<Record<keyof TypedRow, string | null>>,
  looksOnly: boolean,
): Promise<Taken> {
  const { residentId: by } = inConsole(context.viewer, 'staff');
  await context.limits.use('residency-change-by-actor', by);
  const row = { row: 1, typed: typedRow((column) => typed[column] ?? '') };
  return takeRows(context, { rows: [row], wrong: [] }, { how: 'staff', by }, { looksOnly });
}
