import type { Feature } from '../feature.ts';

/** Saying something to one neighbour: a ready sentence, or own words. */
export interface HelpSayWords {
  chooseSentence: string;
  moreSentences: string;
  chosen: string;
  otherSentence: string;
  writeYourself: string;
  chooseInstead: string;
  empty: string;
}

export const helpSayWords: Feature<HelpSayWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
