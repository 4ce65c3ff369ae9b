import type { Feature } from '../feature.ts';

/** Signing in by a passkey: in the widget, and on the page of ours that asks for it. */
export interface PasskeyWords {
  explain: string;
  first: string;
  go: string;
  waiting: string;
  press: string;
  signIn: string;
  staysHere: string;
  notWorked: string;
  cannot: string;
  forSite: (site: string) => string;
}

export const passkeyWords: Feature<PasskeyWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
