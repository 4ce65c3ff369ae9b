import type { Removal } from './guards.ts';
import { without } from './other-guards.ts';

/** What keeps newcomers and buddies from whom they are not for, each with the rows that would tell. */
export const welcomeBuddyGuards: readonly Removal[] = [
  without(
    'only staff see who wants to be a buddy',
    'welcome/buddy-roster.actions.ts',
    'return works(context) ? roster(context) : null;',
    'return roster(context);',
    ['Console.buddies'],
  ),
  without(
    'only staff are told who may suit whom',
    'welcome/propose-buddies.actions.ts',
    'return works(context) ? propose(context) : null;',
    'return propose(context);',
    ['Console.buddyProposals'],
  ),
  without(
    'a newcomer is told to the buddy they chose',
    'welcome/being-buddy.actions.ts',
    "offerRows(context).where('buddy_id', '=', residentId).execute()",
    'offerRows(context).execute()',
    ['WelcomeBuddyOf.firstName'],
  ),
  without(
    'who was only offered is told of nobody',
    'welcome/being-buddy.actions.ts',
    'isTogether(one) || (one.buddySaid === null && isAsked(one, today))',
    'one.buddySaid === null',
    ['WelcomeBuddyOf.firstName'],
  ),
];
