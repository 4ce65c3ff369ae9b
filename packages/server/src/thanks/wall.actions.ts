import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { placeOfPage } from '../community/place-of-page.actions.ts';
import { absentForEachOther } from '../moderation/moderation.actions.ts';
import { isSlug } from '../slug.ts';
import { thanksRows, type ThanksRow } from './thanks-rows.actions.ts';
import { narrowedTo, type WallOf } from './thanks.rules.ts';

/** A word of thanks as it stands on the wall: of people, only what both agreed to. */
export interface ThanksOnWall {
  readonly id: string;
  readonly deed: string;
  readonly sentence: string | null;
  readonly text: string | null;
  readonly language: string;
  readonly giver: string | null;
  readonly receiver: string | null;
  /** It is the organisation that says it. */
  readonly byOrganisation: boolean;
  readonly job: string | null;
  /** Null where a day would tell that a home stood empty. */
  readonly givenOn: string | null;
  /** The building for which it is meant alone. */
  readonly building: string | null;
  /** The viewer can take it off the wall. */
  readonly mine: boolean;
}

export interface ThanksWall {
  readonly nodes: readonly ThanksOnWall[];
  readonly hasMore: boolean;
  readonly endCursor: string | null;
}

export interface WallWanted {
  readonly building?: string | null | undefined;
  readonly neighbourhood?: string | null | undefined;
  readonly first: number;
  readonly after: string | null;
}

const mostAtOnce = 50;
const nothing: ThanksWall = { nodes: [], hasMore: false, endCursor: null };

/** What both made public, for whoever asks. */
export async function publicWall(context: Context, wanted: WallWanted): Promise<ThanksWall> {
  return wallFor(context, wanted, undefined);
}

/** The same with what is for the viewer's own building, and without those who are absent for them. */
export async function wallOfViewer(context: Context, wanted: WallWanted): Promise<ThanksWall> {
  const { viewer } = context;
  if (viewer.kind === 'visitor') return nothing;
  return wallFor(context, wanted, viewer);
}

interface Reading {
  readonly residentId: string;
  readonly buildingId: string | null;
}

async function wallFor(
  context: Context,
  wanted: WallWanted,
  reader: Reading | undefined,
): Promise<ThanksWall> {
  const places = await placesMeant(context, wanted, reader);
  if (!places) return nothing;
  const first = Math.min(Math.max(1, wanted.first), mostAtOnce);
  let query = onWall(context, places, reader);
  if (wanted.after) {
    // Only of what the reader sees on this wall is told where it stands: by anything else one would learn who answered, and what.
    const last = await query.where('thanks.id', '=', wanted.after).executeTakeFirst();
    if (!last) return nothing;
    query = query.where(
      sql<boolean>`(thanks.answered_at, thanks.id) < (select last.answered_at, last.id from thanks as last where last.id = ${last.id})`,
    );
  }
  const rows = await query
    .orderBy('thanks.answered_at', 'desc')
    .orderBy('thanks.id', 'desc')
    .limit(first + 1)
    .execute();
  const nodes = rows.slice(0, first).map((row) => asOnWall(context, row, reader?.residentId));
  return { nodes, hasMore: rows.length > first, endCursor: nodes.at(-1)?.id ?? null };
}

function onWall(context: Context, places: WallOf, reader: Reading | undefined) {
  let query = thanksRows(context)
    .where('thanks.answer', '=', 'yes')
    .where('thanks.visibility', '=', 'published')
    .where((where) =>
      where.or([
        where('thanks.audience', '=', 'everyone'),
        ...(reader?.buildingId
          ? [
              where.and([
                where('thanks.audience', '=', 'building'),
                where('thanks.building_id', '=', reader.buildingId),
              ]),
            ]
          : []),
      ]),
    );
  if (reader) {
    const { residentId } = reader;
    query = query.where(({ not, or }) =>
      not(or([isNamedAndAbsent(residentId, 'giver'), isNamedAndAbsent(residentId, 'receiver')])),
    );
  }
  if (places.neighbourhoodId) query = query.where('thanks.neighbourhood_id', '=', places.neighbourhoodId);
  if (places.buildingId) {
    const { buildingId } = places;
    // A page about one building would tell in which building a home stood empty.
    query = query
      .where('thanks.building_id', '=', buildingId)
      .where((where) =>
        where.or([where('thanks.discreet', '=', false), where('thanks.audience', '=', 'building')]),
      );
  }
  return query;
}

/** Of words without a name nothing may follow from who is absent: what is gone would tell whose they were. */
const isNamedAndAbsent = (residentId: string, side: 'giver' | 'receiver') =>
  sql<boolean>`${sql.ref(`thanks.names_${side}`)} and ${absentForEachOther(residentId, sql.ref<string | null>(`thanks.${side}_id`))}`;

function asOnWall(
  { organisation }: Pick<Context, 'organisation'>,
  row: ThanksRow,
  readerId: string | undefined,
): ThanksOnWall {
  const byOrganisation = row.giver_id === null;
  const giver = byOrganisation ? row.writer : row.giver;
  return {
    id: row.id,
    deed: row.deed,
    sentence: row.sentence,
    text: row.text,
    language: row.language,
    giver: row.names_giver ? giver : null,
    receiver: row.names_receiver && row.receiver_named ? row.receiver : null,
    byOrganisation,
    job: row.job,
    givenOn: row.discreet ? null : dayIn(organisation.timezone, row.given_at),
    building: row.audience === 'building' ? row.building : null,
    mine: readerId !== undefined && [row.giver_id, row.receiver_id].includes(readerId),
  };
}

/** Undefined: the page is about a place that is not there. */
async function placesMeant(
  context: Pick<Context, 'db'>,
  { building, neighbourhood }: WallWanted,
  reader: Reading | undefined,
): Promise<WallOf | undefined> {
  if (!building && !neighbourhood) return {};
  if ([building, neighbourhood].some((slug) => slug && !isSlug(slug))) return undefined;
  const place = await placeOfPage(context, { building, neighbourhood });
  return place && narrowedTo(place, reader?.buildingId ?? null);
}
