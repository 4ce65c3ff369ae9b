import type { Removal } from './guards.ts';
import { without } from './other-guards.ts';

/** What keeps how people want to live in a building to those who live there, each with the rows that would tell. */
export const coreValuesGuards: readonly Removal[] = [
  without(
    'a place is that of who lives there',
    'core-values/places.actions.ts',
    'return named && own.buildingIds.includes(named) ? placeNow(context, own) : undefined;',
    'return placeNow(context, await placeOf(context, named));',
    ['Viewer.coreValues(building)'],
  ),
  without(
    'what waits for a decision is for its author',
    'core-values/read-core-values.actions.ts',
    "where('author_id', '=', own)] : [])]),\n    )\n    .orderBy('id')\n    .execute();\n  return rows",
    "where('author_id', 'is not', null)] : [])]),\n    )\n    .orderBy('id')\n    .execute();\n  return rows",
    ['OwnCoreValues.proposals', 'CoreValuesWords.text'],
  ),
  without(
    'a vote is of the place where somebody lives',
    'core-values/vote.actions.ts',
    "if (round?.id !== typed.roundId) throw new Refused('NOT_FOUND');",
    'if (!round) return;',
    ['Mutation.castCoreValuesVote'],
  ),
  without(
    'who speaks in a place lives in one',
    'core-values/places.actions.ts',
    "if (context.viewer.kind !== 'resident') throw new Refused('RESIDENT_NEEDED');",
    '',
    ['Mutation.proposeCoreValue'],
  ),
  without(
    'a place is worked on by staff and its committee',
    'core-values/values-at-work.actions.ts',
    '!(await mayWorkIn(context, place, residentId))',
    'false',
    ['Console.coreValuesPlace', 'CoreValuesPlace.building'],
  ),
  without(
    'the places of work are for those who work there',
    'core-values/values-at-work.actions.ts',
    "viewer.kind === 'visitor' || !atWorkIn(viewer, 'staff', 'committee-member')",
    "viewer.kind === 'visitor'",
    ['Console.coreValues'],
  ),
  without(
    'somebody votes once',
    'core-values/vote.actions.ts',
    "if (!entered) throw new Refused('ALREADY_VOTED');",
    '',
    ['CastCoreValuesVotePayload.clientMutationId', 'Mutation.castCoreValuesVote'],
  ),
  without(
    'words are taken back by who wrote them',
    'core-values/talk.actions.ts',
    ".where('author_id', '=', residentId)\n    .where('state', '<>', 'refused')\n    .executeTakeFirst();",
    ".where('state', '<>', 'refused')\n    .executeTakeFirst();",
    ['TakeCoreValueWordsBackInput.remark'],
  ),
];
