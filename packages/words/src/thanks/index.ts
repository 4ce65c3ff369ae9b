import type { Feature } from '../feature.ts';

/** What <wk-thanks> says to everybody: the wall, and the way in. */
export interface ThanksWords {
  heading: string;
  what: string;
  none: string;
  more: string;
  /** The ready sentences, as in a talk of neighbours. */
  said: Record<'THANKS' | 'THANKS_FOR_YOUR_HELP', string>;
  /** What was thanked for. */
  deed: (deed: string) => string;
  names: (giver: string, receiver: string) => string;
  neighbour: string;
  /** Whoever says it at the organisation, with their job. */
  atWork: (firstName: string | null, job: string, organisation: string) => string;
  /** Of the month in which it was said: 2026-11-03. */
  month: (day: string) => string;
  onlyBuilding: (building: string) => string;
  report: string;
  reportOf: (deed: string) => string;
  /** To a visitor, with the way in. */
  ask: string;
  whySignIn: string;
  signIn: string;
  /** To a guest, whom a person can help. */
  addressUnknown: string;
  callUs: string;
  audienceWall: string;
  audienceBoth: string;
  audiencePrivate: string;
}

export const thanksWords: Feature<ThanksWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
