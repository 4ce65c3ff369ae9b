import { inConsole, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { actsFor } from '../today/stand-in.actions.ts';
import { workingDaysLater } from '../working-days.ts';
import { lookAgainDays } from './signal.rules.ts';
import { signals, type SignalRow } from './signal-rows.actions.ts';

/** What waits for a first answer: of the viewer, of nobody, or of a colleague who is late with it. What is due soonest first. */
export async function signalsToAnswer(context: Context, most: number): Promise<SignalRow[]> {
  const { residentId } = inConsole(context.viewer, 'staff');
  const owners = await actsFor(context, residentId);
  return signals(context)
    .where('answered_on', 'is', null)
    .where((where) =>
      where.or([
        where('owner_id', 'is', null),
        where('owner_id', 'in', owners),
        where('answer_by', '<', todayOf(context)),
      ]),
    )
    .orderBy('answer_by')
    .orderBy('signal.id')
    .limit(most)
    .execute();
}

/** What was answered and did not help: of the viewer, of nobody, or of a colleague who let two working days go by. */
export async function signalsNotHelped(context: Context, most: number): Promise<SignalRow[]> {
  const { residentId } = inConsole(context.viewer, 'staff');
  const owners = await actsFor(context, residentId);
  const rows = await signals(context)
    .where('verdict', '=', 'not-helped')
    .orderBy('judged_at')
    .limit(most)
    .execute();
  const today = todayOf(context);
  return rows.filter(
    ({ ownerId, judgedOn }) =>
      ownerId === null ||
      owners.includes(ownerId) ||
      (judgedOn && workingDaysLater(judgedOn, lookAgainDays) < today),
  );
}
