import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { addressOf } from '../residents/residents.actions.ts';
import { listColleagues } from '../residents/roles.actions.ts';
import { signals } from './signal-rows.actions.ts';
import { inGroups, isLate, remindersOn } from './signal.rules.ts';
import type { ReminderStep } from './signal.table.ts';
import { isWorkingDay } from '../working-days.ts';

export const reminderMailQueue = 'signal-reminder-mail';

/**
 * Each working morning: whoever looks into one is reminded the working day before its day, on it, and while it is late; where
 * nobody does, all of the staff. From the second working day late on those who lead hear of it. Each of these once.
 */
export async function remindOfSignals(
  context: Pick<Context, 'db' | 'organisation' | 'clock' | 'outbox'>,
): Promise<void> {
  const today = todayOf(context);
  if (!isWorkingDay(today)) return;
  const colleagues = await listColleagues(context);
  const withRole = (role: 'staff' | 'admin') =>
    colleagues.filter(({ roles }) => roles.includes(role)).map(({ residentId }) => residentId);
  const [staff, leading] = [withRole('staff'), withRole('admin')];
  const isThere = (id: string) => colleagues.some(({ residentId }) => residentId === id);
  const rows = await signals(context).where('answered_on', 'is', null).orderBy('answer_by').execute();
  for (const { id, answerBy, ownerId } of rows) {
    const working = ownerId && isThere(ownerId) ? [ownerId] : staff;
    for (const step of remindersOn(answerBy, today)) {
      for (const colleagueId of step === 'escalated' ? leading : working)
        await remind(context, { signalId: id, colleagueId, step });
    }
  }
}

/** What that mail needs: the number, and nothing of what was written; undefined where it was answered meanwhile. */
export async function mailForColleague(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  { signalId, colleagueId }: { signalId: string; colleagueId: string },
): Promise<
  { email: string; language: string; id: string; number: string; answerBy: string; late: boolean } | undefined
> {
  const row = await signals(context).where('signal.id', '=', signalId).executeTakeFirst();
  if (!row || row.answeredOn !== null) return undefined;
  const to = await addressOf(context, colleagueId);
  const late = isLate(row, todayOf(context));
  return to && { ...to, id: row.id, number: inGroups(row.number), answerBy: row.answerBy, late };
}

async function remind(
  context: Pick<Context, 'db' | 'organisation' | 'clock' | 'outbox'>,
  reminder: { signalId: string; colleagueId: string; step: ReminderStep },
): Promise<void> {
  const { db, organisation, clock } = context;
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
  if (!numInsertedOrUpdatedRows) return;
  const { signalId, colleagueId } = reminder;
  await context.outbox.send(db, reminderMailQueue, {
    organisationId: organisation.id,
    signalId,
    colleagueId,
  });
}
