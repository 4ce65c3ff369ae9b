import type { Feature } from '../feature.ts';

/** Neighbours who may suit a request, for whoever wrote it. */
export interface HelpSuggestionsWords {
  heading: string;
  ask: string;
  nameLater: string;
  /** The same after a no, in silence and for somebody who wants to be left alone. */
  asked: string;
}

export const helpSuggestionsWords: Feature<HelpSuggestionsWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
