import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { helpBoardWords } from '@wederkerig/words/help-board';
import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { dayIn, momentIn } from '../clock.ts';
import { neighbourhoodOfPage } from '../community/places.actions.ts';
import { readCounts, publishCounts } from '../community/publish-counts.actions.ts';
import { livesIn } from '../residents/living-here.actions.ts';
import { helpCategories, type HelpCategory, type HelpKind } from './help-board.table.ts';
import { isOpen, type PageOf } from './places.actions.ts';

export interface CategoryTotal {
  readonly category: HelpCategory;
  readonly total: number | null;
}

export interface Example {
  readonly kind: HelpKind;
  readonly category: HelpCategory;
  readonly title: string;
  readonly text: string;
  readonly language: string;
}

/** What everybody may know of a board. */
export interface BoardForAll {
  readonly open: boolean;
  readonly opensOn: string | null;
  readonly categories: readonly CategoryTotal[];
  readonly example: Example | null;
}

/** The board of a neighbourhood, or of all of them, for whoever looks. */
export async function publicBoard(context: Context, page: PageOf, language: string): Promise<BoardForAll> {
  const asked = page.building || page.neighbourhood;
  const neighbourhoodId = asked ? await neighbourhoodOfPage(context, page) : undefined;
  const all = await context.db
    .selectFrom('help_board')
    .select(['neighbourhood_id', 'opened_at', 'opens_on'])
    .execute();
  const boards = asked ? all.filter((board) => board.neighbourhood_id === neighbourhoodId) : all;
  const open = boards.filter(isOpen);
  return {
    open: open.length > 0,
    opensOn: boards.flatMap(({ opens_on }) => opens_on ?? []).sort()[0] ?? null,
    categories: await totalsOf(
      context,
      open.map((board) => board.neighbourhood_id),
    ),
    example: await example(context, language),
  };
}

/** What was last published of these boards. Of several, what each shows is added up: nothing becomes known that was not. */
async function totalsOf(
  context: Pick<Context, 'db'>,
  neighbourhoodIds: readonly string[],
): Promise<CategoryTotal[]> {
  const subjects = neighbourhoodIds.map(subjectOf);
  const rows = subjects.length === 0 ? [] : await readCounts(context, subjects);
  return helpCategories.map((category) => {
    const shown = rows.flatMap(({ cells }) => cells[category] ?? []);
    return { category, total: shown.length > 0 ? shown.reduce((sum, one) => sum + one, 0) : null };
  });
}

/** Each morning, how many neighbours have something open on a board, category by category, is published where the rules let it. */
export async function publishBoards(context: Pick<Context, 'db' | 'organisation' | 'clock'>): Promise<void> {
  const boards = await context.db
    .selectFrom('help_board')
    .select('neighbourhood_id')
    .where('opened_at', 'is not', null)
    .execute();
  for (const { neighbourhood_id } of boards) {
    await publishCounts(context, {
      subject: subjectOf(neighbourhood_id),
      audience: 'residents',
      sensitivity: 'ordinary',
      cells: await countPeople(context, neighbourhood_id),
      changedSince: (morning) => changedSince(context, neighbourhood_id, morning),
    });
  }
}

/** People and not posts: somebody who asks five times is one. */
async function countPeople(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  neighbourhoodId: string,
): Promise<Record<HelpCategory, number>> {
  const today = dayIn(context.organisation.timezone, context.clock.now());
  const rows = await context.db
    .selectFrom('help_post')
    .select(['category', sql<number>`count(distinct author_id)::int`.as('people')])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('state', '=', 'open')
    .where('visibility', '=', 'published')
    .where(livesIn(sql.ref('help_post.author_id'), sql.ref('help_post.building_id'), today))
    .groupBy('category')
    .execute();
  const people = (category: HelpCategory) => rows.find((row) => row.category === category)?.people ?? 0;
  return Object.fromEntries(helpCategories.map((category) => [category, people(category)])) as Record<
    HelpCategory,
    number
  >;
}

/** How many people placed something, or saw something of theirs end, since a morning. */
async function changedSince(
  context: Pick<Context, 'db' | 'organisation'>,
  neighbourhoodId: string,
  morning: string,
): Promise<number> {
  const since = momentIn(context.organisation.timezone, morning, '00:00');
  const { people } = await context.db
    .selectFrom('help_post')
    .select(sql<number>`count(distinct author_id)::int`.as('people'))
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('visibility', '=', 'published')
    // What was placed for a neighbour is in none of the counts.
    .where('placed_as', 'is', null)
    .where((post) => post.or([post('written_at', '>=', since), post('state_at', '>=', since)]))
    .executeTakeFirstOrThrow();
  return people;
}

function subjectOf(neighbourhoodId: string): string {
  return `help-board:${neighbourhoodId}`;
}

async function example({ organisation }: Pick<Context, 'organisation'>, asked: string): Promise<Example> {
  const language = nearestDelivered(asked);
  const words = await wordsIn(helpBoardWords, language, organisation.formOfAddress);
  return {
    kind: 'request',
    category: 'odd-jobs',
    title: words.exampleTitle,
    text: words.exampleText,
    language,
  };
}
