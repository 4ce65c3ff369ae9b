import { sql } from 'kysely';
import { inConsole, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { isBouncing } from '../residents/mail-bounce.actions.ts';
import { hasRole } from '../residents/roles.actions.ts';
import { actsFor } from '../today/stand-in.actions.ts';
import { isDone } from '../today/today.actions.ts';
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

/** The newest answer to a signal, whose sender no mail tells of it. */
export interface UnreachedSignal extends SignalRow {
  readonly answerId: string;
  readonly answeredAt: Date;
}

/** What was answered while mail to its sender does not arrive, until they said what they think of it or somebody reached them. */
export function signalsUnreached(context: Context, most: number): Promise<UnreachedSignal[]> {
  return unreached(context).orderBy('newest.answered_at').limit(most).execute();
}

/** Whether somebody still has to reach the sender. */
export async function isUnreached(context: Context, answerId: string): Promise<boolean> {
  return (await unreached(context).where('newest.id', '=', answerId).executeTakeFirst()) !== undefined;
}

function unreached(context: Context) {
  return signals(context)
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('signal_answer')
          .select(['signal_answer.id', 'signal_answer.answered_at'])
          .whereRef('signal_answer.signal_id', '=', 'signal.id')
          .orderBy('signal_answer.id', 'desc')
          .limit(1)
          .as('newest'),
      (join) => join.onTrue(),
    )
    .select(['newest.id as answerId', 'newest.answered_at as answeredAt'])
    .where('verdict', 'is', null)
    .where((where) => isBouncing(where.ref('signal.sender_id')))
    .where((where) => where.not(isDone('signal-unreached', where.ref('newest.id'))));
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
