import type { Feature } from '../feature.ts';

/** A line of the digest: what is asked of those who live in a building. */
export interface CoreValuesNewsWords {
  heading: string;
  vote: (place: string, until: string) => string;
  review: (place: string) => string;
}

export const coreValuesNewsWords: Feature<CoreValuesNewsWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
