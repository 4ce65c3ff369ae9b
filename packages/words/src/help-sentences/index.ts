import type { Feature } from '../feature.ts';

/**
 * The ready sentences that two neighbours can say to each other: said once, read by each in the own language. The list is
 * closed and only grows, since a talk holds the key and never the words. No sentence has a place to fill in.
 */
export const helpSentenceGroups = {
  ANSWER: [
    'YES',
    'YES_I_COME',
    'YES_PLEASE',
    'NO_THANKS',
    'I_CANNOT',
    'MAYBE',
    'I_DO_NOT_KNOW_YET',
    'THAT_IS_GOOD',
  ],
  WHEN: [
    'WHAT_TIME_CAN_YOU',
    'WHICH_DAY_CAN_YOU',
    'I_CAN_TODAY',
    'I_CAN_TOMORROW',
    'I_CAN_IN_THE_MORNING',
    'I_CAN_IN_THE_AFTERNOON',
    'I_CAN_IN_THE_EVENING',
    'I_CAN_AT_THE_WEEKEND',
    'CAN_IT_BE_ANOTHER_DAY',
    'I_COME_NOW',
    'THERE_IN_TEN_MINUTES',
    'THERE_IN_HALF_AN_HOUR',
    'I_AM_LATE',
  ],
  WHERE: [
    'WHERE_SHALL_WE_MEET',
    'MEET_IN_THE_HALL',
    'MEET_AT_THE_FRONT_DOOR',
    'MEET_OUTSIDE',
    'I_AM_IN_THE_HALL',
    'WHERE_ARE_YOU',
  ],
  HELP: [
    'I_CAN_HELP_YOU',
    'CAN_YOU_HELP_ME',
    'WHAT_SHALL_I_DO',
    'SHALL_I_BRING_SOMETHING',
    'I_BRING_TOOLS',
    'HOW_LONG_DOES_IT_TAKE',
    'IT_IS_NOT_LONG',
    'NO_LONGER_NEEDED',
    'IT_WORKED',
  ],
  POLITE: [
    'HELLO',
    'THANKS',
    'THANKS_FOR_YOUR_HELP',
    'GLADLY_DONE',
    'SORRY',
    'UNTIL_THEN',
    'HAVE_A_NICE_DAY',
    'I_DO_NOT_UNDERSTAND',
    'I_SPEAK_A_LITTLE_DUTCH',
  ],
} as const;

export type HelpSentenceGroup = keyof typeof helpSentenceGroups;
/** Said by those at work alone, about what they placed for a neighbour. */
const ofTheOffice = ['PASSED_ON'] as const;

export type HelpSentence =
  (typeof helpSentenceGroups)[HelpSentenceGroup][number] | (typeof ofTheOffice)[number];

/** Every key, in the order of the groups. */
export const helpSentences: readonly HelpSentence[] = [
  ...Object.values(helpSentenceGroups).flat(),
  ...ofTheOffice,
];

/** What each ready sentence says, and the word above each group of them. */
export type HelpSentencesWords = Record<HelpSentence, string> & {
  group: Record<HelpSentenceGroup, string>;
};

export const helpSentencesWords: Feature<HelpSentencesWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
