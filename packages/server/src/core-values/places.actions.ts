import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { buildingsWithAround, findBuilding } from '../community/places.actions.ts';
import { Refused } from '../errors.ts';
import { fewestHomes, reviewDueOn, stageOf, type RoundDays, type Stage } from './core-values.rules.ts';
import type { Support, Turnout, VotesBy } from './core-values.table.ts';

type Reading = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** Where people agree on how they live: a building, or the small ones of a neighbourhood together. */
export interface Place {
  readonly buildingId: string | null;
  readonly neighbourhoodId: string | null;
  /** The neighbourhood it stands in, whichever of the two it is. */
  readonly aroundId: string;
  readonly name: string;
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
  const { building_id, neighbourhood_id } = await context.db
    .selectFrom('core_values_place')
    .select(['building_id', 'neighbourhood_id'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const all = await allPlaces(context);
  const place = all.find((one) => one.buildingId === building_id && one.neighbourhoodId === neighbourhood_id);
  // A building that grew or shrank since keeps what was begun in it.
  return placeNow(context, place ?? (await placeOf(context, building_id ?? '')));
}

/** Every place of the organisation, by name. */
export async function allPlaces(context: Pick<Context, 'db'>): Promise<Place[]> {
  const rows = await context.db
    .selectFrom(buildingsWithAround().as('around'))
    .selectAll()
    .orderBy('around.neighbourhood')
    .orderBy('around.building')
    .execute();
  const small = Map.groupBy(
    rows.filter(({ homes }) => homes < fewestHomes),
    ({ neighbourhoodId }) => neighbourhoodId,
  );
  const large = rows.filter(({ homes }) => homes >= fewestHomes).map(asPlace);
  return [...large, ...[...small.values()].map(together)];
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
    homes: row.homes,
    buildingIds: [row.buildingId],
  };
}

function together(rows: readonly Around[]): Place {
  const { neighbourhoodId, neighbourhood } = rows[0]!;
  return {
    buildingId: null,
    neighbourhoodId,
    aroundId: neighbourhoodId,
    name: neighbourhood,
    homes: rows.reduce((sum, { homes }) => sum + homes, 0),
    buildingIds: rows.map(({ buildingId }) => buildingId),
  };
}

async function placeNow(context: Reading, place: Place): Promise<PlaceNow> {
  const begun = await context.db
    .selectFrom('core_values_place')
    .selectAll()
    .where(
      place.buildingId ? 'building_id' : 'neighbourhood_id',
      '=',
      place.buildingId ?? place.neighbourhoodId,
    )
    .executeTakeFirst();
  if (!begun)
    return {
      ...place,
      id: null,
      takes: usual,
      reviewedOn: null,
      round: null,
      stage: 'none',
      wording: 0,
      reviewDueOn: null,
    };
  const round = await latestRound(context, begun.id);
  const values = await context.db
    .selectFrom('core_value')
    .select('state')
    .where('place_id', '=', begun.id)
    .where('state', '<>', 'left')
    .execute();
  const wording = values.filter(({ state }) => state === 'wording').length;
  const adopted = await context.db
    .selectFrom('core_values_charter')
    .select((row) => row.fn.max('since').as('since'))
    .where('place_id', '=', begun.id)
    .where('why', '=', 'adopted')
    .executeTakeFirst();
  const { support, turnout, votes_by: votesBy, reviewed_on: reviewedOn } = begun;
  const lines = values.length - wording;
  return {
    ...place,
    id: begun.id,
    takes: { support, turnout, votesBy },
    reviewedOn,
    round,
    wording,
    stage: stageOf({ begun: true, round, wording, lines }, todayOf(context)),
    reviewDueOn: reviewDueOn(adopted?.since ?? null, reviewedOn),
  };
}

async function latestRound({ db }: Reading, placeId: string): Promise<Round | null> {
  const row = await db
    .selectFrom('core_values_round')
    .selectAll()
    .where('place_id', '=', placeId)
    .orderBy('closes_on', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row
    ? {
        id: row.id,
        opensOn: row.opens_on,
        closesOn: row.closes_on,
        outcome: row.outcome,
        isTold: row.told_on !== null,
        support: row.support,
        turnout: row.turnout,
        votesBy: row.votes_by,
      }
    : null;
}
