import type { Feature } from '../feature.ts';

/** What stands in the folds of a lab: how far one is in each section, and the ways to send it to somebody. */
export interface LabFoldedWords {
  pointCount: (points: number) => string;
  answeredCount: (answered: number, questions: number) => string;
  now: string;
  whoReads: string;
  /** Opens what the browser itself offers. */
  bySheet: string;
  byMail: string;
  copy: string;
  copied: string;
  /** Where the page may not copy. */
  byHand: string;
}

export const labFoldedWords: Feature<LabFoldedWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
