import type { Removal } from './guards.ts';
import { without } from './other-guards.ts';

const nothing = '';

/** What keeps a note in <wk-thanks> from whom it is not for, each with the rows that would tell. */
export const thanksGuards: readonly Removal[] = [
  without(
    'a note in thanks is for its writer',
    'thanks/thanks.actions.ts',
    ".where('resident_id', '=', viewer.residentId)",
    nothing,
    ['ThanksNote.text'],
  ),
  without(
    'a note in thanks is written by a resident',
    'thanks/thanks.rules.ts',
    "throw new Refused('RESIDENT_NEEDED')",
    'void 0',
    ['Mutation.saveThanksNote'],
  ),
];
