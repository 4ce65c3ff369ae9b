import type { Context } from '../builder.ts';
import { dayIn, daysAfter } from '../clock.ts';
import { readsAbout, type ReadAbout } from '../community/reads.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { daysOfReads } from './account.rules.ts';
import { holderOf } from './own-account.actions.ts';

/** That somebody read what is somebody's own: on what day, who, and why. */
export interface SeenBy extends Pick<ReadAbout, 'by' | 'reason'> {
  readonly day: string;
  readonly firstName: string | null;
}

/** Who read something of whoever has this page open, in the last twelve months, newest first. */
export async function whoSawMine(context: Context, proof: string): Promise<SeenBy[]> {
  const residentId = await holderOf(context, proof);
  const since = daysAfter(context.clock.now(), -daysOfReads);
  const reads = await readsAbout(context, residentId, since);
  const names = await firstNames(context, [...new Set(reads.flatMap(({ actorId }) => actorId ?? []))]);
  return reads.map(({ at, actorId, by, reason }) => ({
    day: dayIn(context.organisation.timezone, at),
    firstName: names.get(actorId ?? '') ?? null,
    by,
    reason,
  }));
}
