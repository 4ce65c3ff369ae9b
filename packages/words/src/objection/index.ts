import type { Feature } from '../feature.ts';

/** The page behind the link in the mail about a decision, where an author objects. */
export interface ObjectionWords {
  title: string;
  ask: string;
  label: string;
  audience: string;
  send: string;
  done: string;
  noLongerWorks: string;
  callUs: (phone: string) => string;
}

export const objectionWords: Feature<ObjectionWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
