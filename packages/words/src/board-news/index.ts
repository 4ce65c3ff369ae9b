import type { Feature } from '../feature.ts';

/** What is new on the board and suits somebody, as lines of a digest. */
export interface BoardNewsWords {
  heading: string;
  /** Somebody asks for help: with what they wrote, or what it is about. */
  request: (what: string) => string;
  offer: (what: string) => string;
  gathering: (what: string) => string;
  /** How many more there are than are named. */
  more: (count: number) => string;
  /** All that is said to somebody by phone: whoever calls does not read what neighbours write each other. */
  howMany: (count: number) => string;
  whereToRead: string;
}

export const boardNewsWords: Feature<BoardNewsWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
