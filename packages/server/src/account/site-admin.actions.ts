import { inConsole, type Context } from '../builder.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { hasSite } from '../community/sites.actions.ts';
import { Refused } from '../errors.ts';

/** A change of how people sign in on a site, by an admin in the console, and written down. */
export async function asAdmin<Result>(
  context: Context,
  siteId: string,
  action: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const { residentId } = inConsole(context.viewer);
  await context.limits.use('site-change-by-actor', residentId);
  if (!(await hasSite(context.db, siteId))) throw new Refused('NOT_FOUND');
  const result = await work();
  await writeAudit(context, {
    actor: 'resident',
    actorId: residentId,
    action,
    aboutId: siteId,
    reason: 'sites',
  });
  return result;
}
