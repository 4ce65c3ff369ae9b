import type { Context } from '../builder.ts';
import { buildingName, findBuilding, neighbourhoodOfPage } from '../community/places.actions.ts';
import { namesOfPlaces } from '../community/place-names.actions.ts';
import { readGroups } from './mix-groups.actions.ts';

/** What a page is about, as its attributes say. */
export interface PageOfMix {
  readonly building?: string | null | undefined;
  readonly neighbourhood?: string | null | undefined;
}

/** Whose numbers are shown on a page. */
export interface PlaceOfMix {
  readonly name: string | null;
  readonly aroundOf: string | null;
  readonly groupIds: readonly string[];
}

type Reading = Pick<Context<'mix_group' | 'building' | 'neighbourhood' | 'home'>, 'db'>;

const nowhere: PlaceOfMix = { name: null, aroundOf: null, groupIds: [] };

/** The building; its neighbourhood, where it is too small to be counted alone; a neighbourhood; or all there are. */
export async function findPlace(context: Reading, page: PageOfMix): Promise<PlaceOfMix> {
  const groups = await readGroups(context);
  if (!page.building && !page.neighbourhood)
    return { ...nowhere, groupIds: unique(groups.map(({ groupId }) => groupId)) };
  const neighbourhoodId = await neighbourhoodOfPage(context, page);
  if (!neighbourhoodId) return nowhere;
  const buildingId = page.building ? await findBuilding(context.db, page.building) : undefined;
  const own = buildingId && groups.find((group) => group.buildingId === buildingId);
  if (own && own.groupId === buildingId)
    return { name: await buildingName(context, buildingId), aroundOf: null, groupIds: [buildingId] };
  const names = await namesOfPlaces(context.db, [neighbourhoodId]);
  const around = groups.filter((group) => group.neighbourhoodId === neighbourhoodId);
  return {
    name: names.get(neighbourhoodId) ?? null,
    aroundOf: buildingId ? await buildingName(context, buildingId) : null,
    groupIds: unique(around.map(({ groupId }) => groupId)),
  };
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
