import type { Feature } from '../feature.ts';

/** Conversations with residents, as news for other programs. */
export interface LabFeedWords {
  title: (organisation: string) => string;
  opened: string;
  corrected: string;
  closed: string;
  /** The last day on which one can react. */
  until: (day: string) => string;
  everybody: string;
  textChanged: string;
  heardAndDone: string;
}

export const labFeedWords: Feature<LabFeedWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
