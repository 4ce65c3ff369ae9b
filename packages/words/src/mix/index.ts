import type { Feature } from '../feature.ts';

/** What <wk-mix> says: what it is for, a field to write in, and who reads that. */
export interface MixWords {
  heading: string;
  what: string;
  /** To a visitor, with the way in. */
  liveHere: string;
  whySignIn: string;
  signIn: string;
  /** To a guest, whom a person can help. */
  addressUnknown: string;
  callUs: string;
  label: string;
  save: string;
  saved: string;
  readers: string;
}

export const mixWords: Feature<MixWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
