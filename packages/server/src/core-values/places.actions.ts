import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { buildingsWithAround, findBuilding } from '../community/places.actions.ts';
import { Refused } from '../errors.ts';
import { fewestHomes, reviewDueOn, stageOf, type RoundDays, type Stage } from './core-values.rules.ts';
import { latestRounds } from './latest-rounds.actions.ts';
import type { Support, Turnout, VotesBy } from './core-values.table.ts';

type Reading = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** Where people agree on how they live: a building, or the small ones of a neighbourhood together. */
export interface Place {
  readonly buildingId: string | null;
  readonly neighbourhoodId: string | null;
  /** The neighbourhood it stands in, whichever of the two it is. */
  readonly aroundId: string;
  readonly name: string;
  /** Of the building it is found by: the first by name. */
  readonly slug: string;
  readonly homes: number;
  readonly buildingIds: readonly string[];
}

/** What it takes to agree on something there. */
export interface Takes {
  readonly support: Support;
  readonly turnout: Turnout;
  readonly votesBy: VotesBy;
}

export interface Round extends RoundDays, Takes {
  readonly id: string;
  /** Whoever lives there heard that it began. */
  readonly isTold: boolean;
}

/** A place with how far people are there. */
export interface PlaceNow extends Place {
  /** Null where nobody began yet. */
  readonly id: string | null;
  readonly takes: Takes;
  readonly reviewedOn: string | null;
  /** The vote that runs or comes; else the last one. */
  readonly round: Round | null;
  readonly stage: Stage;
  readonly wording: number;
  readonly reviewDueOn: string | null;
}

const usual: Takes = { support: 'two-thirds', turnout: 'third', votesBy: 'home' };

const notBegun = {
  id: null,
  takes: usual,
  reviewedOn: null,
  round: null,
  stage: 'none',
  wording: 0,
  reviewDueOn: null,
} as const;

/** The place of a building as a page names it; undefined where there is none. */
export async function placeNamed(context: Reading, slug: string): Promise<PlaceNow | undefined> {
  const buildingId = await findBuilding(context.db, slug);
  return buildingId ? placeOfBuilding(context, buildingId) : undefined;
}

/** The place of a building. */
export async function placeOfBuilding(context: Reading, buildingId: string): Promise<PlaceNow> {
  return placeNow(context, await placeOf(context, buildingId));
}

/** The place where the viewer lives; undefined for whoever lives nowhere here, or where the page is about another one. */
export async function placeOfViewer(
  context: Context,
  building: string | null,
): Promise<PlaceNow | undefined> {
  const { viewer } = context;
  if (viewer.kind !== 'resident' || !viewer.buildingId) return undefined;
  const own = await placeOf(context, viewer.buildingId);
  const named = building ? await findBuilding(context.db, building) : viewer.buildingId;
  return named && own.buildingIds.includes(named) ? placeNow(context, own) : undefined;
}

/** The same for whoever does something there, and was found to be signed in. */
export async function placeToSpeakIn(context: Context): Promise<PlaceNow & { id: string }> {
  if (context.viewer.kind !== 'resident') throw new Refused('RESIDENT_NEEDED');
  const place = await placeOfViewer(context, null);
  if (!place?.id) throw new Refused('NOT_FOUND');
  return { ...place, id: place.id };
}

/** A place that people began in, by its id; for what comes by itself. */
export async function placeById(context: Reading, id: string): Promise<PlaceNow> {
  const place = (await placesById(context, [id])).get(id);
  if (!place) throw new Refused('NOT_FOUND');
  return place;
}

