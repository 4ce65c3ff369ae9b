import { Refused } from '../errors.ts';
import type { HelpCategory, HelpKind, HelpState } from './help-board.table.ts';
import { tellingOfAbsence } from './help-board.rules.ts';

/** What becomes of a post that was placed for a neighbour, as those at work say. */
export type NeighbourPostEnd = 'agreed' | 'done' | 'withdrawn' | 'kept';

/** How many posts hang in a hall at most: the newest, so that each can be read in passing. */
export const mostOnPaper = 12;

/** A committee member places for neighbours of their own neighbourhood; staff for everybody. */
export function checkPlace(
  at: { readonly neighbourhoodId: string },
  by: { readonly isStaff: boolean; readonly neighbourhoodId: string | null },
): void {
  if (!by.isStaff && by.neighbourhoodId !== at.neighbourhoodId) throw new Refused('REACH_NOT_YOURS');
}

/** What tells that a home stands empty never hangs where everybody passes, whatever the neighbour said. */
export function mayHangInHall(category: HelpCategory, consents: boolean): boolean {
  return consents && !tellingOfAbsence.includes(category);
}

/** Whether those at work can still say this of a post. */
export function checkEnding(
  post: { readonly kind: HelpKind; readonly state: HelpState },
  end: NeighbourPostEnd,
): void {
  const isOpen = post.state === 'open';
  if (!isOpen && post.state !== 'agreed') throw new Refused('POST_OVER');
  if (end === 'agreed' && (!isOpen || post.kind === 'gathering')) throw new Refused('CHOICE_NOT_OFFERED');
  if (end === 'kept' && !isOpen) throw new Refused('POST_OVER');
}
