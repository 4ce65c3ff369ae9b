import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { helpBoardWords } from '@wederkerig/words/help-board';
import type { Context } from '../builder.ts';
import { neighbourhoodOfPage } from '../community/places.actions.ts';
import type { HelpCategory, HelpKind } from './help-board.table.ts';
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
  return {
    open: boards.some(isOpen),
    opensOn: boards.flatMap(({ opens_on }) => opens_on ?? []).sort()[0] ?? null,
    categories: [],
    example: await example(context, language),
  };
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
