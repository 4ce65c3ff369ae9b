import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { dayLater, todayOf } from '../clock.ts';
import { whereToMail } from '../residents/mailing.actions.ts';
import { hasRole } from '../residents/roles.actions.ts';
import { commitments } from './commitment-rows.actions.ts';
import { isOpen, nearsDays, reminderOn } from './commitments.rules.ts';

export const reminderMailQueue = 'commitment-reminder-mail';

/** Who can have the turn at all; whoever lost these has it no longer. */
export const rolesWithTurns = ['editor', 'staff', 'admin'] as const;

/** Each morning: whoever has the turn is reminded 7 days before, on the day, and each 7 days after; each of these once. */
export async function remindOwners(
  context: Pick<Context, 'db' | 'organisation' | 'clock' | 'outbox'>,
): Promise<void> {
  const today = todayOf(context);
  const rows = await commitments(context)
    .where('ended_on', 'is', null)
    .where('due', '<=', dayLater(today, nearsDays))
    .where(hasRole(sql.ref<string | null>('commitment.owner_id'), rolesWithTurns, context.clock.now()))
    .execute();
  for (const { id, due, ownerId } of rows) {
    const days = reminderOn(due, today);
    if (days === null || !ownerId) continue;
    const { numInsertedOrUpdatedRows } = await context.db
      .insertInto('commitment_reminder')
      .values({
        organisation_id: context.organisation.id,
        commitment_id: id,
        due,
        days_late: days,
        owner_id: ownerId,
        sent_at: context.clock.now(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (!numInsertedOrUpdatedRows) continue;
    const ids = { organisationId: context.organisation.id, commitmentId: id, ownerId };
    await context.outbox.send(context.db, reminderMailQueue, ids);
  }
}

/** What that mail needs; undefined where it is done meanwhile, or somebody else has the turn. */
export async function mailForOwner(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  { commitmentId, ownerId }: { commitmentId: string; ownerId: string },
): Promise<
  { email: string; language: string; id: string; text: string; due: string; daysLate: number } | undefined
> {
  const row = await commitments(context).where('commitment.id', '=', commitmentId).executeTakeFirst();
  if (!row || !isOpen(row) || row.ownerId !== ownerId) return undefined;
  const to = await whereToMail(context, ownerId);
  const daysLate = Math.round((Date.parse(todayOf(context)) - Date.parse(row.due)) / 86_400_000);
  return to && { ...to, id: row.id, text: row.text, due: row.due, daysLate };
}
