import type { StaffFeature } from '../staff.ts';

export type TodayKindWord =
  | 'REPORTED'
  | 'HELD'
  | 'OBJECTED'
  | 'UNANSWERED_POST'
  | 'NEIGHBOUR_ANSWERED'
  | 'NEIGHBOUR_POST_ENDS'
  | 'QUESTION'
  | 'GROUP_QUESTION'
  | 'GROUP_YES'
  | 'PASS_ON'
  | 'JOINED'
  | 'STILL_HERE'
  | 'LAB_TO_CHECK'
  | 'MIX_ADVERT_TO_CHECK'
  | 'MIX_TRANSLATION_TO_CHECK'
  | 'PREVIEW_ANSWERED'
  | 'COMMITMENT_DUE'
  | 'COMMITMENT_HANDED'
  | 'SIGNAL'
  | 'SIGNAL_NOT_HELPED'
  | 'SIGNAL_UNREACHED'
  | 'NEWS_CALL'
  | 'VALUES_PROPOSED'
  | 'VALUES_EDIT'
  | 'VALUES_REVIEW'
  | 'WELCOME_NOBODY'
  | 'WELCOME_VISIT'
  | 'WELCOME_CALL'
  | 'WELCOME_ASKED'
  | 'WELCOME_NOT_GOOD'
  | 'WELCOME_QUIET'
  | 'BUDDY_WISHED'
  | 'THANKS_DUE';
export type ThingWord = 'COMMENT' | 'POST' | 'MESSAGE' | 'CARD' | 'IDEA' | 'THANKS';

/** The first page of the console: everything that waits for whoever reads it. */
export interface ConsoleTodayWords {
  title: string;
  late: (rows: number) => string;
  /** Due today or later; each row says its own day. */
  inTime: (rows: number) => string;
  kind: Record<Exclude<TodayKindWord, 'HELD' | 'REPORTED'>, string>;
  held: Record<ThingWord, string>;
  reported: Record<ThingWord, string>;
  by: (day: string) => string;
  open: string;
  done: string;
  doneFor: (what: string) => string;
  isDone: string;
  /** Whose work the reader does beside their own. */
  standsInFor: (firstName: string) => string;
  away: string;
  awayWhat: string;
  standIn: string;
  until: string;
  beAway: string;
  isAway: (firstName: string, day: string) => string;
  back: string;
  isBack: string;
  nothing: string;
  nothingNext: string;
}

export const consoleTodayWords: StaffFeature<ConsoleTodayWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
