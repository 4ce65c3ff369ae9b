import { sql } from 'kysely';
import { inConsole, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { hasRole } from '../residents/roles.actions.ts';
import { actsFor } from '../today/stand-in.actions.ts';
import { workingDaysEarlier } from '../working-days.ts';
import { lookAgainDays, unopenedDays } from './signal.rules.ts';
import { signals, type SignalRow } from './signal-rows.actions.ts';

/**
 * What waits for a first answer: of the viewer, of nobody, or of a colleague who is late with it or left it unopened. What is due
 * soonest first.
 */
export async function signalsToAnswer(context: Context, most: number): Promise<SignalRow[]> {
  const owners = await ownersFor(context);
  const today = todayOf(context);
  return signals(context)
    .where('answered_on', 'is', null)
    .where((where) =>
      where.or([
        isNobodys(context),
        where('owner_id', 'in', owners),
        where('answer_by', '<', today),
        where('handed_on', '<', workingDaysEarlier(today, unopenedDays)),
      ]),
    )
    .orderBy('answer_by')
    .orderBy('signal.id')
    .limit(most)
    .execute();
}

/** What was answered and did not help: of the viewer, of nobody, or of a colleague who let two working days go by. */
export async function signalsNotHelped(context: Context, most: number): Promise<SignalRow[]> {
  const owners = await ownersFor(context);
  const { timezone } = context.organisation;
  const judgedOn = sql<string>`(judged_at at time zone ${timezone})::date`;
  return signals(context)
    .where('verdict', '=', 'not-helped')
    .where((where) =>
      where.or([
        isNobodys(context),
        where('owner_id', 'in', owners),
        where(judgedOn, '<', workingDaysEarlier(todayOf(context), lookAgainDays)),
      ]),
    )
    .orderBy('judged_at')
    .limit(most)
    .execute();
}

/** Of nobody, or of somebody whose work it is no more. */
function isNobodys({ clock }: Context) {
  const owner = sql.ref<string | null>('signal.owner_id');
  return sql<boolean>`not ${hasRole(owner, ['staff', 'admin'], clock.now())}`;
}

function ownersFor(context: Context): Promise<string[]> {
  return actsFor(context, inConsole(context.viewer, 'staff').residentId);
}
