import { inConsole, type Context } from '../builder.ts';
import { writeAudit } from '../community/audit.actions.ts';

/** Whether a lab is published by somebody else than who made it. */
export async function secondPersonNeeded({ db }: Pick<Context<'lab_setting'>, 'db'>): Promise<boolean> {
  const setting = await db.selectFrom('lab_setting').select('second_person').executeTakeFirst();
  return setting?.second_person ?? false;
}

/** An admin says whether two people are needed. */
export async function needSecondPerson(context: Context, needed: boolean): Promise<void> {
  const { residentId } = inConsole(context.viewer);
  await context.limits.use('lab-publishing-by-actor', residentId);
  await context.db
    .insertInto('lab_setting')
    .values({ organisation_id: context.organisation.id, second_person: needed })
    .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet({ second_person: needed }))
    .execute();
  await writeAudit(context, {
    actor: 'resident',
    actorId: residentId,
    action: needed ? 'need-second-person' : 'need-no-second-person',
    reason: 'labs',
  });
}

/** Whoever changes something about labs, as often as anybody may. */
export async function atWorkOnLabs(context: Context): Promise<string> {
  const { residentId } = inConsole(context.viewer, 'editor');
  await context.limits.use('lab-publishing-by-actor', residentId);
  return residentId;
}
