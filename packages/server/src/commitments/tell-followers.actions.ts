import type { Context } from '../builder.ts';
import { tell } from '../notifications/tell.actions.ts';
import { commitments, type CommitmentRow } from './commitment-rows.actions.ts';
import { hearersOf } from './follow.actions.ts';

/** Finds out who hears of it, and writes it down for each of them. */
export const toldQueue = 'commitment-told';

/** What those who follow a commitment hear of. */
export type CommitmentEvent = 'kept' | 'dropped' | 'moved';

interface Event {
  readonly event: CommitmentEvent;
  /** The update, or the move. */
  readonly aboutId: string;
}

/** Tells everybody who follows it, once this is committed: one job finds out who they are. */
export async function tellFollowers(
  context: Pick<Context, 'db' | 'organisation' | 'outbox'>,
  { event, aboutId }: Event,
): Promise<void> {
  const organisationId = context.organisation.id;
  await context.outbox.send(context.db, toldQueue, { organisationId, event, aboutId });
}

/**
 * It stands in the next digest of each who hears of it. That it was told is written in the same transaction: a job that was not
 * known to have ended tells nobody twice.
 */
export async function writeToFollowers(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  { event, aboutId }: { readonly event?: string; readonly aboutId?: string },
): Promise<void> {
  if (!aboutId || !(await isFirstTold(context, event === 'moved', aboutId))) return;
  const happened = await whatHappened(context, aboutId);
  if (!happened) return;
  await tell(context, {
    kind: 'commitment',
    aboutId,
    to: await hearersOf(context, happened.commitment),
  });
}

async function isFirstTold(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  isMove: boolean,
  aboutId: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable(isMove ? 'commitment_move' : 'commitment_update')
    .set({ told_at: clock.now() })
    .where('id', '=', aboutId)
    .where('told_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What became of a commitment, as it was said. */
export interface Happened {
  readonly commitment: CommitmentRow;
  readonly event: CommitmentEvent;
  /** What was done, or why it is dropped or moved. */
  readonly said: string;
  /** The day it was said; of a move, the new day. */
  readonly day: string;
}

/**
 * @param aboutId of an update that ended it, or of a move
 * @returns undefined where it no longer holds: it was taken up again since
 */
export async function whatHappened(
  context: Pick<Context, 'db'>,
  aboutId: string,
): Promise<Happened | undefined> {
  const said = (await moveSaid(context, aboutId)) ?? (await updateSaid(context, aboutId));
  const commitment =
    said && (await commitments(context).where('commitment.id', '=', said.commitmentId).executeTakeFirst());
  if (!said || !commitment) return undefined;
  const { event, text, day } = said;
  if (event !== 'moved' && event !== commitment.state) return undefined;
  return { commitment, event, said: text, day };
}

interface Said {
  readonly commitmentId: string;
  readonly event: CommitmentEvent;
  readonly text: string;
  readonly day: string;
}

async function moveSaid({ db }: Pick<Context, 'db'>, id: string): Promise<Said | undefined> {
  const move = await db
    .selectFrom('commitment_move')
    .select(['commitment_id as commitmentId', 'reason as text', 'to_day as day'])
    .where('id', '=', id)
    .executeTakeFirst();
  return move && { ...move, event: 'moved' };
}

async function updateSaid({ db }: Pick<Context, 'db'>, id: string): Promise<Said | undefined> {
  const update = await db
    .selectFrom('commitment_update')
    .select(['commitment_id as commitmentId', 'text', 'said_on as day', 'kind'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (update?.kind !== 'kept' && update?.kind !== 'dropped') return undefined;
  const { kind, ...said } = update;
  return { ...said, event: kind };
}
