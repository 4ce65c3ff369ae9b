import type { Feature } from '../feature.ts';

/** What a neighbour asks of the reader, who may be right for it. */
export interface HelpAsksWords {
  question: string;
  /** What follows a yes. */
  next: string;
  yes: string;
  no: string;
  noAudience: string;
  saidNo: string;
}

export const helpAsksWords: Feature<HelpAsksWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
