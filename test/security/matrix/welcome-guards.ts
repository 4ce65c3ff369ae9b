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
    ['OpenWelcome.checkIns'],
  ),
  without(
    'only staff find the figures of a half year',
    'welcome/half-year.actions.ts',
    '!works(context) || ',
    '',
    ['Console.welcomeHalfYear'],
  ),
  without(
    'neighbours hear of who comes to live in their building',
    'welcome/settling.actions.ts',
    ".where('home_id', 'in', homesOf(sql.val(viewer.buildingId)))",
    '',
    ['Viewer.newNeighbours'],
  ),
  without(
    'neighbours hear a name where that was chosen',
    'welcome/settling.rules.ts',
    "neighboursHear === 'first-name' ? welcome.accountName : null",
    'welcome.accountName',
    ['Viewer.newNeighbours'],
  ),
  without(
    'a newcomer is helped by who is their buddy',
    'welcome/settling.actions.ts',
    ".where(isBuddyOf(buddyId, sql.ref<string>('welcome.resident_id'), todayOf(context)))",
    '',
    ['BuddyWelcome.firstName'],
  ),
  without(
    'a half year that nobody said yes to is for who of that home was announced',
    'welcome/own-welcome.actions.ts',
    'row && (await whoWasAnnounced(context, row)) === residentId ? row : undefined',
    'row',
    ['Viewer.welcome'],
  ),
  without(
    'a half year is found by who said yes to it',
    'welcome/find-own.actions.ts',
    ".where('welcome.resident_id', '=', residentId)\n    .where('home_id', '=', lives.homeId)",
    ".where('welcome.resident_id', 'is not', null)",
    ['Viewer.welcome', 'Viewer.welcomeGathering', 'WelcomeBuddyOffer.firstName'],
  ),
  without(
    'a half year is theirs as long as they live in its home',
    'welcome/find-own.actions.ts',
    ".where('home_id', '=', lives.homeId)",
    '',
    ['Viewer.welcome', 'Viewer.welcomeGathering'],
  ),
  without(
    'a day to meet neighbours is proposed by who helps a newcomer',
    'welcome/propose-gathering.actions.ts',
    "if (!(await helps(context, row))) throw new Refused('NOT_FOUND');",
    '',
    ['Mutation.proposeWelcomeGathering'],
  ),
  without(
    'a day to meet neighbours is proposed where it was asked for',
    'welcome/propose-gathering.actions.ts',
    'checkProposing(state, proposedBy === residentId);',
    '',
    ['Mutation.proposeWelcomeGathering'],
  ),
  without(
    'who proposed a day to meet neighbours is told to the newcomer alone',
    'welcome/gathering-rows.actions.ts',
    'by: null, board: null',
    'by: place, board: null',
    ['WelcomeGathering.by'],
  ),
  without(
    'what is good to know of a building is read by who lives there',
    'welcome/information.actions.ts',
    'informationRows(context, place.buildingId)',
    'informationRows(context)',
    ['WelcomeInformation.title'],
  ),
];
