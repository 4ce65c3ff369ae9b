import type { Context } from '../builder.ts';
import { findNeighbourhood } from './places.actions.ts';

/** What a page is about. */
export interface PlaceOfPage {
  readonly neighbourhoodId: string;
  /** Where the page is about one; or the only one of its neighbourhood. */
  readonly buildingId: string | null;
  /** There are other buildings in the neighbourhood. */
  readonly hasOthers: boolean;
}

/** The place of a page, by the slug of a building, of a neighbourhood, or of both; undefined where there is none like it. */
export async function placeOfPage(
  { db }: Pick<Context<'building' | 'neighbourhood'>, 'db'>,
  page: { building?: string | null | undefined; neighbourhood?: string | null | undefined },
): Promise<PlaceOfPage | undefined> {
  const building = page.building
    ? await db
        .selectFrom('building')
        .select(['id', 'neighbourhood_id'])
        .where('slug', '=', page.building)
        .executeTakeFirst()
    : undefined;
  const neighbourhoodId = page.neighbourhood
    ? await findNeighbourhood(db, page.neighbourhood)
    : building?.neighbourhood_id;
  if (!neighbourhoodId || (page.building && building?.neighbourhood_id !== neighbourhoodId)) return undefined;
  const around = await db
    .selectFrom('building')
    .select('id')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .limit(2)
    .execute();
  const hasOthers = around.length > 1;
  const only = hasOthers ? null : (around[0]?.id ?? null);
  return { neighbourhoodId, buildingId: building?.id ?? only, hasOthers };
}
