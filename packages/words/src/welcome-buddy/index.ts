import type { Feature } from '../feature.ts';

/** What <wk-welcome> says of buddies: to a newcomer, and to whoever wants to be one. */
export interface WelcomeBuddyWords {
  /** To a newcomer. */
  heading: string;
  what: string;
  want: string;
  notWant: string;
  waiting: string;
  choose: string;
  chooseReaders: string;
  reasonLanguage: (code: string) => string;
  reasonBuilding: (building: string) => string;
  reasonNeighbourhood: (neighbourhood: string) => string;
  reasonNone: string;
  chooseName: (firstName: string) => string;
  others: string;
  asked: (firstName: string) => string;
  askedSomebody: string;
  nobody: string;
  wantAfterAll: string;
  /** Without a name where the account has none. */
  together: (firstName: string) => string;
  /** Without a name where the account has none. */
  togetherReads: (firstName: string) => string;
  stopBuddy: string;
  /** To whoever may be one. */
  beHeading: string;
  beWhat: string;
  hours: string;
  away: string;
  languages: string;
  readers: string;
  firstName: string;
  /** Before they are appointed we call. */
  phone: string;
  wish: string;
  change: string;
  wished: string;
  appointed: string;
  stopWish: string;
  /** Without a name where the account has none. */
  chosenBy: (firstName: string) => string;
  until: (last: string) => string;
  noIsFine: string;
  yes: string;
  no: string;
  /** Without a name where the account has none. */
  stopBeing: (firstName: string) => string;
  saved: string;
  answered: string;
  stopped: string;
}

export const welcomeBuddyWords: Feature<WelcomeBuddyWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
