import type { Feature } from '../feature.ts';

/** Signing in with an account that somebody has elsewhere: in the widget, and on the pages on the way there and back. */
export interface OpenidWords {
  explain: (name: string) => string;
  go: (name: string) => string;
  waiting: (name: string) => string;
  again: string;
  unheard: string;
  onThisPage: string;
  leavesPage: string;
  blocked: string;
  typeCode: string;
  codeHint: string;
  codeNobody: string;
  title: (organisation: string) => string;
  leaving: string;
  looking: string;
  done: string;
  close: string;
  goBack: string;
  yourCode: string;
  codeFor: (site: string) => string;
  codeLasts: string;
  codeForNobody: string;
  notDone: string;
  noCookies: string;
  callUs: (phone: string) => string;
}

export const openidWords: Feature<OpenidWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
