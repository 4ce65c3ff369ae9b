import { inConsole, type Context } from '../builder.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { readOfficePhone } from '../office-phone.rules.ts';
import { Refused } from '../errors.ts';
import { readWebLink } from '../web-link.rules.ts';
import { readText } from '../text.rules.ts';
import { readDays, usualSettings, type SignalSettings } from './signal.rules.ts';

/** What the organisation decided about answering, with the version that a change names. */
export async function readSettings({
  db,
}: Pick<Context<'signal_setting'>, 'db'>): Promise<SignalSettings & { version: number }> {
  const row = await db.selectFrom('signal_setting').selectAll().executeTakeFirst();
  if (!row) return { ...usualSettings, version: 0 };
  return {
    daysComplaint: row.days_complaint,
    daysTip: row.days_tip,
    repairPhone: row.repair_phone,
    nuisancePhone: row.nuisance_phone,
    committeeName: row.committee_name,
    committeeLink: row.committee_link,
    committeePhone: row.committee_phone,
    version: row.version,
  };
}

/** An admin decides how fast is answered, and whom else one can go to. What was promised before keeps its day. */
export async function changeSettings(
  context: Context,
  changed: SignalSettings & { version: number },
): Promise<void> {
  const { residentId } = inConsole(context.viewer);
  await context.limits.use('signal-work-by-actor', residentId);
  const values = {
    days_complaint: readDays(changed.daysComplaint),
    days_tip: readDays(changed.daysTip),
    repair_phone: phoneFrom(changed.repairPhone),
    nuisance_phone: phoneFrom(changed.nuisancePhone),
    committee_name: changed.committeeName?.trim() ? readText(changed.committeeName, 80) : null,
    committee_link: readWebLink(changed.committeeLink),
    committee_phone: phoneFrom(changed.committeePhone),
  };
  if ((await readSettings(context)).version !== changed.version) throw new Refused('CHANGED_MEANWHILE');
  const version = changed.version + 1;
  const { numInsertedOrUpdatedRows } = await context.db
    .insertInto('signal_setting')
    .values({ organisation_id: context.organisation.id, ...values, version })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id'])
        .doUpdateSet({ ...values, version })
        // Of two admins at once, the second finds what the first wrote.
        .where('signal_setting.version', '=', changed.version),
    )
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) throw new Refused('CHANGED_MEANWHILE');
  await writeAudit(context, {
    actor: 'resident',
    actorId: residentId,
    action: 'change-signal-settings',
    reason: 'signals',
  });
}

const phoneFrom = (typed: string | null): string | null =>
  typed?.trim() ? readOfficePhone(typed.trim()) : null;
