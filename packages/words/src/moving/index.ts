import type { Feature } from '../feature.ts';

/** "Ik ga verhuizen", and the yearly question whether somebody still lives here. */
export interface MovingWords {
  asks: string;
  asksMeans: (day: string) => string;
  stillHere: string;
  thanks: string;
  open: string;
  day: string;
  dayMeans: string;
  readers: string;
  send: string;
  back: string;
  leaves: (day: string) => string;
  stay: string;
  stays: string;
}

export const movingWords: Feature<MovingWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
