import { signedIn, type Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { absentFor } from '../moderation/moderation.actions.ts';
import { changeThanks, thanksRow, type ThanksRow } from './thanks-rows.actions.ts';
import { checkAnswering } from './thanks.rules.ts';

/**
 * The receiver says whether others may read it, as it stood before their eyes. No is told to nobody: for who gave it, it is as if
 * nothing was said yet.
 */
export async function answerThanks(
  context: Context,
  said: { id: string; yes: boolean; named: boolean },
): Promise<string> {
  const { residentId } = signedIn(context.viewer);
  const thanks = await thanksBetween(context, said.id, residentId);
  if (thanks.receiver_id !== residentId) throw new Refused('NOT_FOUND');
  checkAnswering(thanks);
  await context.limits.use('thanks-change-by-actor', residentId);
  await changeThanks(context, thanks.id, {
    answer: said.yes ? 'yes' : 'no',
    receiver_named: said.yes && said.named && thanks.names_receiver,
    answered_at: context.clock.now(),
  });
  return thanks.id;
}

/** Either of the two takes it off the wall; from that moment only they read it. */
export async function takeThanksBack(context: Context, id: string): Promise<string> {
  const { residentId } = signedIn(context.viewer);
  const thanks = await thanksBetween(context, id, residentId);
  await context.limits.use('thanks-change-by-actor', residentId);
  if (thanks.receiver_id === residentId) {
    checkAnswering(thanks);
    await changeThanks(context, id, {
      answer: 'no',
      receiver_named: false,
      answered_at: context.clock.now(),
    });
  } else await changeThanks(context, id, { audience: 'two' });
  return id;
}

/** A word of thanks that somebody gave or was given, held until this is over; what is refused is there for nobody. */
async function thanksBetween(context: Context, id: string, residentId: string): Promise<ThanksRow> {
  await context.db.selectFrom('thanks').select('id').where('id', '=', id).forUpdate().execute();
  const row = await thanksRow(context, id);
  if (!row || !(await isThereFor(context, row, residentId))) throw new Refused('NOT_FOUND');
  return row;
}

/** Whether somebody is one of the two, and it is there for them. */
export async function isThereFor(
  context: Pick<Context, 'db'>,
  row: ThanksRow,
  residentId: string,
): Promise<boolean> {
  if (row.visibility === 'refused') return false;
  const isGiver = row.giver_id === residentId;
  const isReceiver = row.receiver_id === residentId && row.visibility === 'published';
  if (!isGiver && !isReceiver) return false;
  const absent = await absentFor(context, residentId);
  return !absent.has(isGiver ? row.receiver_id : (row.giver_id ?? ''));
}
