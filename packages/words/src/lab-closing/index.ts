import type { Feature } from '../feature.ts';

/** What was heard in a lab and what is done about it, on one screen and one page, once it closed. */
export interface LabClosingWords {
  /** How many took part. */
  residents: (count: number) => string;
  visitors: (count: number) => string;
  onPaper: (count: number) => string;
  /** Said after them: the numbers are those of the point that most answered. */
  orMore: string;
  /** No number may be shown. */
  tooFew: string;
  /** Over all points, with what was answered and what comes of it. */
  points: string;
  heard: string;
  weDo: string;
  promise: string;
  /** Of a promise that was given up. */
  promisedBefore: string;
  /** How a promise stands. */
  stands: Record<'PLANNED' | 'UNDER_WAY' | 'KEPT' | 'KEPT_LATE' | 'LATE', string>;
  moved: (from: string, to: string) => string;
  why: string;
  /** Said before the reason that somebody at work gave. */
  nothing: string;
  answer: (organisation: string) => string;
  on: (date: string) => string;
  answeredBelow: string;
  noAnswer: string;
  /** Residents' own ideas stand in the conversation and not here. */
  ideas: string;
  report: string;
}

export const labClosingWords: Feature<LabClosingWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
