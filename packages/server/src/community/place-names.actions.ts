import type { Database } from '../database/connect.ts';

export interface PlaceName {
  readonly slug: string;
  readonly name: string;
}

/** Every neighbourhood with its buildings, by name, as attributes and addresses name them. */
export async function listBuildings(
  db: Database<'neighbourhood' | 'building'>,
): Promise<(PlaceName & { readonly buildings: readonly PlaceName[] })[]> {
  const around = await db
    .selectFrom('neighbourhood')
    .select(['id', 'slug', 'name'])
    .orderBy('name')
    .execute();
  const buildings = await db
    .selectFrom('building')
    .select(['neighbourhood_id', 'slug', 'name'])
    .orderBy('name')
    .execute();
  return around.map(({ id, slug, name }) => ({
    slug,
    name,
    buildings: buildings.filter((one) => one.neighbourhood_id === id),
  }));
}

/** A building by its slug or its id; undefined when there is none. */
export async function findPlaceOfBuilding(
  db: Database<'building'>,
  of: { slug: string } | { id: string },
): Promise<(PlaceName & { readonly id: string }) | undefined> {
  const building = db.selectFrom('building').select(['id', 'slug', 'name']);
  return 'slug' in of
    ? building.where('slug', '=', of.slug).executeTakeFirst()
    : building.where('id', '=', of.id).executeTakeFirst();
}

/** Buildings as attributes and addresses name them, by their ids. */
export async function placesOfBuildings(
  db: Database<'building'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PlaceName>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('building')
    .select(['id', 'slug', 'name'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, slug, name }) => [id, { slug, name }]));
}

/** The names of buildings and neighbourhoods by their ids, in two statements. */
export async function namesOfPlaces(
  db: Database<'neighbourhood' | 'building'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const named = (table: 'neighbourhood' | 'building') =>
    db.selectFrom(table).select(['id', 'name']).where('id', 'in', ids).execute();
  const rows = [...(await named('neighbourhood')), ...(await named('building'))];
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Every neighbourhood, by its id. */
export async function neighbourhoodIds(db: Database<'neighbourhood'>): Promise<string[]> {
  const rows = await db.selectFrom('neighbourhood').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

/** In which neighbourhood each of some buildings stands. */
export async function neighbourhoodsOf(
  db: Database<'building'>,
  buildingIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (buildingIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('building')
    .select(['id', 'neighbourhood_id'])
    .where('id', 'in', buildingIds)
    .execute();
  return new Map(rows.map((row) => [row.id, row.neighbourhood_id]));
}
