import type { Feature } from '../feature.ts';

/** What every widget says: its foot row, and what it says when it waits or fails. */
export interface SharedWords {
  callUs: (phone: string) => string;
  chooseLanguage: string;
  readAloud: string;
  stopReading: string;
  whoReadsThis: string;
  close: string;
  loading: string;
  unreachable: string;
  /** Said beside it where the element goes on trying by itself. */
  weTryAgain: string;
  keptAsTyped: string;
  retry: string;
  broken: string;
  faultNumber: (fault: string) => string;
  /** Said where the organisation's text is not there in the reader's language. */
  notTranslated: string;
  /** Said where a computer translated the organisation's text. */
  machineTranslated: string;
  signedInAs: (firstName?: string) => string;
  signOut: string;
}

export const sharedWords: Feature<SharedWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
