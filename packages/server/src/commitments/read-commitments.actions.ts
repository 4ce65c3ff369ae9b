import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { namesOfPlaces } from '../community/place-names.actions.ts';
import { findBuilding, findNeighbourhood } from '../community/places.actions.ts';
import { isSlug } from '../slug.ts';
import { placesOfItems, type PlaceOfItem } from '../lab-feedback/promising.actions.ts';
import type { OrganisationText } from '../lab-feedback/read-lab.actions.ts';
import { commitments, type CommitmentRow } from './commitment-rows.actions.ts';
import { recordOf, type Record } from './commitments.rules.ts';

/** A commitment as everybody reads it. */
export interface CommitmentView extends Omit<CommitmentRow, 'text' | 'ownerId' | 'handedTo' | 'handedAt'> {
  readonly text: OrganisationText;
  readonly today: string;
  readonly neighbourhood: string | null;
  readonly building: string | null;
  readonly place: PlaceOfItem | null;
}

/** Which ones a page shows. */
export interface Narrowed {
  readonly neighbourhood?: string | null | undefined;
  readonly building?: string | null | undefined;
  readonly show?: Shown | null | undefined;
}

/** `open` has the late ones among it. */
export type Shown = 'open' | 'late' | 'kept' | 'dropped';

export interface CommitmentPage {
  readonly nodes: readonly CommitmentView[];
  readonly hasMore: boolean;
  readonly endCursor: string | null;
}

const mostAtOnce = 50;
/** A record counts so many at most, the newest: an organisation that promised more has an archive. */
const mostCounted = 2000;

/** What was promised, what is due soonest first; of what is over, the newest first. */
export async function listCommitments(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  narrowed: Narrowed,
  page: { first: number; after: string | null; language: string },
): Promise<CommitmentPage> {
  const first = Math.min(Math.max(1, page.first), mostAtOnce);
  const places = await placesMeant(context, narrowed);
  if (!places) return { nodes: [], hasMore: false, endCursor: null };
  const today = todayOf(context);
  const query = which(within(commitments(context), places), narrowed.show, today);
  const rows = await after(query, page.after)
    .orderBy(rank())
    .orderBy('commitment.id')
    .limit(first + 1)
    .execute();
  const nodes = await asViews(context, rows.slice(0, first), page.language);
  return { nodes, hasMore: rows.length > first, endCursor: nodes.at(-1)?.id ?? null };
}

/** One of them, by the name in its address or by its id; null where there is none. */
export async function readCommitment(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  by: { slug: string } | { id: string },
  language: string,
): Promise<CommitmentView | null> {
  if ('slug' in by && !isSlug(by.slug)) return null;
  const [column, value] =
    'slug' in by ? (['commitment.slug', by.slug] as const) : (['commitment.id', by.id] as const);
  const rows = await commitments(context).where(column, '=', value).execute();
  return (await asViews(context, rows, language))[0] ?? null;
}

/** Some of them by their ids, in a few statements however many they are. */
export async function readCommitments(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  ids: readonly string[],
  language: string,
): Promise<CommitmentView[]> {
  if (ids.length === 0) return [];
  const rows = await commitments(context).where('commitment.id', 'in', ids).execute();
  return asViews(context, rows, language);
}

/** Commitments that points of a lab became, by the point; in the order that was asked, null where a point became none. */
export async function commitmentsOfItems(
  context: Context,
  itemIds: readonly string[],
  language: string,
): Promise<(CommitmentView | null)[]> {
  const rows = await commitments(context)
    .where('lab_item_id', 'in', itemIds)
    .where('lab_comment_id', 'is', null)
    .execute();
  const views = await asViews(context, rows, language);
  return itemIds.map((id) => views.find(({ itemId }) => itemId === id) ?? null);
}

/** How promises were kept. */
export async function readRecord(context: Context, narrowed: Narrowed): Promise<Record> {
  const places = await placesMeant(context, narrowed);
  const rows = places
    ? await within(commitments(context), places).orderBy('commitment.id', 'desc').limit(mostCounted).execute()
    : [];
  return recordOf(rows, todayOf(context));
}

