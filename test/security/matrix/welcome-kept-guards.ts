import type { Removal } from './guards.ts';
import { without } from './other-guards.ts';

/** What is promised to newcomers, each with the rows that would tell. */
export const welcomeKeptGuards: readonly Removal[] = [
  without(
    'nobody hears of a newcomer who is absent for them',
    'welcome/settling.actions.ts',
    "where.not(absentForEachOther(residentId, where.ref('welcome.resident_id')))",
    "where('welcome.resident_id', 'is not', null)",
    ['Viewer.newNeighbours'],
  ),
  without(
    'a committee hears of nobody who is absent for one of them',
    'welcome/settling.actions.ts',
    "where.not(absentForEachOther(residentId, where.ref('welcome.resident_id')))",
    "where('welcome.resident_id', 'is not', null)",
    ['Console.committeeWelcomes'],
  ),
  without(
    'neighbours hear the name of who said yes',
    'welcome/welcome-rows.actions.ts',
    "firstNameOf(sql.ref<string | null>('welcome.resident_id'))",
    'sql<string | null>`welcome.first_name`',
    ['NewNeighbour.firstName'],
  ),
  without(
    'a buddy hears the name of who said yes',
    'welcome/settling.actions.ts',
    "accountName ?? ''",
    'row.firstName',
    ['BuddyWelcome.firstName'],
  ),
  without(
    'who is asked to be a buddy hears the name of who said yes',
    'welcome/being-buddy.actions.ts',
    "row.accountName ?? ''",
    'row.firstName',
    ['WelcomeBuddyOf.firstName'],
  ),
  without(
    'a buddy does not read what was missed',
    'welcome/being-buddy.actions.ts',
    'plannedSteps(plannedFor(row), today)',
    "plannedFor(row).map((step) => ({ ...step, state: 'missed' as const }))",
    ['WelcomeBuddyOf.steps'],
  ),
  without(
    'a half year is of who came with the keys',
    'welcome/newcomer.rules.ts',
    'residency.byWelcomeLetter || residency.startsOn >= keyOn',
    'true',
    ['Viewer.welcome'],
  ),
  without(
    'before the keys only the welcome letter tells whose it is',
    'welcome/welcome-letters.actions.ts',
    'byWelcomeLetter: await cameByLetter(context, letters, one)',
    'byWelcomeLetter: true',
    ['Viewer.welcome'],
  ),
  without(
    'of a household one was announced',
    'welcome/newcomer.rules.ts',
    'newcomers.length === 1 && !isLetterUnderWay ? newcomers[0] : undefined',
    'newcomers.at(-1)',
    ['Viewer.welcome'],
  ),
  without(
    'a half year that is over is opened by nobody',
    'welcome/welcomes-at-work.actions.ts',
    ".where('welcome.id', '=', id)\n    .where('ended_on', 'is', null)",
    ".where('welcome.id', '=', id)",
    ['Mutation.endWelcome', 'EndWelcomePayload.welcome'],
  ),
  without(
    'the team does not read how a newcomer is',
    'welcome/welcomes-at-work.actions.ts',
    'reads ? done.checkIns : []',
    'done.checkIns',
    ['OpenWelcome.checkIns'],
  ),
  without(
    'the team does not read why somebody has to be called',
    'welcome/aftercare.actions.ts',
    'waitsFor(reach, waits)',
    'waits',
    ['WelcomeAtWork.waits'],
  ),
];
