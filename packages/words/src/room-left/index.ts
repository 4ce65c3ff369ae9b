import type { Feature } from '../feature.ts';

/** How much still fits in a field that somebody writes in; the numbers are of whole tens. */
export interface RoomLeftWords {
  left: (letters: number) => string;
  /** Less than ten. */
  hardly: string;
  over: (letters: number) => string;
}

export const roomLeftWords: Feature<RoomLeftWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
