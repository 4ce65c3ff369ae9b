import type { Context } from '../builder.ts';
import type { BoardCheck } from './help-board.table.ts';

/** How many there are in each neighbourhood of what another slice keeps. */
type CountThere = (context: Pick<Context, 'db'>) => Promise<ReadonlyMap<string, number>>;

const counts = new Map<BoardCheck, CountThere>();

/** Said once by the slice that keeps what a line of the checklist asks for. */
export function countForBoards(item: BoardCheck, count: CountThere): void {
  counts.set(item, count);
}

/** What other slices count for the checklist, by line. */
export async function countedElsewhere(
  context: Pick<Context, 'db'>,
): Promise<ReadonlyMap<BoardCheck, ReadonlyMap<string, number>>> {
  const counted = new Map<BoardCheck, ReadonlyMap<string, number>>();
  for (const [item, count] of counts) counted.set(item, await count(context));
  return counted;
}
