import type { Feature } from '../feature.ts';
import type { HelpCategoryWord } from '../help-categories/index.ts';

type Examples = Record<HelpCategoryWord, readonly [string, string]>;

/** Examples that fill in what somebody asks or offers: a first line is the hardest one to write. */
export interface HelpExampleWords {
  REQUEST: Examples;
  OFFER: Examples;
  GATHERING: Examples;
}

export const helpExampleWords: Feature<HelpExampleWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