/** Rows as everybody reads them, in a few statements however many they are. */
export async function asViews(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  rows: readonly CommitmentRow[],
  language: string,
): Promise<CommitmentView[]> {
  const texts = await translationsOf(context, rows, language);
  const names = await namesOfPlaces(
    context.db,
    rows.flatMap(({ neighbourhoodId, buildingId }) => [neighbourhoodId ?? [], buildingId ?? []].flat()),
  );
  const places = await placesOfItems(
    context,
    rows.flatMap(({ itemId }) => itemId ?? []),
  );
  const today = todayOf(context);
  return rows.map(({ text, ownerId: _, handedTo: __, handedAt: ___, ...row }) => ({
    ...row,
    today,
    text: texts.get(row.id) ?? {
      text,
      language: row.language,
      state: row.language === language ? 'written' : 'missing',
    },
    neighbourhood: (row.neighbourhoodId && names.get(row.neighbourhoodId)) || null,
    building: (row.buildingId && names.get(row.buildingId)) || null,
    place: (row.itemId && places.get(row.itemId)) || null,
  }));
}

async function translationsOf(
  { db }: Pick<Context, 'db'>,
  rows: readonly CommitmentRow[],
  language: string,
): Promise<ReadonlyMap<string, OrganisationText>> {
  if (rows.length === 0) return new Map();
  const found = await db
    .selectFrom('commitment_translation')
    .select(['commitment_id', 'language', 'text', 'state'])
    .where('language', '=', language)
    .where(
      'commitment_id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  return new Map(found.map(({ commitment_id, ...text }) => [commitment_id, text]));
}

interface Places {
  readonly neighbourhoodId: string | null;
  readonly buildingId: string | null;
}

/** Attributes of a page narrow; a place that is not there has nothing. */
async function placesMeant(
  { db }: Pick<Context, 'db'>,
  { neighbourhood, building }: Narrowed,
): Promise<Places | undefined> {
  const neighbourhoodId = neighbourhood ? await findNeighbourhood(db, neighbourhood) : null;
  const buildingId = building ? await findBuilding(db, building) : null;
  return neighbourhoodId === undefined || buildingId === undefined
    ? undefined
    : { neighbourhoodId, buildingId };
}

type Commitments = ReturnType<typeof commitments>;

/** What is promised everywhere is promised here too. */
function within(query: Commitments, { neighbourhoodId, buildingId }: Places): Commitments {
  let narrowed = query;
  if (neighbourhoodId)
    narrowed = narrowed.where((where) =>
      where.or([where('neighbourhood_id', '=', neighbourhoodId), where('neighbourhood_id', 'is', null)]),
    );
  if (buildingId)
    narrowed = narrowed.where((where) =>
      where.or([where('building_id', '=', buildingId), where('building_id', 'is', null)]),
    );
  return narrowed;
}

function which(query: Commitments, show: Shown | null | undefined, today: string): Commitments {
  switch (show) {
    case 'open':
      return query.where('ended_on', 'is', null);
    case 'late':
      return query.where('ended_on', 'is', null).where('due', '<', today);
    case 'kept':
    case 'dropped':
      return query.where('commitment.state', '=', show);
    default:
      return query;
  }
}

/** Where it stands: what is due soonest first, and below that what is over, the newest first. */
function rank(of = 'commitment') {
  const [due, ended] = [sql.ref(`${of}.due`), sql.ref(`${of}.ended_on`)];
  return sql<number>`case when ${ended} is null then ${due} - date '2000-01-01'
    else 1000000 - (${ended} - date '2000-01-01') end`;
}

/** What stands below one; one that nobody has begins at the beginning. */
function after(query: Commitments, id: string | null): Commitments {
  if (!id) return query;
  return query.where(
    sql<boolean>`coalesce((${rank()}, commitment.id) > (
      select ${rank('before')}, before.id from commitment as before where before.id = ${id}
    ), true)`,
  );
}
