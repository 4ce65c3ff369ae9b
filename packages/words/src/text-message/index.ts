import type { Feature } from '../feature.ts';

export interface CodeText {
  code: string;
  /** Null where its name would make two messages of one. */
  organisation: string | null;
}

interface From {
  organisation: string;
  phone: string;
}

/** Text messages. Each is paid for by its length, so they say what must be said and no more. */
export interface TextMessageWords {
  /** A code to sign in with. */
  signIn: (text: CodeText) => string;
  /** A code for the page of one's own account. */
  account: (text: CodeText) => string;
  /** A code that makes a number one's own. */
  newNumber: (text: CodeText) => string;
  /** To whoever has a number that somebody else wanted. */
  taken: (text: From) => string;
  /** To a number that opens the account no more. */
  numberGone: (text: From) => string;
  /** To the number of an account that got an address. */
  addressAdded: (text: From) => string;
}

export const textMessageWords: Feature<TextMessageWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
