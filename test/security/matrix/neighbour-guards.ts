import type { Removal } from './guards.ts';
import { without } from './other-guards.ts';

const atWork = 'help-board/placed-at-work.actions.ts';

/** What is read again for the answer is a belt of its own, which takes back what was done for whom it is not; it comes off as well. */
function withoutAnswer(removal: Removal): Removal {
  const file = 'help-board/neighbour-posting.graphql.ts';
  const answer = { file, find: 'await sameNeighbourPost(context, id)', replace: '{} as never' };
  return { ...removal, edits: [...removal.edits, answer] };
}

/** What keeps a post for a neighbour, and its talks, to those whose work it is, in the console. */
export const neighbourGuards: readonly Removal[] = [
  without(
    'a post for a neighbour is placed at work',
    'help-board/neighbour-post.actions.ts',
    "inConsole(context.viewer, 'staff', 'committee-member')",
    '(context.viewer as { residentId: string; neighbourhoodId: string | null })',
    ['Mutation.placeForNeighbour'],
  ),
  withoutAnswer(
    without(
      'what was placed at work is changed at work',
      atWork,
      "inConsole(context.viewer, 'staff', 'committee-member')",
      '(context.viewer as SignedIn)',
      ['Mutation.endNeighbourPost', 'Mutation.answerForNeighbour'],
    ),
  ),
  withoutAnswer(
    without(
      'those at work end no post that residents wrote',
      atWork,
      ".where('help_post.placed_as', 'is not', null)",
      '',
      ['EndNeighbourPostInput.post'],
    ),
  ),
  without(
    'a talk with the office is no talk of who placed the post',
    'help-board/talk-rows.actions.ts',
    "if (!atWork) query = query.where(asNeighbour('post.placed_as'));",
    '',
    ['ViewerHelpBoard.talks'],
  ),
];
