import type { Feature } from '../feature.ts';

export interface SignalMail {
  organisation: string;
  phone: string;
  number: string;
  /** 2026-12-03 */
  answerBy: string;
}

/** The mails to whoever told the organisation something. What was told or answered never stands in them. */
export interface SignalMailWords {
  receiptSubject: string;
  receiptText: (mail: SignalMail) => string;
  answeredSubject: string;
  answeredText: (mail: SignalMail) => string;
}

export const signalMailWords: Feature<SignalMailWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
