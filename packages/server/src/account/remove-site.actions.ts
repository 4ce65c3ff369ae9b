import type { Context } from '../builder.ts';
import { removeSite } from '../community/console-sites.actions.ts';

/** Removes a site; whoever is signed in on its pages is signed out. */
export async function removeSiteAndSessions(
  context: Context,
  siteId: string,
  version: number,
): Promise<void> {
  await removeSite(context, siteId, version);
  await context.db
    .updateTable('session')
    .set({ ended_at: context.clock.now() })
    .where('site_id', '=', siteId)
    .where('ended_at', 'is', null)
    .execute();
}
