import type { Context } from '../builder.ts';
import { momentIn, todayOf } from '../clock.ts';
import { addressOf } from '../residents/residents.actions.ts';
import { colleaguesWith } from '../residents/roles.actions.ts';
import { isWorkingDay } from '../working-days.ts';
import { signals } from './signal-rows.actions.ts';
import { inGroups, isLate, remindersOn } from './signal.rules.ts';
import type { ReminderStep } from './signal.table.ts';

export const reminderMailQueue = 'signal-reminder-mail';

/** So many numbers stand in one mail; the others are found where they are answered. */
export const mostReminded = 20;

type Reminding = Pick<Context, 'db' | 'organisation' | 'clock' | 'outbox'>;

/**
 * Each working morning: whoever looks into one is reminded the working day before its day, on it, and while it is late; where
 * nobody does, all of the staff. From the second working day late on those who lead hear of it. Each of these once, and all of
 * somebody's in one mail.
 */
export async function remindOfSignals(context: Reminding): Promise<void> {
  const today = todayOf(context);
  if (!isWorkingDay(today)) return;
  const [staff, leading] = [await idsWith(context, 'staff'), await idsWith(context, 'admin')];
  const rows = await signals(context).where('answered_on', 'is', null).orderBy('answer_by').execute();
  const reminded = new Set<string>();
  for (const { id, answerBy, ownerId } of rows) {
    const isTheirs = ownerId && (staff.includes(ownerId) || leading.includes(ownerId));
    for (const step of remindersOn(answerBy, today)) {
      for (const colleagueId of step === 'escalated' ? leading : isTheirs ? [ownerId] : staff)
        if (await isFirst(context, { signalId: id, colleagueId, step })) reminded.add(colleagueId);
    }
  }
  const { db, organisation, outbox } = context;
  for (const colleagueId of reminded)
    await outbox.send(db, reminderMailQueue, { organisationId: organisation.id, colleagueId, day: today });
}

/** What somebody is reminded of: its number, and nothing of what was written. */
export interface Reminded {
  readonly number: string;
  readonly answerBy: string;
  readonly late: boolean;
}

/** What the mail of a morning needs; undefined where all was answered meanwhile, or it is their work no more. */
export async function mailForColleague(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  { colleagueId, day }: { colleagueId: string; day: string },
): Promise<{ email: string; language: string; signals: Reminded[]; more: number } | undefined> {
  const colleagues = await colleaguesWith(context, 'staff', 'admin');
  if (!colleagues.some(({ residentId }) => residentId === colleagueId)) return undefined;
  const reminded = context.db
    .selectFrom('signal_reminder')
    .select('signal_id')
    .where('colleague_id', '=', colleagueId)
    .where('sent_at', '>=', momentIn(context.organisation.timezone, day, '00:00'));
  const rows = await signals(context)
    .where('signal.id', 'in', reminded)
    .where('answered_on', 'is', null)
    .orderBy('answer_by')
    .orderBy('signal.id')
    .execute();
  const to = await addressOf(context, colleagueId);
  if (rows.length === 0 || !to) return undefined;
  const today = todayOf(context);
  const told = rows.map((row) => ({
    number: inGroups(row.number),
    answerBy: row.answerBy,
    late: isLate(row, today),
  }));
  return { ...to, signals: told.slice(0, mostReminded), more: Math.max(0, told.length - mostReminded) };
}

async function idsWith(context: Reminding, role: 'staff' | 'admin'): Promise<string[]> {
  return (await colleaguesWith(context, role)).map(({ residentId }) => residentId);
}

async function isFirst(
  { db, organisation, clock }: Reminding,
  reminder: { signalId: string; colleagueId: string; step: ReminderStep },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('signal_reminder')
    .values({
      organisation_id: organisation.id,
      signal_id: reminder.signalId,
      colleague_id: reminder.colleagueId,
      step: reminder.step,
      sent_at: clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Boolean(numInsertedOrUpdatedRows);
}
