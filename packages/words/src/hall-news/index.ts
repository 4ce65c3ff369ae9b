import type { Feature } from '../feature.ts';

/** The sheet for in the hall that says what is new. */
export interface HallNewsWords {
  title: (organisation: string) => string;
  nothing: string;
  labs: string;
  until: (day: string) => string;
  /** When a piece of news was told. */
  on: (date: string) => string;
  promises: string;
  scan: string;
  callUs: (phone: string) => string;
}

export const hallNewsWords: Feature<HallNewsWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
  'nl-u': () => import('./nl-u.ts'),
};
