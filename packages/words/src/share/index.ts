import type { Feature } from '../feature.ts';

/** The page of the server's own that shows a lab to everybody, and can be sent to anybody. */
export interface ShareWords {
  takePart: string;
  /** Leads to what can be printed. */
  poster: string;
  /** Above the ways to send the page to somebody. */
  pass: string;
  byMail: string;
  /** Opens the files with the numbers. */
  forResearchers: string;
  asTable: string;
  asData: string;
  /** Said where an address leads to nothing, or to nothing any more; with a way on. */
  notHere: string;
  news: string;
}

export const shareWords: Feature<ShareWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
