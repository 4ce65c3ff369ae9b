import { expressionBuilder, sql, type Expression } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { among, plannedOnce } from '../database/compiled-once.ts';
import type { Database } from '../database/connect.ts';
import type { Tables } from '../database/tables.ts';
import type { BuildingKind } from './community.table.ts';
import { lower, nameAndNumber } from './find-homes.actions.ts';

type Places = 'neighbourhood' | 'building' | 'home';

export async function addNeighbourhood(
  db: Database<Places>,
  organisationId: string,
  made: { slug: string; name: string },
): Promise<string> {
  const id = newId();
  await db
    .insertInto('neighbourhood')
    .values({ organisation_id: organisationId, id, ...made })
    .execute();
  return id;
}

/** Every neighbourhood, by name. */
export async function listNeighbourhoods({
  db,
}: Pick<Context<'neighbourhood'>, 'db'>): Promise<{ id: string; name: string }[]> {
  return db.selectFrom('neighbourhood').select(['id', 'name']).orderBy('name').orderBy('id').execute();
}

export async function findNeighbourhood(
  db: Database<'neighbourhood'>,
  slug: string,
): Promise<string | undefined> {
  const row = await db.selectFrom('neighbourhood').select('id').where('slug', '=', slug).executeTakeFirst();
  return row?.id;
}

export async function addBuilding(
  db: Database<Places>,
  organisationId: string,
  made: {
    slug: string;
    name: string;
    kind: BuildingKind;
    neighbourhoodId: string;
    homes: readonly string[];
    /** The stairwell a number lies at, in a building that has several. */
    stairwellOf?: (number: string) => string;
  },
): Promise<string> {
  const id = newId();
  const { neighbourhoodId, homes, stairwellOf, ...same } = made;
  await db
    .insertInto('building')
    .values({ organisation_id: organisationId, id, neighbourhood_id: neighbourhoodId, ...same })
    .execute();
  await db
    .insertInto('home')
    .values(
      homes.map((number) => ({
        organisation_id: organisationId,
        id: newId(),
        building_id: id,
        number,
        stairwell: stairwellOf?.(number) ?? null,
      })),
    )
    .execute();
  return id;
}

/** The building with a slug. */
export async function findBuilding(db: Database<'building'>, slug: string): Promise<string | undefined> {
  const row = await db.selectFrom('building').select('id').where('slug', '=', slug).executeTakeFirst();
  return row?.id;
}

