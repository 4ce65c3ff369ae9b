import { Refused } from '../errors.ts';
import type { HelpKind, HelpState, HelpVisibility } from './help-board.table.ts';

/** How many neighbours are suggested for a post at a time. */
export const mostSuggestions = 3;
/** Among how many the best are looked for. */
export const mostCandidates = 60;
/** In how many buildings they are looked for, the own one among them. */
export const mostBuildings = 12;
/** Whoever was asked so often in a week is left in peace for the rest of it. */
export const mostAsksAWeek = 2;
/** How long somebody who was asked keeps a place among the suggestions, whatever they answer or do not. */
export const daysToAnswer = 3;
/** How long an ask waits for its answer. */
export const daysOfAsk = 14;
/** Between two mails that somebody is asked. */
export const daysBetweenMails = 7;

/** Whether neighbours are suggested for a post of the viewer's own: a request that others can read. */
export function mayAskFor(post: {
  readonly mine: boolean;
  readonly kind: HelpKind;
  readonly state: HelpState;
  readonly waiting: boolean;
}): boolean {
  return post.mine && post.kind === 'request' && post.state === 'open' && !post.waiting;
}

/** Whether a neighbour can be asked for a post of the viewer's own. */
export function checkAsking<
  Post extends { readonly kind: HelpKind; readonly state: HelpState; readonly visibility: HelpVisibility },
>(post: Post | undefined): asserts post is Post {
  if (!post || post.visibility === 'refused') throw new Refused('NOT_FOUND');
  if (post.kind !== 'request' || post.visibility !== 'published') throw new Refused('CHOICE_NOT_OFFERED');
  if (post.state !== 'open') throw new Refused('POST_OVER');
}

/** Whether somebody who was asked can still answer. */
export function checkAnswering(ask: { readonly answer: 'yes' | 'no' | null } | undefined): void {
  if (!ask) throw new Refused('NOT_FOUND');
  if (ask.answer !== null) throw new Refused('ALREADY_ANSWERED');
}
