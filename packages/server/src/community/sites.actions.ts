import { v7 as newId } from 'uuid';
import type { Context, OrganisationOfRequest } from '../builder.ts';
import type { Database } from '../database/connect.ts';
import { Refused } from '../errors.ts';
import { slugOf } from '../slug.ts';
import type { FormOfAddress } from './community.table.ts';
import { readOrigin } from './origin.rules.ts';
import type { SiteSettings } from './site.rules.ts';

type Sites = Database<'site' | 'site_origin'>;

/** A site as a request from one of its pages knows it. */
export interface Site {
  readonly id: string;
  readonly slug: string;
  readonly language: string | null;
  readonly formOfAddress: FormOfAddress | null;
  readonly phone: string | null;
}

/** A site as an admin sees it. */
export interface SiteView extends SiteSettings {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
}

/** Whether this is the address of a page exactly as a browser names it, and one that a site may have. */
export function isOrigin(said: string): boolean {
  const reading = readOrigin(said);
  return 'origin' in reading && reading.origin === said;
}

/** The site a page belongs to, by its exact origin; null for a page nobody allowed. */
export async function findSite(db: Sites, origin: string): Promise<Site | null> {
  const row = await db
    .selectFrom('site_origin')
    .innerJoin('site', (join) =>
      join
        .onRef('site.organisation_id', '=', 'site_origin.organisation_id')
        .onRef('site.id', '=', 'site_origin.site_id'),
    )
    .select(['site.id', 'site.slug', 'site.language', 'site.form_of_address', 'site.phone'])
    .where('site_origin.origin', '=', origin)
    .executeTakeFirst();
  if (!row) return null;
  const { form_of_address: formOfAddress, ...same } = row;
  return { ...same, formOfAddress };
}

/** The organisation as one of its sites shows it: what the site says of itself goes before. */
export function asShownOn(organisation: OrganisationOfRequest, site: Site | null): OrganisationOfRequest {
  if (!site) return organisation;
  return {
    ...organisation,
    phone: site.phone ?? organisation.phone,
    formOfAddress: site.formOfAddress ?? organisation.formOfAddress,
    language: site.language ?? organisation.language,
  };
}

/** The organisation as a page shows it, by the page's origin; a page nobody knows shows it as it is. */
export async function organisationOnPage(
  { db, organisation }: Pick<Context<'site' | 'site_origin'>, 'db' | 'organisation'>,
  page: string | null | undefined,
): Promise<OrganisationOfRequest> {
  const reading = page ? readOrigin(page) : undefined;
  if (!reading || 'problem' in reading) return organisation;
  return asShownOn(organisation, await findSite(db, reading.origin));
}

/**
 * Makes a site, or sets name and origins of the one with that slug.
 *
 * @throws Refused ORIGIN_TAKEN where another site has one of the origins
 */
export async function setSite(
  db: Sites,
  organisationId: string,
  wanted: { slug: string; name: string; origins: readonly string[] },
): Promise<void> {
  const { id } = await db
    .insertInto('site')
    .values({ organisation_id: organisationId, id: newId(), slug: wanted.slug, ...bare, name: wanted.name })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'slug']).doUpdateSet((update) => ({
        name: wanted.name,
        removed_at: null,
        version: update('site.version', '+', 1),
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  await writeOrigins(db, organisationId, id, wanted.origins);
}

/** A site that says nothing of its own. */
const bare = {
  language: null,
  form_of_address: null,
  phone: null,
  action_colour: null,
  ink: null,
  font: null,
  corner: null,
  version: 1,
  removed_at: null,
};

/** Gives a site these origins and no others. */
export async function writeOrigins(
  db: Sites,
  organisationId: string,
  siteId: string,
  origins: readonly string[],
): Promise<void> {
  await db.deleteFrom('site_origin').where('site_id', '=', siteId).execute();
  if (origins.length === 0) return;
  const written = await db
    .insertInto('site_origin')
    .values(origins.map((origin) => ({ organisation_id: organisationId, origin, site_id: siteId })))
    .onConflict((conflict) => conflict.columns(['organisation_id', 'origin']).doNothing())
    .returning('origin')
    .execute();
  if (written.length < origins.length) throw new Refused('ORIGIN_TAKEN');
}

/** A site that was not there before, with a slug made out of its name. */
export async function insertSite(
  db: Sites,
  organisationId: string,
  { name, origins, ...settings }: SiteSettings,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('site')
    .values({
      organisation_id: organisationId,
      id,
      slug: await freeSlug(db, name),
      name,
      ...bare,
      ...rowOf(settings),
    })
    .execute();
  await writeOrigins(db, organisationId, id, origins);
  return id;
}

export function rowOf(settings: Omit<SiteSettings, 'name' | 'origins'>) {
  const { formOfAddress, actionColour, language, phone, ink, font, corner } = settings;
  return {
    language,
    phone,
    ink,
    font,
    corner,
    form_of_address: formOfAddress,
    action_colour: actionColour,
  };
}

async function freeSlug(db: Sites, name: string): Promise<string> {
  const wanted = slugOf(name, 36) || 'site';
  const taken = await db.selectFrom('site').select('slug').where('slug', 'like', `${wanted}%`).execute();
  const slugs = new Set(taken.map(({ slug }) => slug));
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!slugs.has(slug)) return slug;
  }
}

/** Whether a site is there and was not removed. */
export async function hasSite(db: Sites, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('site')
    .select('id')
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}

export async function listSites(db: Sites): Promise<SiteView[]> {
  const sites = await db
    .selectFrom('site')
    .selectAll()
    .where('removed_at', 'is', null)
    .orderBy('slug')
    .execute();
  const origins = await db.selectFrom('site_origin').selectAll().orderBy('origin').execute();
  return sites.map((site) => ({
    id: site.id,
    slug: site.slug,
    name: site.name,
    language: site.language,
    formOfAddress: site.form_of_address,
    phone: site.phone,
    actionColour: site.action_colour,
    ink: site.ink,
    font: site.font,
    corner: site.corner,
    version: site.version,
    origins: origins.filter((row) => row.site_id === site.id).map((row) => row.origin),
  }));
}

/** The name of every site there is or was, by its id. */
export async function siteNames(db: Database<'site'>): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('site').select(['id', 'name']).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The addresses of one site. */
export async function originsOf(db: Database<'site_origin'>, siteId: string): Promise<string[]> {
  const rows = await db.selectFrom('site_origin').select('origin').where('site_id', '=', siteId).execute();
  return rows.map(({ origin }) => origin);
}

/** Every address of every site. */
export async function listOrigins(db: Database<'site_origin'>): Promise<string[]> {
  const rows = await db.selectFrom('site_origin').select('origin').orderBy('origin').execute();
  return rows.map(({ origin }) => origin);
}
