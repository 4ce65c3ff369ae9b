import type { Feature } from '../feature.ts';

/** The page behind the link in the mail that asks whether something on the board is still needed. */
export interface StillNeededWords {
  title: string;
  ask: string;
  yes: string;
  no: string;
  kept: string;
  withdrawn: string;
  noLongerWorks: string;
  callUs: (phone: string) => string;
}

export const stillNeededWords: Feature<StillNeededWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
