import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { whenSomebodyLeaves } from '../residents/leaving.actions.ts';
import { livesAt } from '../residents/newcomers.actions.ts';
import { endBuddiesOfWelcome } from './end-buddies.actions.ts';
import { forgetWhatWasSaid } from './forget-welcome.actions.ts';
import { countInHalf } from './half-year.actions.ts';
import { doneFor, holdWelcome, plannedFor, welcomes, type WelcomeRow } from './welcome-rows.actions.ts';
import type { WelcomeEnd, WelcomeEndReason } from './welcome.table.ts';

type Ending = Pick<Context, 'db' | 'organisation' | 'clock'>;

/**
 * From today on it is over: it is counted, and goes thirty days later with everything that is about the newcomer. Of whoever
 * stops themselves, what they said goes at once.
 */
export async function endWelcome(
  context: Ending,
  row: WelcomeRow,
  { how, reason = null }: { how: WelcomeEnd; reason?: WelcomeEndReason | null },
): Promise<void> {
  const ended = { endedOn: todayOf(context), endedHow: how, endedReason: reason };
  await context.db
    .updateTable('welcome')
    .set({
      ended_on: ended.endedOn,
      ended_how: how,
      ended_reason: reason,
      call_asked_on: null,
      call_phone: null,
    })
    .where('id', '=', row.id)
    .execute();
  await endBuddiesOfWelcome(context, row);
  await countInHalf(context, plannedFor(row), await doneFor(context, row), ended);
  if (how === 'newcomer') await forgetWhatWasSaid(context, row);
}

/** Each morning: what ran its time is over, once nobody can be in time any more for its last step. */
export async function endWhatIsOver(context: Ending): Promise<void> {
  const today = todayOf(context);
  const rows = await welcomes(context)
    .where('ended_on', 'is', null)
    .where('ends_on', '<', today)
    .forUpdate('welcome')
    .skipLocked()
    .execute();
  for (const row of rows.filter((one) => plannedFor(one).every(({ by }) => by < today)))
    await endWelcome(context, row, { how: 'done' });
}

whenSomebodyLeaves(async (context, { residentId }) => {
  const rows = await welcomes(context)
    .where('welcome.resident_id', '=', residentId)
    .where('ended_on', 'is', null)
    .execute();
  for (const { id, homeId } of rows) {
    if (await livesAt(context, residentId, homeId)) continue;
    const row = await holdWelcome(context, id);
    // It may have been stopped while this waited; it counts once.
    if (row.endedOn === null) await endWelcome(context, row, { how: 'moved' });
  }
});
