import type { Feature } from '../feature.ts';

export interface LabAnswerNews {
  /** Null for somebody who is gone, or gave none. */
  firstName: string | null;
  /** Of a colleague who answers for the organisation, in words; null for a neighbour. */
  job: string | null;
  text: string;
  /** Where it stands. */
  page: string;
}

/** What somebody hears of labs they took part in, as lines of a digest. */
export interface LabNewsWords {
  answersHeading: string;
  answer: (news: LabAnswerNews) => string;
  closedHeading: string;
  closed: (news: { lab: string; page: string }) => string;
}

export const labNewsWords: Feature<LabNewsWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
