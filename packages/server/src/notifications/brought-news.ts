import type { Context } from '../builder.ts';
import { newsKinds } from './notifications.rules.ts';
import type { NewsKind } from './notifications.table.ts';

/** One kind of news in a digest, in its reader's language. */
export interface NewsBlock {
  readonly heading: string;
  /** Each some lines of plain text; an address stands on a line of its own below what it is called. */
  readonly lines: readonly string[];
}

/** Who hears it, and how. */
export interface NewsReader {
  readonly residentId: string;
  readonly language: string;
  /** Somebody at work reads it to them by phone, and so reads it too. */
  readonly byPhone?: boolean;
}

/** What a slice brings: how its news is said to somebody. What they may not read, or is gone, is left out. */
export interface BroughtNews {
  readonly kind: NewsKind;
  write(
    context: Pick<Context, 'db' | 'organisation' | 'clock' | 'secret' | 'ownPages'>,
    about: readonly string[],
    reader: NewsReader,
  ): Promise<NewsBlock>;
}

const brought: BroughtNews[] = [];

/** Said once by each slice, in its `WORD.news.ts`. */
export function bringNews(told: BroughtNews): void {
  brought.push(told);
}

/** In the order in which a digest tells it. */
export function newsBrought(): readonly BroughtNews[] {
  return newsKinds.flatMap((kind) => brought.filter((one) => one.kind === kind));
}
