import { v7 as newId } from 'uuid';
import type { Database } from '../database/connect.ts';

export interface Site {
  readonly id: string;
  readonly slug: string;
}

/** The site a page belongs to, by its exact origin; null for a page nobody allowed. */
export async function findSite(db: Database<'site' | 'site_origin'>, origin: string): Promise<Site | null> {
  const row = await db
    .selectFrom('site_origin')
    .innerJoin('site', (join) =>
      join
        .onRef('site.organisation_id', '=', 'site_origin.organisation_id')
        .onRef('site.id', '=', 'site_origin.site_id'),
    )
    .select(['site.id', 'site.slug'])
    .where('site_origin.origin', '=', origin)
    .executeTakeFirst();
  return row ?? null;
}

/** Makes a site, or sets the origins of the one with that slug. */
export async function setSite(
  db: Database<'site' | 'site_origin'>,
  organisationId: string,
  wanted: { slug: string; name: string; origins: readonly string[] },
): Promise<void> {
  const { id } = await db
    .insertInto('site')
    .values({ organisation_id: organisationId, id: newId(), slug: wanted.slug, name: wanted.name })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'slug']).doUpdateSet({ name: wanted.name }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.deleteFrom('site_origin').where('site_id', '=', id).execute();
  for (const origin of wanted.origins) {
    await db
      .insertInto('site_origin')
      .values({ organisation_id: organisationId, origin, site_id: id })
      .onConflict((conflict) => conflict.columns(['organisation_id', 'origin']).doUpdateSet({ site_id: id }))
      .execute();
  }
}

export async function listSites(
  db: Database<'site' | 'site_origin'>,
): Promise<{ slug: string; name: string; origins: string[] }[]> {
  const sites = await db.selectFrom('site').selectAll().orderBy('slug').execute();
  const origins = await db.selectFrom('site_origin').selectAll().orderBy('origin').execute();
  return sites.map(({ id, slug, name }) => ({
    slug,
    name,
    origins: origins.filter((row) => row.site_id === id).map((row) => row.origin),
  }));
}