/** Finds a home by how people say it: "De Linde 12". Null when there is none. */
export async function findHome(db: Database<'building' | 'home'>, said: string): Promise<string | null> {
  const read = nameAndNumber(said);
  if (!read) return null;
  const { name, number } = read;
  const row = await db
    .selectFrom('home')
    .innerJoin('building', (join) =>
      join
        .onRef('building.organisation_id', '=', 'home.organisation_id')
        .onRef('building.id', '=', 'home.building_id'),
    )
    .select('home.id')
    .where((where) =>
      where.or([
        where(lower(sql.ref('building.name')), '=', lower(sql.val(name))),
        where('building.slug', '=', name.toLowerCase()),
      ]),
    )
    .where(lower(sql.ref('home.number')), '=', lower(sql.val(number)))
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Every home, building by building; `isLast` marks the last one of each. */
export async function listHomes(
  context: Pick<Context<'home'>, 'db'>,
): Promise<{ id: string; buildingId: string; isLast: boolean }[]> {
  const homes = await context.db
    .selectFrom('home')
    .select(['id', 'building_id as buildingId'])
    .orderBy('building_id')
    .orderBy('id')
    .execute();
  return homes.map((home, at) => ({ ...home, isLast: homes[at + 1]?.buildingId !== home.buildingId }));
}

/** Where a home stands. */
export async function placeOfHome(
  context: Pick<Context<'building' | 'home'>, 'db'>,
  homeId: string,
): Promise<{ buildingId: string; neighbourhoodId: string } | undefined> {
  const row = await context.db
    .selectFrom('home')
    .innerJoin('building', (join) =>
      join
        .onRef('building.organisation_id', '=', 'home.organisation_id')
        .onRef('building.id', '=', 'home.building_id'),
    )
    .select(['building.id', 'building.neighbourhood_id'])
    .where('home.id', '=', homeId)
    .executeTakeFirst();
  return row && { buildingId: row.id, neighbourhoodId: row.neighbourhood_id };
}

/** The name of a building, as residents know it. */
export async function buildingName(
  context: Pick<Context<'building'>, 'db'>,
  buildingId: string,
): Promise<string | null> {
  const row = await context.db
    .selectFrom('building')
    .select('name')
    .where('id', '=', buildingId)
    .executeTakeFirst();
  return row?.name ?? null;
}

/** A building with the neighbourhood it stands in, and how many homes it has. */
export interface BuildingAndAround {
  readonly buildingId: string;
  readonly building: string;
  readonly neighbourhoodId: string;
  readonly neighbourhood: string;
  readonly neighbourhoodSlug: string;
  readonly homes: number;
}

/** Each building with what is around it, as a part of another statement. */
export function buildingsWithAround() {
  return expressionBuilder<Pick<Tables, Places>>()
    .selectFrom('building')
    .innerJoin('neighbourhood', (join) =>
      join
        .onRef('neighbourhood.organisation_id', '=', 'building.organisation_id')
        .onRef('neighbourhood.id', '=', 'building.neighbourhood_id'),
    )
    .select((select) => [
      'building.organisation_id',
      'building.id as buildingId',
      'building.name as building',
      'building.slug as buildingSlug',
      'neighbourhood.id as neighbourhoodId',
      'neighbourhood.name as neighbourhood',
      'neighbourhood.slug as neighbourhoodSlug',
      select
        .selectFrom('home')
        .whereRef('home.organisation_id', '=', 'building.organisation_id')
        .whereRef('home.building_id', '=', 'building.id')
        .select(sql<number>`count(*)::int`.as('homes'))
        .$asScalar()
        .$notNull()
        .as('homes'),
    ]);
}

/** The neighbourhood a page is about, by the slug of itself or of a building in it; undefined when there is none like it. */
export async function neighbourhoodOfPage(
  context: Pick<Context<Places>, 'db'>,
  page: { building?: string | null | undefined; neighbourhood?: string | null | undefined },
): Promise<string | undefined> {
  let query = context.db.selectFrom('neighbourhood').select('neighbourhood.id');
  if (page.neighbourhood) query = query.where('neighbourhood.slug', '=', page.neighbourhood);
  const { building } = page;
  if (building)
    query = query.where((where) =>
      where.exists(
        where
          .selectFrom('building')
          .select('building.id')
          .whereRef('building.organisation_id', '=', 'neighbourhood.organisation_id')
          .whereRef('building.neighbourhood_id', '=', 'neighbourhood.id')
          .where('building.slug', '=', building),
      ),
    );
  return (await query.executeTakeFirst())?.id;
}

/** The building of a slug, if it stands in this neighbourhood, as a part of another statement. */
export function buildingIn(neighbourhood: Expression<string>, slug: string | null) {
  return expressionBuilder<Pick<Tables, 'building'>>()
    .selectFrom('building')
    .select('building.id')
    .where('building.slug', '=', slug)
    .where('building.neighbourhood_id', '=', neighbourhood);
}

/**
 * A building and some others of its neighbourhood, one and the same choice for the same `mix`: so that what is looked for among
 * neighbours costs no more in a large neighbourhood.
 */
export async function buildingsAround(
  context: Pick<Context<'building'>, 'db'>,
  { buildingId, neighbourhoodId }: { buildingId: string; neighbourhoodId: string },
  { mix, most }: { mix: string; most: number },
): Promise<string[]> {
  const rows = await context.db
    .selectFrom('building')
    .select('id')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .orderBy((order) => order('id', '=', buildingId), 'desc')
    .orderBy(sql`md5(${mix} || id::text)`)
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/** The name of a building, as a part of another statement. */
export function nameOfBuilding(building: Expression<string>) {
  return expressionBuilder<Pick<Tables, 'building'>>()
    .selectFrom('building')
    .select('building.name')
    .where('building.id', '=', building);
}

/** Names of buildings by id. */
export async function buildingNames(
  context: Pick<Context<'building'>, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const statement = context.db.selectFrom('building').select(['id', 'name']).where('id', '=', among(ids));
  const rows = await plannedOnce(context.db, statement);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The homes of a building, as a part of another statement. */
export function homesOf(building: Expression<string>) {
  return expressionBuilder<Pick<Tables, 'home'>>()
    .selectFrom('home')
    .select('home.id')
    .where('home.building_id', '=', building);
}

/** Where each home stands, as a part of another statement. */
export function placesOfHomes() {
  return expressionBuilder<Pick<Tables, Places>>()
    .selectFrom('home')
    .innerJoin('building', (join) =>
      join
        .onRef('building.organisation_id', '=', 'home.organisation_id')
        .onRef('building.id', '=', 'home.building_id'),
    )
    .innerJoin('neighbourhood', (join) =>
      join
        .onRef('neighbourhood.organisation_id', '=', 'building.organisation_id')
        .onRef('neighbourhood.id', '=', 'building.neighbourhood_id'),
    )
    .select([
      'home.organisation_id',
      'home.id as home_id',
      'home.stairwell',
      'building.id as building_id',
      'building.name as building',
      'neighbourhood.id as neighbourhood_id',
      'neighbourhood.name as neighbourhood',
    ]);
}
