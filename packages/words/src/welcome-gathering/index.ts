import type { Feature } from '../feature.ts';

/** A gathering at which neighbours meet a newcomer. */
export interface WelcomeGatheringWords {
  /** To the newcomer. */
  heading: string;
  what: string;
  readers: (board: string) => string;
  want: string;
  wanting: string;
  stop: string;
  proposedBy: (firstName: string) => string;
  when: (day: string, time: string) => string;
  canYou: string;
  yesWhat: (board: string) => string;
  yes: string;
  otherDay: string;
  planned: string;
  plannedWhere: string;
  stopPlanned: string;
  saved: string;
  /** To a buddy, a committee, and somebody at work. */
  /** Without a name where the account has none. */
  helperWanted: (firstName: string) => string;
  helperWhat: string;
  day: string;
  time: string;
  place: string;
  placeHint: string;
  propose: string;
  helperProposed: string;
  helperPlanned: string;
  helperTold: string;
  /** On the board, in the words of the newcomer. */
  postTitle: (firstName: string) => string;
  postText: string;
}

export const welcomeGatheringWords: Feature<WelcomeGatheringWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
