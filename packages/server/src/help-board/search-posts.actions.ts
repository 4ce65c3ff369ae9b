import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { helpCategoryWords, type HelpCategoryWord } from '@wederkerig/words/help-categories';
import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import type { Context } from '../builder.ts';
import type { HelpCategory } from './help-board.table.ts';
import type { PostRow, Posts } from './post-rows.actions.ts';
import { namedBy, searchedWords, type SearchedWord } from './search.rules.ts';

/** How alike a word of a post must be to one that was mistyped, from 0 to 1. */
const alikeEnough = 0.5;

/**
 * Posts in which every word stands that was searched for, as a part of a word or as the name of their category. Where there are
 * none, words that are alike: somebody made a slip. Dutch full text only says which come first. Two statements.
 */
export async function findPosts(
  context: Context,
  query: Posts,
  searched: string,
  page: { first: number; after: string | null },
): Promise<PostRow[]> {
  const words = searchedWords(searched);
  if (words.length === 0) return [];
  const categories = await categoriesOf(context, words);
  const asTyped = every(words, (word) => [stands(word, text), named(categories.get(word) ?? [])]);
  const alike = every(words, (word) => [
    stands(word, text),
    named(categories.get(word) ?? []),
    ...(word.forgivesSlips ? [isAlike(word, text)] : []),
  ]);
  const anyAsTyped = await query
    .clearSelect()
    .select('help_post.id')
    .where(asTyped)
    .limit(1)
    .executeTakeFirst();
  const rank = rankIn(words, 'help_post');
  let found = query
    .where(anyAsTyped ? asTyped : alike)
    .orderBy(rank, 'desc')
    .orderBy('help_post.id', 'desc')
    .limit(page.first);
  if (page.after) {
    const before = sql`(select ${rankIn(words, 'before')} from help_post as before where before.id = ${page.after})`;
    // Without the post of the cursor it begins at the beginning.
    found = found.where(
      sql<SqlBool>`(${rank}, help_post.id) < (coalesce(${before}, 1000), ${page.after}::uuid)`,
    );
  }
  return found.execute();
}

type Says = Expression<SqlBool>;

const text = sql<string>`wederkerig_searchable(help_post.title || ' ' || coalesce(help_post.text, ''))`;

function every(words: readonly SearchedWord[], ways: (word: SearchedWord) => readonly Says[]): Says {
  const each = words.map((word) => sql`(${sql.join(ways(word), sql` or `)})`);
  return sql<SqlBool>`(${sql.join(each, sql` and `)})`;
}

function stands({ pattern }: SearchedWord, within: RawBuilder<string>): Says {
  return sql<SqlBool>`${within} ~ wederkerig_searchable(${pattern})`;
}

function isAlike({ word }: SearchedWord, within: RawBuilder<string>): Says {
  return sql<SqlBool>`word_similarity(wederkerig_searchable(${word}), ${within}) >= ${alikeEnough}`;
}

function named(categories: readonly HelpCategory[]): Says {
  return sql<SqlBool>`help_post.category = any(${[...categories]}::text[])`;
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
