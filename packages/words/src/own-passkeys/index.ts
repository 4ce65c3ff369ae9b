import type { Feature } from '../feature.ts';

export interface PasskeyMadeMail {
  organisation: string;
  phone: string;
  /** Where it can be turned off. */
  page: string;
}

/** What somebody sees of their passkeys on the page of their own account, and the mail that says one was made. */
export interface OwnPasskeysWords {
  title: string;
  means: string;
  staysHere: string;
  alsoCalled: string;
  add: string;
  added: string;
  cannot: string;
  notWorked: string;
  alreadyOn: string;
  nowhere: string;
  neverUsed: string;
  remove: string;
  removed: string;
  turnedOn: (day: string) => string;
  madeSubject: string;
  madeText: (mail: PasskeyMadeMail) => string;
}

export const ownPasskeysWords: Feature<OwnPasskeysWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
