import { inConsole, type Context } from '../builder.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { Refused } from '../errors.ts';
import { readMonths, usualMonths } from './thanks.rules.ts';

/** After how many months an active resident is thanked again, with the version that a change names. */
export async function thanksSetting({
  db,
}: Pick<Context<'thanks_setting'>, 'db'>): Promise<{ months: number; version: number }> {
  const row = await db.selectFrom('thanks_setting').select(['months', 'version']).executeTakeFirst();
  return row ?? { months: usualMonths, version: 0 };
}

/** Staff decide after how many months. */
export async function changeThanksSetting(
  context: Context,
  changed: { months: number; version: number },
): Promise<void> {
  const { residentId } = inConsole(context.viewer, 'staff');
  await context.limits.use('thanks-work-by-actor', residentId);
  const months = readMonths(changed.months);
  if ((await thanksSetting(context)).version !== changed.version) throw new Refused('CHANGED_MEANWHILE');
  const version = changed.version + 1;
  const { numInsertedOrUpdatedRows } = await context.db
    .insertInto('thanks_setting')
    .values({ organisation_id: context.organisation.id, months, version })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id'])
        .doUpdateSet({ months, version })
        .where('thanks_setting.version', '=', changed.version),
    )
    .executeTakeFirst();
  // Of two at once, the second finds what the first wrote.
  if (!numInsertedOrUpdatedRows) throw new Refused('CHANGED_MEANWHILE');
  await writeAudit(context, {
    actor: 'resident',
    actorId: residentId,
    action: 'change-thanks-setting',
    reason: 'thanks',
  });
}
