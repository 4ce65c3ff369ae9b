import { sql } from 'kysely';
import { atWorkIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { listBuildings } from '../community/place-names.actions.ts';
import { listOrigins, listSites, type SiteView } from '../community/sites.actions.ts';
import type { Database } from '../database/connect.ts';
import { listPublicLabs, type LabName } from '../lab-feedback/read-lab.actions.ts';
import { bounds, isSilent } from './embed.rules.ts';

/** What somebody needs who puts widgets on a page. */
export interface EmbedBuilder {
  readonly sites: readonly SiteView[];
  readonly labs: readonly LabName[];
  readonly neighbourhoods: Awaited<ReturnType<typeof listBuildings>>;
  readonly seen: readonly SeenWidget[];
  readonly refused: readonly RefusedOrigin[];
}

export interface SeenRow {
  readonly origin: string;
  readonly widget: string;
  readonly version: string;
  readonly served: boolean;
}

export interface SeenWidget extends SeenRow {
  readonly lastSeenOn: string;
  readonly silent: boolean;
}

export interface RefusedOrigin {
  readonly origin: string;
  readonly lastRefusedOn: string;
}

/** Null for whoever does not work on pages. */
export async function embedBuilder(context: Context): Promise<EmbedBuilder | null> {
  if (!atWorkIn(context.viewer, 'editor')) return null;
  const { db } = context;
  return {
    sites: await listSites(db),
    labs: await listPublicLabs(db),
    neighbourhoods: await listBuildings(db),
    seen: await listSeen(context),
    refused: await listRefused(db),
  };
}

/** On pages of sites that are still there. */
async function listSeen({ db, organisation, clock }: Context): Promise<SeenWidget[]> {
  const today = dayIn(organisation.timezone, clock.now());
  const known = await listOrigins(db);
  const rows = await db
    .selectFrom('widget_sighting')
    .select(['origin', 'widget', 'version', 'served', 'last_seen_on as lastSeenOn'])
    .orderBy('origin')
    .orderBy('widget')
    .orderBy('version')
    .execute();
  return rows
    .filter(({ origin }) => known.includes(origin))
    .map((row) => ({ ...row, silent: isSilent(row.lastSeenOn, today) }));
}

/** Those that came back longest first: whoever makes up origins seldom comes back with the same. */
async function listRefused(db: Database<'refused_origin' | 'site_origin'>): Promise<RefusedOrigin[]> {
  const known = await listOrigins(db);
  const rows = await db
    .selectFrom('refused_origin')
    .select(['origin', 'last_refused_on as lastRefusedOn'])
    .orderBy(sql`last_refused_on - first_refused_on`, 'desc')
    .orderBy('last_refused_on', 'desc')
    .orderBy('origin')
    .limit(bounds.aDay)
    .execute();
  return rows.filter(({ origin }) => !known.includes(origin));
}

/** Writes what was seen since the last time; a row changes once a day. */
export async function writeSeen(
  db: Database<'widget_sighting'>,
  organisationId: string,
  seen: readonly SeenRow[],
  today: string,
): Promise<void> {
  const origins = [...new Set(seen.map(({ origin }) => origin))];
  const before = await db
    .selectFrom('widget_sighting')
    .select(['origin', 'widget', 'version', 'served'])
    .where('origin', 'in', origins)
    .execute();
  const gone = before.filter(({ served }) => !served);
  const rows = seen.filter((row) => {
    if (row.served || before.some((one) => isSame(one, row))) return true;
    if (gone.filter(({ origin }) => origin === row.origin).length >= bounds.unserved) return false;
    gone.push(row);
    return true;
  });
  if (rows.length === 0) return;
  await db
    .insertInto('widget_sighting')
    .values(rows.map((row) => ({ organisation_id: organisationId, ...row, last_seen_on: today })))
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'origin', 'widget', 'version'])
        .doUpdateSet((set) => ({
          served: set.ref('excluded.served'),
          last_seen_on: set.ref('excluded.last_seen_on'),
        }))
        .whereRef('widget_sighting.last_seen_on', '<', 'excluded.last_seen_on'),
    )
    .execute();
}

function isSame(one: SeenRow, other: SeenRow): boolean {
  return one.origin === other.origin && one.widget === other.widget && one.version === other.version;
}

/** Writes who was turned away; so many are new on one day and no more, whoever makes them up. */
export async function writeRefused(
  db: Database<'refused_origin'>,
  organisationId: string,
  origins: readonly string[],
  today: string,
): Promise<void> {
  const came = await db
    .updateTable('refused_origin')
    .set({ last_refused_on: today })
    .where('origin', 'in', origins)
    .returning('origin')
    .execute();
  const { first } = await db
    .selectFrom('refused_origin')
    .select((select) => select.fn.countAll<number>().as('first'))
    .where('first_refused_on', '=', today)
    .executeTakeFirstOrThrow();
  const fresh = origins
    .filter((origin) => !came.some((row) => row.origin === origin))
    .slice(0, Math.max(0, bounds.aDay - first));
  if (fresh.length === 0) return;
  await db
    .insertInto('refused_origin')
    .values(
      fresh.map((origin) => ({
        organisation_id: organisationId,
        origin,
        first_refused_on: today,
        last_refused_on: today,
      })),
    )
    .onConflict((conflict) => conflict.columns(['organisation_id', 'origin']).doNothing())
    .execute();
}
