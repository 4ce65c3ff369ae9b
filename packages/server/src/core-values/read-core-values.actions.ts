import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { readCounts } from '../community/publish-counts.actions.ts';
import { chartersOf, type Charter } from './charter.actions.ts';
import type { Stage } from './core-values.rules.ts';
import type { Outcome, WordsState } from './core-values.table.ts';
import { subjectOf } from './count-votes.actions.ts';
import { placeNamed, placeOfViewer, type PlaceNow, type Round } from './places.actions.ts';
import { ownReview, type OwnReview } from './review.actions.ts';
import { hasVoted } from './vote.actions.ts';
import { writtenIn } from './written-in.rules.ts';

type Reading = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** A place, what was agreed there, and the last vote as far as it is for the reader. */
export interface CoreValues {
  readonly place: string;
  readonly stage: Stage;
  /** Every version of what was agreed, the newest first. */
  readonly history: readonly Charter[];
  readonly lastVote: VoteResult | null;
}

export interface VoteResult {
  readonly closedOn: string;
  readonly outcome: Outcome;
  readonly lines: readonly LineResult[];
}

export interface LineResult {
  readonly valueId: string;
  readonly text: string;
  /** Null where nothing was decided. */
  readonly adopted: boolean | null;
  /** How often each answer was given, where that may be told. */
  readonly counts: Readonly<Record<string, number | null>> | null;
}

/** What people agreed on in a building, for everybody; null where there is no such building. */
export async function readCoreValues(context: Reading, building: string): Promise<CoreValues | null> {
  const place = await placeNamed(context, building);
  if (!place) return null;
  const shown = await shownIn(context, place);
  return { ...shown, lastVote: adoptedAlone(shown.lastVote) };
}

/** Of a vote everybody reads what was adopted. What was not, and how many were against, is of those who live there. */
function adoptedAlone(vote: VoteResult | null): VoteResult | null {
  const lines = vote?.lines.filter(({ adopted }) => adopted) ?? [];
  return vote && lines.length > 0
    ? { ...vote, lines: lines.map((line) => ({ ...line, counts: null })) }
    : null;
}

/** The same with how the last vote went: for those who live there, and those at work. */
export async function shownIn(context: Reading, place: PlaceNow): Promise<CoreValues> {
  return {
    place: place.name,
    stage: place.stage,
    history: place.id ? await chartersOf(context, place.id) : [],
    lastVote: place.id ? await lastVoteOf(context, place.id) : null,
  };
}

async function lastVoteOf(context: Reading, placeId: string): Promise<VoteResult | null> {
  const round = await context.db
    .selectFrom('core_values_round')
    .select(['id', 'closes_on', 'outcome'])
    .where('place_id', '=', placeId)
    .where('outcome', 'is not', null)
    .orderBy('closes_on', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!round?.outcome) return null;
  const lines = await context.db
    .selectFrom('core_values_question')
    .select(['value_id', 'text', 'adopted'])
    .where('round_id', '=', round.id)
    .orderBy('position')
    .execute();
  const results: LineResult[] = [];
  for (const { value_id: valueId, text, adopted } of lines) {
    const [picture] = await readCounts(context, [subjectOf(round.id, valueId)]);
    results.push({ valueId, text, adopted, counts: picture?.cells ?? null });
  }
  return { closedOn: round.closes_on, outcome: round.outcome, lines: results };
}

/** Words of a resident as others there read them: nobody is told whose they are but their author. */
export interface Words {
  readonly kind: 'CoreValuesProposal' | 'CoreValuesRemark';
  readonly id: string;
  readonly text: string;
  readonly why: string | null;
  readonly language: string;
  readonly isMine: boolean;
  readonly state: WordsState;
}

/** A line whose wording is talked about. */
export interface ValueInTalk {
  readonly id: string;
  readonly text: string;
  /** The line that it would take the place of. */
  readonly replaces: string | null;
  /** What residents wrote that it was made of. */
  readonly from: readonly Words[];
  readonly remarks: readonly Words[];
}

export interface VoteToCast {
  readonly round: Round;
  readonly homes: number;
  readonly voted: boolean;
  readonly lines: readonly { readonly valueId: string; readonly text: string }[];
}

/** A place as those who live there see it. */
export interface OwnCoreValues {
  readonly shown: CoreValues;
  readonly proposals: readonly Words[];
  readonly values: readonly ValueInTalk[];
  readonly vote: VoteToCast | null;
  readonly review: OwnReview | null;
}

