import type { Feature } from '../feature.ts';

/** The page behind the link in the mail that asks once a year whether somebody still lives there. */
export interface StillHereWords {
  title: string;
  ask: string;
  means: string;
  yes: string;
  no: string;
  stays: string;
  ended: string;
  noLongerWorks: string;
  callUs: (phone: string) => string;
}

export const stillHereWords: Feature<StillHereWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
