import type pg from 'pg';
import {
  mostNamed,
  mostRanked,
  namedBy,
  searchedWords,
  shortWord,
  type SearchedWord,
} from '../../../packages/server/src/help-board/search.rules.ts';
import { wordsIn } from '../../../packages/words/src/index.ts';
import { helpCategoryWords } from '../../../packages/words/src/help-categories/index.ts';
import { readable, shown } from './board-statement.ts';

interface Wanted {
  readonly kind?: string | undefined;
  readonly category?: string | undefined;
  readonly after?: string | undefined;
}

type Ask = <Row extends object>(
  client: pg.PoolClient,
  text: string,
  values: unknown[],
) => Promise<pg.QueryResult<Row>>;

interface Sought {
  readonly pattern: string;
  readonly words: readonly string[] | undefined;
  readonly categories: readonly string[];
}

const said = await wordsIn(helpCategoryWords, 'nl', 'je');
const categoryNames = new Map(
  Object.entries(said).map(([key, name]) => [key.toLowerCase().replaceAll('_', '-'), [name as string]]),
);

/** The page of posts that have every word; where there are none, words that are alike. */
export async function searchPage<Row extends object>(
  client: pg.PoolClient,
  ask: Ask,
  searched: string,
  wanted: Wanted,
  given: readonly [viewer: string, building: string, neighbourhood: string, today: string, most: number],
): Promise<Row[]> {
  const words = searchedWords(searched);
  if (words.length === 0) return [];
  const look = async (named: readonly (readonly string[] | undefined)[], after = wanted.after) => {
    const sought = words.map((word, index) => ({
      pattern: word.pattern,
      words: named[index],
      categories: namedBy(word, categoryNames),
    }));
    if (sought.some((one) => one.words?.length === 0 && one.categories.length === 0)) return [];
    const first = await rarest(client, ask, sought, given[2]);
    const { text, values } = pageStatement(sought, first, words, { ...wanted, after }, given);
    return (await ask<Row>(client, text, values)).rows;
  };
  const typed = await named(client, ask, words, withPart);
  const asTyped = await look(typed);
  if (asTyped.length > 0 || !words.some(({ forgivesSlips }) => forgivesSlips)) return asTyped;
  if (wanted.after && (await look(typed, undefined)).length > 0) return [];
  const alike = await named(client, ask, words, slipOf);
  return look(typed.map((list, index) => list && [...list, ...(alike[index] ?? [])]));
}

type Condition = (word: SearchedWord, value: (given: unknown) => string) => string;

const begins = (at: string) =>
  `(part >= wederkerig_searchable(${at}) and part < wederkerig_searchable(${at}) || U&'\\+10ffff')`;

const withPart: Condition = ({ forms }, value) =>
  forms
    .map((form) =>
      form.length <= shortWord ? `(${begins(value(form))} and part = word)` : begins(value(form)),
    )
    .join(' or ');

const slipOf: Condition = ({ word, forgivesSlips }, value) => {
  if (!forgivesSlips) return 'false';
  const letters = [...word];
  const threes = new Set(letters.slice(2).map((_, at) => letters.slice(at, at + 3).join('')));
  const near = [...threes].map((three) => begins(value(three))).join(' or ');
  return `(${near}) and word_similarity(wederkerig_searchable(${value(word)}), word) >= 0.5`;
};

async function named(client: pg.PoolClient, ask: Ask, words: readonly SearchedWord[], condition: Condition) {
  const values: unknown[] = [];
  const value = (given: unknown) => `$${values.push(given)}::text`;
  const each = words.map(
    (word, index) =>
      `(select distinct ${index} as nth, word from help_word_part where ${condition(word, value)} limit ${mostNamed + 1})`,
  );
  const { rows } = await ask<{ nth: number; word: string }>(client, each.join(' union all '), values);
  return words.map((_, index) => {
    const found = rows.filter(({ nth }) => nth === index).map(({ word }) => word);
    return found.length > mostNamed ? undefined : found;
  });
}

