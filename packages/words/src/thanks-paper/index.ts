import type { Feature } from '../feature.ts';

/** On paper: the card with a word of thanks, and the statement of volunteer work. */
export interface ThanksPaperWords {
  cardTitle: string;
  thanks: string;
  to: (name: string) => string;
  from: (name: string) => string;
  statementTitle: string;
  forWhom: (firstName: string) => string;
  lastName: string;
  what: (firstName: string) => string;
  deedsHeading: string;
  memberOf: (group: string) => string;
  buddy: string;
  member: string;
  thanksFrom: (organisation: string) => string;
  issued: (organisation: string, day: string) => string;
  callUs: (phone: string) => string;
  chose: (firstName: string) => string;
  noHours: string;
}

export const thanksPaperWords: Feature<ThanksPaperWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
