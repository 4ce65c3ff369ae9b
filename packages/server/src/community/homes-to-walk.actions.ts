import type { Context } from '../builder.ts';
import type { Database } from '../database/connect.ts';
import { findHome } from './places.actions.ts';

type Places = 'building' | 'home';

/** A home as an envelope names it. */
export interface HomeToWalk {
  readonly id: string;
  readonly building: string;
  readonly number: string;
  readonly stairwell: string | null;
}

/** A building by its name or slug, as somebody at work says it; undefined where there is none. */
export async function buildingCalled(
  db: Database<Places>,
  said: string,
): Promise<{ id: string; slug: string; name: string } | undefined> {
  const wanted = said.trim().toLowerCase();
  const all = await db.selectFrom('building').select(['id', 'slug', 'name']).execute();
  return all.find(({ slug, name }) => slug === wanted || name.toLowerCase() === wanted);
}

/** The homes somebody at work means: of a whole street or building, or the one with that number: "Molenstraat 3". */
export async function homesCalled(db: Database<Places>, said: string): Promise<HomeToWalk[]> {
  const building = await buildingCalled(db, said);
  if (building) return homesOfBuilding(db, building.id);
  const homeId = await findHome(db, said);
  const home = homeId ? await homeNamed({ db }, homeId) : undefined;
  return home ? [home] : [];
}

/** Every home of a building, in no order. */
export async function homesOfBuilding(db: Database<Places>, buildingId: string): Promise<HomeToWalk[]> {
  return namedHomes(db).where('home.building_id', '=', buildingId).execute();
}

/** One home, named. */
export async function homeNamed(
  { db }: Pick<Context<Places>, 'db'>,
  homeId: string,
): Promise<HomeToWalk | undefined> {
  return namedHomes(db).where('home.id', '=', homeId).executeTakeFirst();
}

/** Homes with the name of their building, for a statement to go on with. */
export function namedHomes(db: Database<Places>) {
  return db
    .selectFrom('home')
    .innerJoin('building', (join) =>
      join
        .onRef('building.organisation_id', '=', 'home.organisation_id')
        .onRef('building.id', '=', 'home.building_id'),
    )
    .select(['home.id', 'building.name as building', 'home.number', 'home.stairwell']);
}