async function rarest(client: pg.PoolClient, ask: Ask, sought: readonly Sought[], neighbourhood: string) {
  const countable = sought.filter(({ words, categories }) => words && categories.length === 0);
  const [first = sought[0]!] = countable;
  if (countable.length < 2) return first;
  const counts = countable.map(
    (_, index) =>
      `(select count(*)::int from (select from help_post_word where neighbourhood_id = $1 and word = any($${index + 2}::text[]) limit 1000) as counted)`,
  );
  const values = [neighbourhood, ...countable.map(({ words }) => words)];
  const { rows } = await ask<{ counts: number[] }>(
    client,
    `select array[${counts.join(', ')}] as counts`,
    values,
  );
  return countable[rows[0]!.counts.indexOf(Math.min(...rows[0]!.counts))]!;
}

const searchable = (text: string) => `wederkerig_searchable(${text})`;

function pageStatement(
  sought: readonly Sought[],
  first: Sought,
  words: readonly SearchedWord[],
  { kind, category, after }: Wanted,
  given: readonly unknown[],
): { text: string; values: unknown[] } {
  const values = [...given];
  const value = (one: unknown, type = 'text') => `$${values.push(one)}::${type}`;
  const reads = (pattern: string) =>
    `${searchable(`post.title || ' ' || coalesce(post.text, '')`)} ~ ${searchable(value(pattern))}`;
  const others = sought
    .filter((one) => one !== first)
    .map((one) => {
      const stands = one.words
        ? `exists (select from help_post_word as other where other.organisation_id = post.organisation_id
            and other.neighbourhood_id = $3 and other.post_id = post.id and other.word = any(${value(one.words, 'text[]')}))`
        : reads(one.pattern);
      return `(${stands} or post.category = any(${value(one.categories, 'text[]')}))`;
    });
  const where = [
    `((${readable('building')}) or (${readable('neighbourhood')}))`,
    ...(kind ? [`post.kind = ${value(kind)}`] : []),
    ...(category ? [`post.category = ${value(category)}`] : []),
    ...others,
  ].join(' and ');
  const newest = (condition: string) =>
    `select * from (select post.* from help_post as post where ${where} and ${condition} order by id desc limit ${mostRanked}) as source`;
  const sources = [
    ...(first.words ? [] : [newest(reads(first.pattern))]),
    ...(first.words?.length
      ? [
          `select found.* from unnest(${value(first.words, 'text[]')}) as sought (word) cross join lateral (
            select post.* from help_post_word as standing
            join help_post as post on post.organisation_id = standing.organisation_id and post.id = standing.post_id
            where standing.neighbourhood_id = $3 and standing.word = sought.word and ${where}
            order by standing.post_id desc limit ${mostRanked}) as found`,
        ]
      : []),
    ...(first.categories.length > 0
      ? [newest(`post.category = any(${value(first.categories, 'text[]')})`)]
      : []),
  ];
  const typed = words.map(({ word }) => word);
  const [question, all] = [value(typed.join(' | ')), value(typed.join(' '))];
  const rank = (
    post: string,
  ) => `round((ts_rank(setweight(to_tsvector('dutch', ${searchable(`${post}.title`)}), 'A')
    || setweight(to_tsvector('dutch', ${searchable(`coalesce(${post}.text, '')`)}), 'B'), to_tsquery('dutch', ${searchable(question)}))
    + word_similarity(${searchable(all)}, ${searchable(`${post}.title`)}))::numeric, 4)`;
  const on = after
    ? `where (rank, id) < (coalesce((select ${rank('before')} from help_post as before where before.id = ${value(after, 'uuid')}), 1000), ${value(after, 'uuid')})`
    : '';
  const text = `with found as materialized (select newest.*, ${rank('newest')} as rank from (
      ${sources.join(' union ')} order by id desc limit ${mostRanked}) as newest),
    page as materialized (select found.*, row_number() over (order by rank desc, id desc) as nth from found ${on}
      order by rank desc, id desc limit $5) ${shown}`;
  return { text, values };
}
