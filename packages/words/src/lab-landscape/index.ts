import type { Feature } from '../feature.ts';

/** What residents agree on, and which of them answer otherwise. */
export interface LabLandscapeWords {
  tooFew: string;
  agreed: string;
  /** Before a point that nearly everybody says yes or no to. */
  all: Record<'YES' | 'NO', string>;
  agreedOnNothing: string;
  noGroups: string;
  differ: string;
  /** No group is better than another. */
  equal: string;
  picture: string;
  group: (letter: string, size: number) => string;
  about: (size: number) => string;
  /** Before a point that a group says more often yes or no to. */
  more: Record<'YES' | 'NO', string>;
  middle: string;
  asTable: string;
  groupColumn: string;
  saysColumn: string;
  countedOn: (day: string) => string;
  notEveryone: string;
}

export const labLandscapeWords: Feature<LabLandscapeWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
