import type { Feature } from '../feature.ts';

/** What help can be about; the server searches by these names too, and knows the categories by these keys. */
export interface HelpCategoryWords {
  ODD_JOBS: string;
  LIFTING: string;
  GARDEN: string;
  ERRANDS: string;
  COMPUTER: string;
  LETTERS: string;
  LANGUAGE: string;
  COMPANY: string;
  COOKING: string;
  SEWING: string;
  BICYCLES: string;
  LENDING: string;
  PETS: string;
  PLANTS: string;
  POST: string;
  KEYS: string;
  CHILDREN: string;
  SPORT: string;
  GAMES: string;
  OTHER: string;
}

export type HelpCategoryWord = keyof HelpCategoryWords;

export const helpCategoryWords: Feature<HelpCategoryWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
