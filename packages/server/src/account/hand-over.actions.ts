import type { Context } from '../builder.ts';
import { secondsAfter } from '../clock.ts';
import { buildingName } from '../community/places.actions.ts';
import { listSites, type Site } from '../community/sites.actions.ts';
import { Refused } from '../errors.ts';
import { findPerson } from '../residents/residents.actions.ts';
import { hashed, newToken } from '../secrets.ts';
import { handOverSeconds } from './account.rules.ts';
import { openSession, type OpenedSession } from './session.actions.ts';
import { needWay, offeredWays } from './way.actions.ts';

/** A site that somebody on the server's own page can go on to. */
export interface SiteAhead {
  readonly slug: string;
  readonly name: string;
}

/** Who would be signed in, told before anybody is. */
export interface WhoComes {
  readonly firstName: string | null;
  readonly building: string | null;
}

export async function sitesAhead({ db }: Pick<Context, 'db'>): Promise<SiteAhead[]> {
  const ahead: SiteAhead[] = [];
  for (const { id, slug, name, origins } of await listSites(db)) {
    const takesLetters = (await offeredWays({ db }, id)).some(({ kind }) => kind === 'letter');
    if (origins.length > 0 && takesLetters) ahead.push({ slug, name });
  }
  return ahead;
}

/**
 * Makes the address by which somebody comes to a site and is signed in there: once, within two minutes, and on pages of that site
 * alone. The token stands in the fragment, which no server and no log sees.
 */
export async function handOverTo(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  residentId: string,
  siteSlug: string,
): Promise<string> {
  const site = (await listSites(context.db)).find(({ slug }) => slug === siteSlug);
  const origin = site?.origins[0];
  if (!site || !origin) throw new Refused('NOT_FOUND');
  const token = newToken();
  const now = context.clock.now();
  await context.db
    .insertInto('hand_over')
    .values({
      organisation_id: context.organisation.id,
      token_hash: hashed(token),
      resident_id: residentId,
      site_id: site.id,
      created_at: now,
      expires_at: secondsAfter(now, handOverSeconds),
      used_at: null,
    })
    .execute();
  return `${origin}/#wk-account.in=${token}`;
}

/** Whose session it would become. Looking takes nothing. */
export async function whoComes(context: Context, site: Site, token: string): Promise<WhoComes> {
  const { resident_id } = await waiting(context, site, token);
  const person = await findPerson(context, resident_id);
  if (!person) throw new Refused('HAND_OVER_OVER');
  return {
    firstName: person.firstName,
    building: person.buildingId && (await buildingName(context, person.buildingId)),
  };
}

/** Signs in whoever was handed over, once. */
export async function takeHandOver(context: Context, site: Site, token: string): Promise<OpenedSession> {
  const { resident_id } = await waiting(context, site, token);
  await context.db
    .updateTable('hand_over')
    .set({ used_at: context.clock.now() })
    .where('token_hash', '=', hashed(token))
    .execute();
  return openSession(context, { residentId: resident_id, siteId: site.id, reach: 'embed' });
}

async function waiting(context: Context, site: Site, token: string): Promise<{ resident_id: string }> {
  // Whoever is handed over came by a letter; a site that takes none (any more) takes none this way either.
  await needWay(context, site, 'letter');
  await context.limits.use('hand-over-from-network', context.network);
  const row = await context.db
    .selectFrom('hand_over')
    .select('resident_id')
    .where('token_hash', '=', hashed(token))
    .where('site_id', '=', site.id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', context.clock.now())
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refused('HAND_OVER_OVER');
  return row;
}
