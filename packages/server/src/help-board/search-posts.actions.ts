import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { helpCategoryWords, type HelpCategoryWord } from '@wederkerig/words/help-categories';
import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import type { Context } from '../builder.ts';
import type { HelpCategory } from './help-board.table.ts';
import { postsAmong, type PostRow, type Posts, type Reader } from './post-rows.actions.ts';
import { mostRanked, namedBy, searchedWords, type SearchedWord } from './search.rules.ts';
import { withWhatIsShown, type ShownRow } from './shown-posts.actions.ts';
import { countPosts, wordsLike, wordsWith } from './search-words.actions.ts';

/** Where in a list somebody reads on. */
interface Page {
  readonly first: number;
  readonly after: string | null;
}

/** What one word is looked for by; without words to name, by looking into each text. */
interface Sought {
  readonly pattern: string;
  readonly words: readonly string[] | undefined;
  readonly categories: readonly HelpCategory[];
}

/**
 * Posts in which every word stands that was searched for, as a part of a word or as the name of their category. Where there are
 * none, words that are alike: somebody made a slip. Of many, the newest; Dutch full text only says which of these come first.
 */
export async function findPosts(
  context: Context,
  within: { readonly query: Posts; readonly reader: Reader },
  searched: string,
  page: Page,
): Promise<ShownRow[]> {
  const words = searchedWords(searched);
  if (words.length === 0) return [];
  const categories = await categoriesOf(context, words);
  const look = async (named: readonly (readonly string[] | undefined)[], asked: Page) => {
    const sought = words.map((word, index) => ({
      pattern: word.pattern,
      words: named[index],
      categories: categories.get(word) ?? [],
    }));
    return ranked(context, within.reader, await newestWith(context, within, sought), words, asked);
  };
  const typed = await wordsWith(context, words);
  const asTyped = await look(typed, page);
  if (asTyped.length > 0 || !words.some(({ forgivesSlips }) => forgivesSlips)) return asTyped;
  // The last page of what stands as it was typed is no reason to look for slips.
  if (page.after && (await look(typed, { first: 1, after: null })).length > 0) return [];
  const alike = await wordsLike(context, words);
  return look(
    typed.map((named, index) => named && [...named, ...(alike[index] ?? [])]),
    page,
  );
}

/** The newest posts that have all of it, as a part of another statement. The rarest of it says where to look. */
async function newestWith(
  context: Context,
  { query, reader: { neighbourhoodId } }: { query: Posts; reader: Reader },
  sought: readonly Sought[],
): Promise<RawBuilder<PostRow> | undefined> {
  if (sought.some((one) => one.words?.length === 0 && one.categories.length === 0)) return undefined;
  const rarest = await rarestOf(context, neighbourhoodId, sought);
  const others = sought.filter((one) => one !== rarest).map((one) => stands(one, neighbourhoodId));
  const rest = others.reduce((left, has) => left.where(has), query);
  const newest = (posts: Posts) => posts.orderBy('help_post.id', 'desc').limit(mostRanked);
  const { words, categories, pattern } = rarest;
  const sources = [
    ...(words ? [] : [newest(rest.where(reads(pattern)))]),
    ...(words?.length ? [eachNewest(words, rest, neighbourhoodId)] : []),
    ...(categories.length > 0 ? [newest(rest.where('help_post.category', 'in', categories))] : []),
  ];
  return sql`${sql.join(
    sources.map((source) => sql`select * from (${source}) as source`),
    sql` union `,
  )} order by id desc limit ${mostRanked}`;
}

/** Word by word, so that each is read from the end of its own list, as far as needed. */
function eachNewest(words: readonly string[], query: Posts, neighbourhoodId: string): RawBuilder<PostRow> {
  const standing = query
    .innerJoin('help_post_word', (join) =>
      join
        .onRef('help_post_word.organisation_id', '=', 'help_post.organisation_id')
        .onRef('help_post_word.post_id', '=', 'help_post.id'),
    )
    .where('help_post_word.neighbourhood_id', '=', neighbourhoodId)
    .where('help_post_word.word', '=', sql.ref<string>('sought.word'))
    .orderBy('help_post_word.post_id', 'desc')
    .limit(mostRanked);
  return sql`select found.* from unnest(${[...words]}::text[]) as sought (word) cross join lateral ${standing} as found`;
}