/** Several of them, in a few statements however many they are. */
export async function placesById(
  context: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PlaceNow>> {
  if (ids.length === 0) return new Map();
  const rows = await context.db
    .selectFrom('core_values_place')
    .select(['id', 'building_id', 'neighbourhood_id'])
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
  const all = await allPlaces(context);
  const found = rows.flatMap(({ id, building_id, neighbourhood_id }) => {
    const place =
      all.find((one) => one.buildingId === building_id && one.neighbourhoodId === neighbourhood_id) ??
      // A building that grew or shrank since keeps what was begun in it.
      all.find(({ buildingIds }) => buildingIds.includes(building_id ?? ''));
    return place ? [{ id, place }] : [];
  });
  const now = await placesNow(
    context,
    found.map(({ place }) => place),
  );
  return new Map(found.map(({ id }, at) => [id, now[at]!]));
}

/** Every place of the organisation, by name. */
export async function allPlaces(context: Pick<Context, 'db'>): Promise<Place[]> {
  const rows = await context.db
    .selectFrom(buildingsWithAround().as('around'))
    .selectAll()
    .orderBy('around.neighbourhood')
    .orderBy('around.building')
    .execute();
  const isLarge = ({ homes }: Around) => homes >= fewestHomes;
  const of = Map.groupBy(rows, (row) => (isLarge(row) ? row.buildingId : row.neighbourhoodId));
  return [...of.values()].map((some) => (isLarge(some[0]!) ? asPlace(some[0]!) : together(some)));
}

async function placeOf(context: Pick<Context, 'db'>, buildingId: string): Promise<Place> {
  const places = await allPlaces(context);
  const found = places.find(({ buildingIds }) => buildingIds.includes(buildingId));
  if (!found) throw new Refused('NOT_FOUND');
  return found;
}

type Around = Awaited<ReturnType<ReturnType<typeof aroundOf>['execute']>>[number];
const aroundOf = (db: Context['db']) => db.selectFrom(buildingsWithAround().as('around')).selectAll();

function asPlace(row: Around): Place {
  return {
    buildingId: row.buildingId,
    neighbourhoodId: null,
    aroundId: row.neighbourhoodId,
    name: row.building,
    slug: row.buildingSlug,
    homes: row.homes,
    buildingIds: [row.buildingId],
  };
}

function together(rows: readonly Around[]): Place {
  const { neighbourhoodId, neighbourhood, buildingSlug: slug } = rows[0]!;
  return {
    buildingId: null,
    neighbourhoodId,
    aroundId: neighbourhoodId,
    name: neighbourhood,
    slug,
    homes: rows.reduce((sum, { homes }) => sum + homes, 0),
    buildingIds: rows.map(({ buildingId }) => buildingId),
  };
}

async function placeNow(context: Reading, place: Place): Promise<PlaceNow> {
  return (await placesNow(context, [place]))[0]!;
}

/** How far people are in each, in the same order. */
export async function placesNow(context: Reading, places: readonly Place[]): Promise<PlaceNow[]> {
  const { db } = context;
  const rows = await db.selectFrom('core_values_place').selectAll().execute();
  const begunIn = new Map(rows.map((row) => [row.building_id ?? row.neighbourhood_id, row]));
  const rowOf = (place: Place) => begunIn.get(place.buildingId ?? place.neighbourhoodId);
  const ids = places.flatMap((place) => rowOf(place)?.id ?? []);
  if (ids.length === 0) return places.map((place) => ({ ...place, ...notBegun }));
  const rounds = await latestRounds(context, ids);
  const values = await db
    .selectFrom('core_value')
    .select(['place_id', 'state'])
    .where('place_id', 'in', ids)
    .where('state', '<>', 'left')
    .execute();
  const adopted = await db
    .selectFrom('core_values_charter')
    .select((row) => ['place_id', row.fn.max('since').as('since')])
    .where('place_id', 'in', ids)
    .where('why', '=', 'adopted')
    .groupBy('place_id')
    .execute();
  return places.map((place) => {
    const begun = rowOf(place);
    if (!begun) return { ...place, ...notBegun };
    const { id, support, turnout, votes_by: votesBy, reviewed_on: reviewedOn } = begun;
    const theirs = values.filter(({ place_id }) => place_id === id);
    const wording = theirs.filter(({ state }) => state === 'wording').length;
    const round = rounds.get(id) ?? null;
    const since = adopted.find(({ place_id }) => place_id === id)?.since ?? null;
    const stage = stageOf({ begun: true, round, wording, lines: theirs.length - wording }, todayOf(context));
    const takes = { support, turnout, votesBy };
    return {
      ...place,
      id,
      takes,
      reviewedOn,
      round,
      wording,
      stage,
      reviewDueOn: reviewDueOn(since, reviewedOn),
    };
  });
}
