import type { Context } from '../builder.ts';
import { among, compiledOnce } from '../database/compiled-once.ts';
import type { Database } from '../database/connect.ts';
import type { Told, ToldAnswer, ToldPicture } from './card.rules.ts';
import { orderOf } from './profile-answer.rules.ts';

type Telling = Pick<Context<'profile_answer' | 'profile_picture'>, 'db'>;

const nothing: Told = { answers: [], picture: null };

/** All that these people told, hidden or not: for the rules to choose from, never for a page as it is. */
export async function toldBy(context: Telling, ids: readonly string[]): Promise<(id: string) => Told> {
  if (ids.length === 0) return () => nothing;
  const answers = await answersOf(context, ids);
  const pictures = await picturesOf(context, ids);
  return (id) => ({ answers: answers.get(id) ?? [], picture: pictures.get(id) ?? null });
}

/** The answers of these people in the order of the guide, in one statement. */
export async function answersOf(
  context: Pick<Context<'profile_answer'>, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ToldAnswer[]>> {
  const rows = await loadAnswers(context.db, { ids });
  rows.sort((one, other) => orderOf(one.question) - orderOf(other.question));
  return Map.groupBy(rows, (row) => row.resident_id);
}

const loadAnswers = compiledOnce((db: Database<'profile_answer'>, { ids }: { ids: readonly string[] }) =>
  db
    .selectFrom('profile_answer')
    .select(['resident_id', 'question', 'chosen', 'words', 'words_wait as wordsWait'])
    .select(['language', 'audience', 'until', 'counted'])
    .where('resident_id', '=', among(ids)),
);

async function picturesOf(
  context: Pick<Context<'profile_picture'>, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ToldPicture>> {
  const rows = await context.db
    .selectFrom('profile_picture')
    .select(['resident_id', 'id', 'audience', 'until'])
    .where('resident_id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.resident_id, row]));
}
