import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { placesOfItems, type PlaceOfItem } from '../lab-feedback/promising.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import type { UpdateKind } from './commitments.table.ts';

/** What somebody at work said about it. */
export interface UpdateView {
  readonly id: string;
  readonly commitmentId: string;
  readonly kind: UpdateKind;
  readonly saidOn: string;
  readonly text: string;
  readonly language: string;
  readonly link: string | null;
  readonly place: PlaceOfItem | null;
  /** Null for somebody who left; the job stays. */
  readonly author: string | null;
  readonly job: string;
}

/** Another day it got. */
export interface MoveView {
  readonly id: string;
  readonly commitmentId: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly language: string;
  readonly movedOn: string;
  readonly author: string | null;
  readonly job: string;
}

type Reading = Pick<Context, 'db'>;

/** Of each that is read; who says more than this about one promise has others read the beginning no more. */
const mostOfEach = 50;

/** The commitments of which there was news last: made, moved or told of. */
export async function lastInNews({ db }: Reading, most: number): Promise<string[]> {
  const lastDay = sql`greatest(made_on,
    (select max(said_on) from commitment_update as said where said.commitment_id = commitment.id),
    (select max(moved_on) from commitment_move as moved where moved.commitment_id = commitment.id))`;
  const rows = await db
    .selectFrom('commitment')
    .select('commitment.id')
    .orderBy(lastDay, 'desc')
    .orderBy('commitment.id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/** What was said about commitments, the newest first. */
export async function updatesOf(context: Reading, ids: readonly string[]): Promise<UpdateView[][]> {
  const rows = await context.db
    .selectFrom('commitment_update')
    .selectAll()
    .where('commitment_id', 'in', ids)
    .orderBy('id', 'desc')
    .limit(mostOfEach * ids.length)
    .execute();
  const names = await namesIn(context, rows);
  const places = await placesOfItems(
    context,
    rows.flatMap(({ proof_item_id }) => proof_item_id ?? []),
  );
  const views = rows.map((row) => ({
    id: row.id,
    commitmentId: row.commitment_id,
    kind: row.kind,
    saidOn: row.said_on,
    text: row.text,
    language: row.language,
    link: row.link,
    place: (row.proof_item_id && places.get(row.proof_item_id)) || null,
    author: (row.author_id && names.get(row.author_id)) || null,
    job: row.job,
  }));
  return eachTheirs(ids, views);
}

/** Every day that commitments had before, the newest move first. */
export async function movesOf(context: Reading, ids: readonly string[]): Promise<MoveView[][]> {
  const rows = await context.db
    .selectFrom('commitment_move')
    .selectAll()
    .where('commitment_id', 'in', ids)
    .orderBy('id', 'desc')
    .limit(mostOfEach * ids.length)
    .execute();
  const names = await namesIn(context, rows);
  const views = rows.map((row) => ({
    id: row.id,
    commitmentId: row.commitment_id,
    from: row.from_day,
    to: row.to_day,
    reason: row.reason,
    language: row.language,
    movedOn: row.moved_on,
    author: (row.author_id && names.get(row.author_id)) || null,
    job: row.job,
  }));
  return eachTheirs(ids, views);
}

function namesIn(context: Reading, rows: readonly { readonly author_id: string | null }[]) {
  return firstNames(context, [...new Set(rows.flatMap(({ author_id }) => author_id ?? []))]);
}

function eachTheirs<View extends { readonly commitmentId: string }>(
  ids: readonly string[],
  views: readonly View[],
): View[][] {
  return ids.map((id) => views.filter(({ commitmentId }) => commitmentId === id).slice(0, mostOfEach));
}
