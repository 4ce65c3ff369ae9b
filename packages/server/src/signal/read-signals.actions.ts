import { encodeGlobalID } from '@pothos/plugin-relay';
import { signedIn, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { readCommitments } from '../commitments/read-commitments.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { shownForAll, type ForAll } from './signal-for-all.actions.ts';
import { signals, type SignalRow } from './signal-rows.actions.ts';
import { canJudge, isLate, stateOf, type SignalState } from './signal.rules.ts';

/** What somebody at work answered. */
export interface AnswerView {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly answeredAt: Date;
  /** First name; null for somebody who left. */
  readonly author: string | null;
  readonly job: string;
}

/** A signal as its sender reads it. */
export interface SignalView extends SignalRow {
  readonly state: SignalState;
  readonly late: boolean;
  /** What the promise says that it is about. */
  readonly promise: string | null;
  readonly answers: readonly AnswerView[];
  readonly canJudge: boolean;
  /** What everybody reads of it. */
  readonly shown: ForAll | null;
}

export interface SignalPage {
  readonly nodes: readonly SignalView[];
  readonly hasMore: boolean;
  readonly endCursor: string | null;
}

const mostAtOnce = 20;

/** What the viewer told, the newest first. */
export async function ownSignals(
  context: Context,
  page: { first: number; after: string | null; language: string },
): Promise<SignalPage> {
  const { residentId } = signedIn(context.viewer);
  const first = Math.min(Math.max(1, page.first), mostAtOnce);
  let query = signals(context).where('sender_id', '=', residentId);
  if (page.after) query = query.where('signal.id', '<', page.after);
  const rows = await query
    .orderBy('signal.id', 'desc')
    .limit(first + 1)
    .execute();
  const nodes = await asViews(context, rows.slice(0, first), page.language);
  const last = nodes.at(-1);
  return { nodes, hasMore: rows.length > first, endCursor: last ? encodeGlobalID('Signal', last.id) : null };
}

/** One of the viewer's own, by its id; null where there is none. */
export async function ownSignal(context: Context, id: string): Promise<SignalView | null> {
  const { residentId } = signedIn(context.viewer);
  const rows = await signals(context)
    .where('signal.id', '=', id)
    .where('sender_id', '=', residentId)
    .execute();
  return (await asViews(context, rows, context.language))[0] ?? null;
}

/** Rows as they are read, in a few statements however many they are. */
export async function asViews(
  context: Context,
  rows: readonly SignalRow[],
  language: string,
): Promise<SignalView[]> {
  const answers = await answersOf(
    context,
    rows.map(({ id }) => id),
  );
  const promises = await promisesOf(context, rows, language);
  const shown = await shownForAll(
    context,
    rows.map(({ id }) => id),
  );
  const today = todayOf(context);
  return rows.map((row) => ({
    ...row,
    state: stateOf(row),
    late: isLate(row, today),
    promise: (row.commitmentId && promises.get(row.commitmentId)) || null,
    answers: answers.filter(({ signalId }) => signalId === row.id),
    canJudge: canJudge(row, today),
    shown: shown.get(row.id) ?? null,
  }));
}

async function answersOf(
  context: Context,
  ids: readonly string[],
): Promise<(AnswerView & { signalId: string })[]> {
  if (ids.length === 0) return [];
  const rows = await context.db
    .selectFrom('signal_answer')
    .selectAll()
    .where('signal_id', 'in', ids)
    .orderBy('id')
    .execute();
  const names = await firstNames(
    context,
    rows.flatMap(({ author_id }) => author_id ?? []),
  );
  return rows.map(({ id, signal_id, text, language, answered_at, author_id, job }) => ({
    id,
    signalId: signal_id,
    text,
    language,
    answeredAt: answered_at,
    author: (author_id && names.get(author_id)) || null,
    job,
  }));
}

async function promisesOf(
  context: Context,
  rows: readonly SignalRow[],
  language: string,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.flatMap(({ commitmentId }) => commitmentId ?? []))];
  const promises = await readCommitments(context, ids, language);
  return new Map(promises.map(({ id, text }) => [id, text.text]));
}