/** The one that stands in the fewest posts. What is the name of a category, or has too many words to name, comes last. */
async function rarestOf(
  context: Context,
  neighbourhoodId: string,
  sought: readonly Sought[],
): Promise<Sought> {
  const countable = sought.filter(({ words, categories }) => words && categories.length === 0);
  const [first = sought[0]!, ...others] = countable;
  if (others.length === 0) return first;
  const counts = await countPosts(
    context,
    neighbourhoodId,
    countable.map(({ words }) => words ?? []),
  );
  return countable[counts.indexOf(Math.min(...counts))] ?? first;
}

function stands({ words, categories, pattern }: Sought, neighbourhoodId: string): Expression<SqlBool> {
  const standing = words
    ? sql<SqlBool>`exists (select from help_post_word where help_post_word.organisation_id = help_post.organisation_id
        and help_post_word.neighbourhood_id = ${neighbourhoodId} and help_post_word.post_id = help_post.id
        and help_post_word.word = any(${[...words]}::text[]))`
    : reads(pattern);
  return sql<SqlBool>`(${standing} or help_post.category = any(${[...categories]}::text[]))`;
}

function reads(pattern: string): Expression<SqlBool> {
  return sql<SqlBool>`wederkerig_searchable(help_post.title || ' ' || coalesce(help_post.text, '')) ~ wederkerig_searchable(${pattern})`;
}

async function ranked(
  { db }: Context,
  { residentId }: Reader,
  found: RawBuilder<PostRow> | undefined,
  words: readonly SearchedWord[],
  { first, after }: Page,
): Promise<ShownRow[]> {
  if (!found) return [];
  const rank = rankIn(words, 'help_post');
  const before = sql`(select ${rankIn(words, 'before')} from help_post as before where before.id = ${after})`;
  // Without the post of the cursor it begins at the beginning.
  const isBehind = sql<SqlBool>`(${rank}, help_post.id) < (coalesce(${before}, 1000), ${after}::uuid)`;
  const page = withWhatIsShown(postsAmong({ db }, sql`(${found})`), residentId)
    .orderBy(rank, 'desc')
    .orderBy('help_post.id', 'desc')
    .limit(first);
  return (after ? page.where(isBehind) : page).execute();
}

/** How well a post fits, the title before the text. Rounded, so that the same is the same on every page. */
function rankIn(words: readonly SearchedWord[], post: string): RawBuilder<number> {
  const title = sql`wederkerig_searchable(${sql.ref(`${post}.title`)})`;
  const said = sql`wederkerig_searchable(coalesce(${sql.ref(`${post}.text`)}, ''))`;
  const typed = words.map(({ word }) => word);
  const asQuestion = sql`to_tsquery('dutch', wederkerig_searchable(${typed.join(' | ')}))`;
  return sql<number>`round((
    ts_rank(setweight(to_tsvector('dutch', ${title}), 'A') || setweight(to_tsvector('dutch', ${said}), 'B'), ${asQuestion})
    + word_similarity(wederkerig_searchable(${typed.join(' ')}), ${title}))::numeric, 4)`;
}

/** The categories that each word names, in Dutch or in the language of the reader. */
async function categoriesOf(
  { language, organisation }: Pick<Context, 'language' | 'organisation'>,
  words: readonly SearchedWord[],
): Promise<ReadonlyMap<SearchedWord, HelpCategory[]>> {
  const said = await Promise.all(
    (['nl', nearestDelivered(language)] as const).map((one) =>
      wordsIn(helpCategoryWords, one, organisation.formOfAddress),
    ),
  );
  const keys = Object.keys(said[0] ?? {}) as HelpCategoryWord[];
  const names = new Map(keys.map((key) => [categoryOf(key), said.map((each) => each[key])]));
  return new Map(words.map((word) => [word, namedBy(word, names)]));
}

function categoryOf(key: HelpCategoryWord): HelpCategory {
  return key.toLowerCase().replaceAll('_', '-') as HelpCategory;
}
