import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { whereToMail } from '../residents/mailing.actions.ts';
import { commitments, type CommitmentRow } from './commitment-rows.actions.ts';
import { codeToStop, hearersOf } from './follow.actions.ts';
import { asViews } from './read-commitments.actions.ts';

/** Finds out who is told, and puts a mail for each of them on its queue. */
export const toldQueue = 'commitment-told';
export const toldMailQueue = 'commitment-told-mail';

/** What those who follow a commitment are mailed about. */
export type CommitmentEvent = 'kept' | 'dropped' | 'moved';

interface Event {
  readonly event: CommitmentEvent;
  /** The update, or the move. */
  readonly aboutId: string;
}

type Telling = Pick<Context, 'db' | 'organisation' | 'outbox' | 'clock'>;
type Ids = Readonly<Record<string, string>>;

/** Tells everybody who follows it, once this is committed: one job finds out who they are. */
export async function tellFollowers(context: Telling, { event, aboutId }: Event): Promise<void> {
  const organisationId = context.organisation.id;
  await context.outbox.send(context.db, toldQueue, { organisationId, event, aboutId });
}

/**
 * One mail for each who hears of it. That it was told is written in the same transaction: a job that ended in the middle, or was
 * not known to have ended, tells nobody twice.
 */
export async function mailFollowers(context: Telling, ids: Ids): Promise<void> {
  const found = (await isFirstTold(context, eventOf(ids))) && (await told(context, eventOf(ids)));
  if (!found) return;
  const { event, aboutId } = eventOf(ids);
  const organisationId = context.organisation.id;
  for (const residentId of await hearersOf(context, found.commitment))
    await context.outbox.send(context.db, toldMailQueue, { organisationId, event, aboutId, residentId });
}

/** What the mail says to one of them. */
export interface ToldMail {
  readonly email: string;
  readonly language: string;
  readonly event: CommitmentEvent;
  readonly promise: string;
  readonly owner: string;
  /** What was done, or why it is dropped or moved. */
  readonly said: string;
  readonly due: string;
  readonly code: string;
  /** The name of the promise in its address. */
  readonly slug: string;
}

/** What the mail needs; undefined where it is no longer wanted: stopped meanwhile, left alone, or gone. */
export async function mailForFollower(
  context: Pick<Context, 'db' | 'organisation' | 'clock' | 'secret'>,
  ids: Ids,
): Promise<ToldMail | undefined> {
  const found = await told(context, eventOf(ids));
  const residentId = ids['residentId'] ?? '';
  const hears = found && (await hearersOf(context, found.commitment)).includes(residentId);
  const to = hears && (await whereToMail(context, residentId));
  if (!found || !to) return undefined;
  const [view] = await asViews(context, [found.commitment], to.language);
  return {
    ...to,
    event: eventOf(ids).event,
    promise: view!.text.text,
    owner: found.commitment.ownerRole,
    said: found.said,
    due: found.day,
    slug: found.commitment.slug,
    code: codeToStop(context, residentId, found.commitment.id, todayOf(context)),
  };
}

function eventOf(ids: Ids): Event {
  return { event: ids['event'] as CommitmentEvent, aboutId: ids['aboutId'] ?? '' };
}

async function isFirstTold({ db, clock }: Telling, { event, aboutId }: Event): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable(event === 'moved' ? 'commitment_move' : 'commitment_update')
    .set({ told_at: clock.now() })
    .where('id', '=', aboutId)
    .where('told_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function told(
  context: Pick<Context, 'db'>,
  { event, aboutId }: Event,
): Promise<{ commitment: CommitmentRow; said: string; day: string } | undefined> {
  const words =
    event === 'moved'
      ? await context.db
          .selectFrom('commitment_move')
          .select(['commitment_id', 'reason as said', 'to_day as day'])
          .where('id', '=', aboutId)
          .executeTakeFirst()
      : await context.db
          .selectFrom('commitment_update')
          .select(['commitment_id', 'text as said', 'said_on as day'])
          .where('id', '=', aboutId)
          .executeTakeFirst();
  if (!words) return undefined;
  const commitment = await commitments(context)
    .where('commitment.id', '=', words.commitment_id)
    .executeTakeFirst();
  return commitment && { commitment, said: words.said, day: words.day };
}
