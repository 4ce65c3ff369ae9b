import type { Removal } from './guards.ts';
import { without } from './other-guards.ts';

/** What keeps a newcomer's half year from whom it is not for, each with the rows that would tell. */
export const welcomeGuards: readonly Removal[] = [
  without(
    'newcomers are the work of the staff',
    'welcome/welcomes-at-work.actions.ts',
    'return works(context) ? asSeen(context, await lookedAfter(context)) : null;',
    'return asSeen(context, await lookedAfter(context));',
    ['Console.welcomes'],
  ),
  without(
    'a half year is opened by the staff',
    'welcome/welcomes-at-work.actions.ts',
    "if (!works(context) || context.viewer.kind === 'visitor') return null;",
    "if (context.viewer.kind === 'visitor') return null;",
    ['Console.welcome'],
  ),
  without(
    'only staff find the figures of a half year',
    'welcome/half-year.actions.ts',
    '!works(context) || ',
    '',
    ['Console.welcomeHalfYear'],
  ),
  without(
    'a half year is of who said yes',
    'welcome/own-welcome.actions.ts',
    ".where('home_id', '=', residency.homeId)",
    ".where('welcome.resident_id', 'is not', null)",
    ['Welcome.firstName'],
  ),
];
