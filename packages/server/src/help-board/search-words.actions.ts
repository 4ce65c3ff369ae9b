import { sql, type Expression, type SqlBool } from 'kysely';
import type { Context } from '../builder.ts';
import { mostNamed, shortWord, type SearchedWord } from './search.rules.ts';

type Words = Pick<Context<'help_word_part' | 'help_post_word'>, 'db'>;

/** How alike a word of a post must be to one that was mistyped, from 0 to 1. */
const alikeEnough = 0.5;
/** So many posts are counted before a word counts as one of many. */
const mostCounted = 1000;

/** The words on the boards of an organisation that each of these is a part of; undefined where there are too many to name. */
export async function wordsWith(
  { db }: Words,
  searched: readonly SearchedWord[],
): Promise<(readonly string[] | undefined)[]> {
  return named(
    db,
    searched.map(({ forms }) => sql<SqlBool>`(${sql.join(forms.map(beginsWith), sql` or `)})`),
  );
}

/** The words that each of these may be a slip of. */
export async function wordsLike(
  { db }: Words,
  searched: readonly SearchedWord[],
): Promise<(readonly string[] | undefined)[]> {
  return named(
    db,
    searched.map(({ word, forgivesSlips }) =>
      // Two words that are alike have three letters in a row in common.
      forgivesSlips
        ? sql<SqlBool>`(${sql.join(threes(word).map(startsPart), sql` or `)})
            and word_similarity(wederkerig_searchable(${word}), word) >= ${alikeEnough}`
        : sql<SqlBool>`false`,
    ),
  );
}

/** In how few posts of a neighbourhood each of these lists of words stands, counted as far as it matters. One statement. */
export async function countPosts(
  { db }: Words,
  neighbourhoodId: string,
  lists: readonly (readonly string[])[],
): Promise<number[]> {
  const counts = lists.map(
    (words) => sql`(select count(*)::int from (select from help_post_word
      where neighbourhood_id = ${neighbourhoodId} and word = any(${[...words]}::text[]) limit ${mostCounted}) as counted)`,
  );
  const { rows } = await sql<{ counts: number[] }>`select array[${sql.join(counts)}] as counts`.execute(db);
  return rows[0]?.counts ?? [];
}

/** Forgets words that stand in no post any more, so that what somebody wrote is gone with it. */
export async function forgetWords({
  db,
  organisation,
}: Words & Pick<Context, 'organisation'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(wederkerig_words_lock(${organisation.id}))`.execute(db);
  await sql`delete from help_word_part where word not in (select word from help_post_word)`.execute(db);
}

async function named(
  db: Words['db'],
  conditions: readonly Expression<SqlBool>[],
): Promise<(readonly string[] | undefined)[]> {
  const each = conditions.map(
    (condition, index) =>
      sql`(select distinct ${sql.lit(index)} as nth, word from help_word_part where ${condition} limit ${mostNamed + 1})`,
  );
  const { rows } = await sql<{ nth: number; word: string }>`${sql.join(each, sql` union all `)}`.execute(db);
  return conditions.map((_, index) => {
    const words = rows.filter(({ nth }) => nth === index).map(({ word }) => word);
    return words.length > mostNamed ? undefined : words;
  });
}

/** A short form is looked for at the beginning of a word alone. */
function beginsWith(form: string): Expression<SqlBool> {
  return form.length <= shortWord ? sql<SqlBool>`(${startsPart(form)} and part = word)` : startsPart(form);
}

/** Compared by order, which the fence lets an index do. */
function startsPart(beginning: string): Expression<SqlBool> {
  return sql<SqlBool>`(part >= wederkerig_searchable(${beginning})
    and part < wederkerig_searchable(${beginning}) || ${lastOfAll})`;
}

const lastOfAll = '\u{10ffff}';

function threes(word: string): string[] {
  const letters = [...word];
  return [...new Set(letters.slice(2).map((_, at) => letters.slice(at, at + 3).join('')))];
}