/** Where the viewer lives; null for somebody else, and where the page is about another building. */
export async function ownCoreValues(
  context: Context,
  building: string | null,
): Promise<OwnCoreValues | null> {
  const { viewer } = context;
  const place = await placeOfViewer(context, building);
  if (viewer.kind === 'visitor' || !place) return null;
  const shown = await shownIn(context, place);
  if (!place.id) return { shown, proposals: [], values: [], vote: null, review: null };
  const { residentId } = viewer;
  const runs = place.stage === 'planned' || place.stage === 'open' || place.stage === 'counting';
  return {
    shown,
    proposals: await proposalsIn(context, place.id, residentId),
    values: await valuesInTalk(context, place.id, residentId),
    vote: runs && place.round ? await voteToCast(context, place, place.round, residentId) : null,
    review: await ownReview(context, place, residentId),
  };
}

async function voteToCast(
  context: Context,
  place: PlaceNow,
  round: Round,
  residentId: string,
): Promise<VoteToCast> {
  const lines = await context.db
    .selectFrom('core_values_question')
    .select(['value_id as valueId', 'text'])
    .where('round_id', '=', round.id)
    .orderBy('position')
    .execute();
  return { round, homes: place.homes, voted: await hasVoted(context, round, residentId), lines };
}

/** Words stand by day, and those of one day in no order. */
const dayWritten = sql`date_trunc('day', written_at, 'UTC')`;

/** What was proposed and is no part of a line yet: what others may read, and one's own. */
export async function proposalsIn(context: Reading, placeId: string, own: string | null): Promise<Words[]> {
  const rows = await context.db
    .selectFrom('core_values_proposal')
    .select(['id', 'text', 'why', 'state', 'author_id', 'value_id'])
    .where('place_id', '=', placeId)
    .where('value_id', 'is', null)
    .where((where) =>
      where.or([where('state', '=', 'published'), ...(own ? [where('author_id', '=', own)] : [])]),
    )
    .orderBy(dayWritten)
    .orderBy('id')
    .execute();
  return rows.map((row) => wordsFor({ ...row, kind: 'CoreValuesProposal' }, own));
}

/** Lines that are talked about, with what they were made of and what is said of them. */
export async function valuesInTalk(
  context: Reading,
  placeId: string,
  own: string | null,
): Promise<ValueInTalk[]> {
  const { db } = context;
  const values = await db
    .selectFrom('core_value')
    .leftJoin('core_value as old', (join) =>
      join
        .onRef('old.organisation_id', '=', 'core_value.organisation_id')
        .onRef('old.id', '=', 'core_value.replaces_id'),
    )
    .select(['core_value.id', 'core_value.text', 'old.text as replaces'])
    .where('core_value.place_id', '=', placeId)
    .where('core_value.state', '=', 'wording')
    .orderBy('core_value.id')
    .execute();
  if (values.length === 0) return [];
  const ids = values.map(({ id }) => id);
  const from = await partsOf(context, ids);
  const remarks = await db
    .selectFrom('core_values_remark')
    .select(['id', 'value_id', 'text', 'state', 'author_id'])
    .where('value_id', 'in', ids)
    .where((where) =>
      where.or([where('state', '=', 'published'), ...(own ? [where('author_id', '=', own)] : [])]),
    )
    .orderBy(dayWritten)
    .orderBy('id')
    .execute();
  return values.map(({ id, text, replaces }) => ({
    id,
    text,
    replaces,
    from: from.get(id) ?? [],
    remarks: remarks
      .filter(({ value_id }) => value_id === id)
      .map((row) => wordsFor({ ...row, kind: 'CoreValuesRemark', why: null }, own)),
  }));
}

/** The words that lines were made of, as residents wrote them. */
export async function partsOf(
  { db }: Reading,
  valueIds: readonly string[],
): Promise<ReadonlyMap<string, Words[]>> {
  if (valueIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('core_values_proposal')
    .select(['id', 'value_id', 'text', 'why', 'state', 'author_id'])
    .where('value_id', 'in', valueIds)
    .where('state', '=', 'published')
    .orderBy(dayWritten)
    .orderBy('id')
    .execute();
  const parts = Map.groupBy(rows, ({ value_id }) => value_id!);
  return new Map(
    [...parts].map(([valueId, those]) => [
      valueId,
      those.map((row) => wordsFor({ ...row, kind: 'CoreValuesProposal' }, null)),
    ]),
  );
}

function wordsFor(
  row: Omit<Words, 'isMine' | 'language'> & { readonly author_id: string | null },
  own: string | null,
): Words {
  const { kind, id, text, why, state, author_id } = row;
  return { kind, id, text, why, language: writtenIn(text), state, isMine: own !== null && author_id === own };
}
