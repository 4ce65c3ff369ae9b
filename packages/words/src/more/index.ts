import type { Feature } from '../feature.ts';

/** What stands under a widget that the page has too little room for. */
export interface MoreWords {
  showAll: string;
}

export const moreWords: Feature<MoreWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
