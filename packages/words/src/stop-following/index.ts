import type { Feature } from '../feature.ts';

/** The page behind the link in a mail about a promise, on which somebody wants no more mail about it. */
export interface StopFollowingWords {
  title: string;
  ask: string;
  yes: string;
  no: string;
  stopped: string;
  goesOn: string;
  noLongerWorks: string;
  callUs: (phone: string) => string;
}

export const stopFollowingWords: Feature<StopFollowingWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
