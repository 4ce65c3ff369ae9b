import type { Feature } from '../feature.ts';

/** The own card as its owner sees it: who sees what, how a neighbour sees it, and wanting to be left alone. */
export interface ProfileOwnWords {
  youChoose: string;
  asMe: string;
  asNeighbour: string;
  empty: string;
  begin: string;
  tellMore: string;
  notTold: string;
  picture: string;
  change: string;
  remove: string;
  removeAsk: string;
  removeSure: string;
  stop: string;
  removed: string;
  thanks: string;
  /** Who sees an answer; `place` is the building or the neighbourhood. */
  sees: Record<'ONLY_ME' | 'MY_BUDDY' | 'AFTER_BOTH_YES' | 'STAIRWELL', string>;
  seesIn: (place: string) => string;
  until: (date: string) => string;
  ended: (date: string) => string;
  waiting: string;
  /** What was chosen counts, beside who sees it. */
  counted: string;
  whoLooks: string;
  looks: Record<'MY_BUDDY' | 'AFTER_BOTH_YES' | 'STAIRWELL', string>;
  looksFrom: (place: string) => string;
  seesNothing: string;
  pause: string;
  pauseMeans: string;
  pauseUntil: string;
  pauseOpen: string;
  pauseDay: string;
  whichDay: string;
  dayNeeded: string;
  pauseOn: string;
  paused: (date: string | null) => string;
  endPause: string;
  pauseEnded: string;
  pauseStarted: string;
}

export const profileOwnWords: Feature<ProfileOwnWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
