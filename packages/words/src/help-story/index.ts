import type { Feature } from '../feature.ts';

/** What somebody wrote on the board, for their own eyes, when they do not live there any more. */
export interface HelpStoryWords {
  heading: string;
  means: string;
  about: (title: string) => string;
}

export const helpStoryWords: Feature<HelpStoryWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
