import type { Removal } from './guards.ts';
import { without } from './other-guards.ts';

const atWork = 'help-board/placed-at-work.actions.ts';

/** What keeps a post for a neighbour, and its talks, to those whose work it is, in the console. */
export const neighbourGuards: readonly Removal[] = [
  without(
    'a post for a neighbour is placed at work',
    'help-board/neighbour-post.actions.ts',
    "inConsole(context.viewer, 'staff', 'committee-member')",
    '(context.viewer as { residentId: string; neighbourhoodId: string | null })',
    ['Mutation.placeForNeighbour'],
  ),
  without(
    'what was placed at work is changed at work',
    atWork,
    "inConsole(context.viewer, 'staff', 'committee-member')",
    '(context.viewer as SignedIn)',
    ['Mutation.endNeighbourPost', 'Mutation.answerForNeighbour'],
  ),
  without(
    'those at work end no post that residents wrote',
    atWork,
    ".where('help_post.placed_as', 'is not', null)",
    '',
    ['EndNeighbourPostInput.post'],
  ),
  without(
    'a talk with the office is no talk of who placed the post',
    'help-board/talk-rows.actions.ts',
    "if (!atWork) query = query.where(asNeighbour('post.placed_as'));",
    '',
    ['ViewerHelpBoard.talks'],
  ),
];
