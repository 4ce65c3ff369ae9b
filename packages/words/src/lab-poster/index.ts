import type { Feature } from '../feature.ts';

/** A lab on paper: a poster, and a slip to fill in. */
export interface LabPosterWords {
  join: string;
  scan: string;
  slip: string;
  how: string;
  noName: string;
  /** The number of this piece of paper, which somebody at work writes on it. */
  number: string;
  /** Beside it, so that nobody puts something there. */
  numberBy: string;
  give: string;
  callUs: (phone: string) => string;
}

export const labPosterWords: Feature<LabPosterWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
  'nl-u': () => import('./nl-u.ts'),
};
