import type { Removal } from './guards.ts';
import { without } from './other-guards.ts';

const cases = 'moderation/cases.actions.ts';
const aCase = 'moderation/case.actions.ts';
const today = 'today/today.actions.ts';
/** Whoever asks, as somebody who may. */
const anybody = '(context.viewer as { residentId: string; roles: readonly Role[] })';

/** What keeps work in the console to those whose work it is. */
export const workGuards: readonly Removal[] = [
  without(
    'only those who decide find cases',
    cases,
    'inConsole(context.viewer, ...deciding)',
    '(context.viewer as { residentId: string })',
    ['Console.moderationCases'],
  ),
  {
    name: 'only those who decide open a case',
    edits: [
      { file: aCase, find: 'mayDecide({ reach, roles, isParty: false });', replace: '' },
      { file: aCase, find: 'mayDecide({ reach, roles, isParty: party });', replace: '' },
    ],
    subjects: ['Console.moderationCase'],
    expected: 'noticed',
  },
  without('nobody opens a case of their own', aCase, 'isParty: party', 'isParty: false', [
    'Console.moderationCase(about)',
  ]),
  without(
    'what waits nowhere is no case',
    aCase,
    "if (why.length === 0) throw new Refused('NOT_FOUND');",
    '',
    ['Console.moderationCase(about)'],
  ),
  without(
    'only staff find what residents told',
    'signal/signals-at-work.actions.ts',
    "atWorkIn(viewer, 'staff')",
    'true',
    ['Console.signals', 'OpenSignal.text'],
  ),
  {
    name: 'only staff find who is to be called',
    edits: [
      {
        file: 'notifications/notifications.graphql.ts',
        find: "atWorkIn(context.viewer, 'staff') ?",
        replace: 'true ?',
      },
    ],
    subjects: ['Console.callsToMake'],
    expected: 'noticed',
  },
  without(
    'only staff open a call',
    'notifications/calls.actions.ts',
    "!atWorkIn(context.viewer, 'staff') || ",
    '',
    ['OpenCall.phone'],
  ),
  without(
    'only staff find the figures of a month',
    'signal/signal-month.actions.ts',
    "!atWorkIn(context.viewer, 'staff') || ",
    '',
    ['Console.signalMonth'],
  ),
  without(
    'what somebody told is their own',
    'signal/signal-rows.actions.ts',
    ".where('sender_id', '=', senderId)",
    '',
    ['Mutation.judgeSignal'],
  ),
  without(
    'of what was told each finds their own',
    'signal/read-signals.actions.ts',
    "let query = signals(context).where('sender_id', '=', residentId);",
    'void residentId; let query = signals(context);',
    ['Signal.text'],
  ),
  without(
    'what its sender takes back is read by nobody',
    'signal/signal-for-all.actions.ts',
    ".where('signal.for_all_on', 'is not', null)",
    '',
    ['SignalGuide.forAll'],
  ),
  without('Vandaag holds what is for each', today, 'brought.filter(isFor(roles))', 'brought', [
    'Console.today',
  ]),
  without(
    'only those whose work it is say that it is done',
    today,
    'inConsole(context.viewer, ...(told?.roles ?? []))',
    anybody,
    ['Mutation.finishTodayRow'],
  ),
];
