import type { Context } from '../builder.ts';
import { movesOf, updatesOf, type MoveView, type UpdateView } from './commitment-history.actions.ts';
import { daysLate, isLate } from './commitments.rules.ts';
import { noticesOf, type NoticedBySome } from './notice.actions.ts';
import { readCommitment, type CommitmentView } from './read-commitments.actions.ts';

/** A promise with everything that was said about it. */
export interface ToldCommitment {
  readonly promise: CommitmentView;
  readonly isLate: boolean;
  /** By how many days it is late, or was when it was kept. */
  readonly daysLate: number;
  /** The newest first. */
  readonly updates: readonly UpdateView[];
  readonly moves: readonly MoveView[];
  /** Whether people notice it. */
  readonly noticed: NoticedBySome;
}

/** One promise, for a page of its own; null where there is none. */
export async function readToldCommitment(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  slug: string,
  language: string,
): Promise<ToldCommitment | null> {
  const promise = await readCommitment(context, { slug }, language);
  if (!promise) return null;
  const [updates = []] = await updatesOf(context, [promise.id]);
  const [moves = []] = await movesOf(context, [promise.id]);
  const [noticed = { residents: undefined, visitors: undefined }] = await noticesOf(context, [promise.id]);
  return {
    promise,
    isLate: isLate(promise, promise.today),
    daysLate: daysLate(promise, promise.today),
    updates,
    moves,
    noticed,
  };
}
