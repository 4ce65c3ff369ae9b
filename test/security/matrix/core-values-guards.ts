import type { Removal } from './guards.ts';
import { without } from './other-guards.ts';

const nothing = '';

/** What keeps a note in <wk-core-values> from whom it is not for, each with the rows that would tell. */
export const coreValuesGuards: readonly Removal[] = [
  without(
    'a note in core-values is for its writer',
    'core-values/core-values.actions.ts',
    ".where('resident_id', '=', viewer.residentId)",
    nothing,
    ['CoreValuesNote.text'],
  ),
  without(
    'a note in core-values is written by a resident',
    'core-values/core-values.rules.ts',
    "throw new Refused('RESIDENT_NEEDED')",
    'void 0',
    ['Mutation.saveCoreValuesNote'],
  ),
];
