import type { Feature } from '../feature.ts';

/** The page of one's own account, where it has to do with a number of a phone. */
export interface AccountNumberWords {
  useNumber: string;
  useAddress: string;
  number: string;
  numberReaders: string;
  codeSent: string;
  noText: string;
  typeCode: string;
  otherNumber: string;
  title: string;
  nowNumber: string;
  noNumber: string;
  newNumber: string;
  keep: string;
  kept: string;
  keptMeans: string;
  remove: string;
  removed: string;
  removedMeans: string;
  firstAddress: string;
  noAddress: string;
  addressAdded: string;
  addressAddedMeans: string;
}

export const accountNumberWords: Feature<AccountNumberWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
