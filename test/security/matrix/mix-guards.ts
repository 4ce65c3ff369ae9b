import type { Removal } from './guards.ts';
import { without } from './other-guards.ts';

const nothing = '';

/** What keeps a note in <wk-mix> from whom it is not for, each with the rows that would tell. */
export const mixGuards: readonly Removal[] = [
  without(
    'a note in mix is for its writer',
    'mix/mix.actions.ts',
    ".where('resident_id', '=', viewer.residentId)",
    nothing,
    ['MixNote.text'],
  ),
  without(
    'a note in mix is written by a resident',
    'mix/mix.rules.ts',
    "throw new Refused('RESIDENT_NEEDED')",
    'void 0',
    ['Mutation.saveMixNote'],
  ),
];
