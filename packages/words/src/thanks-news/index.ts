import type { Feature } from '../feature.ts';

/** A line of the digest: that somebody says thank you, and nothing of what they say. */
export interface ThanksNewsWords {
  heading: string;
  somebody: string;
  organisation: (name: string) => string;
}

export const thanksNewsWords: Feature<ThanksNewsWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
