import type { Feature } from '../feature.ts';

/** Signing in by a code in a text message, beside what a code by mail says already. */
export interface SmsWords {
  whatHappens: string;
  askNumber: string;
  numberReaders: string;
  codeSent: (number: string) => string;
  typeCode: string;
  noText: string;
  otherNumber: string;
}

export const smsWords: Feature<SmsWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
