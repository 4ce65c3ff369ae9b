import type { Removal } from './guards.ts';
import { without } from './other-guards.ts';

/** What keeps how people want to live in a building to those who live there, each with the rows that would tell. */
export const coreValuesGuards: readonly Removal[] = [
  without(
    'of a vote everybody reads what was adopted',
    'core-values/read-core-values.actions.ts',
    'vote?.lines.filter(({ adopted }) => adopted) ?? []',
    'vote?.lines ?? []',
    ['CoreValuesVoteResult.lines', 'CoreValuesLineResult.text'],
  ),
  without(
    'how many were against is for who lives there',
    'core-values/read-core-values.actions.ts',
    '({ ...line, counts: null })',
    'line',
    ['CoreValuesLineResult.objection'],
  ),
  without(
    'words say nothing of what their author reads in',
    'core-values/read-core-values.actions.ts',
    'language: writtenIn(text)',
    "language: 'uk'",
    ['CoreValuesWords.language'],
  ),
  without(
    'an objection says nothing of what its author reads in',
    'core-values/work-views.actions.ts',
    'language: writtenIn(text)',
    "language: 'uk'",
    ['CoreValuesObjection.language'],
  ),
  without(
    'what a line was made of stays under it',
    'core-values/values-at-work.actions.ts',
    "      .where((where) => where.or([where('value_id', 'is', null), where('value_id', '=', valueId)]))\n",
    '',
    ['WordCoreValueInput.proposals'],
  ),
  without(
    'a line holds no number of a person',
    'core-values/public-value.rules.ts',
    'readPublicText(readValue(typed.text), longestValue, organisation.phone)',
    'readValue(typed.text)',
    ['WordCoreValueInput.text'],
  ),
  without(
    'a line holds no link',
    'core-values/public-value.rules.ts',
    "if (link.test(text)) throw new Refused('NOT_FOR_EVERYBODY');",
    '',
    ['WordCoreValueInput.text'],
  ),
  without(
    'a line holds no name',
    'core-values/public-value.rules.ts',
    "checkNoName(text, 'nl', [place.name, organisation.name], typed.isNoName === true);",
    '',
    ['WordCoreValueInput.isNoName', 'EditCoreValueInput.isNoName'],
  ),
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
    "where('author_id', '=', own)] : [])]),\n    )\n    .orderBy(dayWritten)\n    .orderBy('id')\n    .execute();\n  return rows",
    "where('author_id', 'is not', null)] : [])]),\n    )\n    .orderBy(dayWritten)\n    .orderBy('id')\n    .execute();\n  return rows",
    ['OwnCoreValues.proposals', 'CoreValuesWords.text'],
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
