import { atWorkIn, inConsole, type Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { deliveredLanguages } from '@wederkerig/words';
import { writeAudit } from './audit.actions.ts';
import { readOrigin, type OriginReading } from './origin.rules.ts';
import { readSite, type SiteSettings } from './site.rules.ts';
import { findSite, insertSite, listSites, rowOf, writeOrigins, type SiteView } from './sites.actions.ts';

/** The sites there are, for an admin; null for everybody else. */
export async function sitesForAdmin(context: Context): Promise<SiteView[] | null> {
  return atWorkIn(context.viewer) ? listSites(context.db) : null;
}

/** What becomes of an address while somebody types it, and whose it is already. */
export type ReadForAdmin = OriginReading & { readonly takenBy: string | null };

/** @param siteId of the site it is typed for, whose own address it may be */
export async function readOriginForAdmin(
  context: Context,
  typed: string,
  siteId: string | undefined,
): Promise<ReadForAdmin | null> {
  if (!atWorkIn(context.viewer)) return null;
  const reading = readOrigin(typed);
  const owner = 'origin' in reading ? await findSite(context.db, reading.origin) : null;
  if (!owner || owner.id === siteId) return { ...reading, takenBy: null };
  const sites = await listSites(context.db);
  return { ...reading, takenBy: sites.find(({ id }) => id === owner.id)?.name ?? owner.slug };
}

export async function addSite(context: Context, typed: SiteSettings): Promise<string> {
  const admin = await mayChange(context);
  const id = await insertSite(context.db, context.organisation.id, readSite(typed, deliveredLanguages));
  await note(context, admin, 'add-site', id);
  return id;
}

/** @param version of what was read when the change was begun, so that two admins do not undo each other's work unseen */
export async function editSite(
  context: Context,
  id: string,
  version: number,
  typed: SiteSettings,
): Promise<void> {
  const admin = await mayChange(context);
  const { name, origins, ...settings } = readSite(typed, deliveredLanguages);
  await claim(context, id, version);
  await context.db
    .updateTable('site')
    .set({ name, ...rowOf(settings) })
    .where('id', '=', id)
    .execute();
  await writeOrigins(context.db, context.organisation.id, id, origins);
  await note(context, admin, 'edit-site', id);
}

/** Its pages go on showing what is public. Signing in and writing stop there, for whoever is signed in now too. */
export async function removeSite(context: Context, id: string, version: number): Promise<void> {
  const admin = await mayChange(context);
  await claim(context, id, version);
  const now = context.clock.now();
  await context.db.updateTable('site').set({ removed_at: now }).where('id', '=', id).execute();
  await writeOrigins(context.db, context.organisation.id, id, []);
  await note(context, admin, 'remove-site', id);
}

async function mayChange(context: Context): Promise<string> {
  const { residentId } = inConsole(context.viewer);
  await context.limits.use('site-change-by-actor', residentId);
  return residentId;
}

/** Takes the next version of a site that is still as it was read. */
async function claim({ db }: Context, id: string, version: number): Promise<void> {
  const site = await db
    .selectFrom('site')
    .select('version')
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!site) throw new Refused('NOT_FOUND');
  if (site.version !== version) throw new Refused('CHANGED_MEANWHILE');
  await db
    .updateTable('site')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute();
}

function note(context: Context, admin: string, action: string, id: string): Promise<void> {
  return writeAudit(context, { actor: 'resident', actorId: admin, action, aboutId: id, reason: 'sites' });
}
