import type { Feature } from '../feature.ts';

/** What to do first, writing it down, and what comes of it; loaded once somebody says what it is about. */
export interface SignalSendWords {
  callNow: string;
  danger: string;
  brokenFirst: string;
  nuisanceFirst: string;
  inDanger: string;
  call: (phone: string) => string;
  writeAnyway: Record<'BROKEN' | 'NUISANCE', string>;
  whichPromise: string;
  anotherPromise: string;
  write: Record<'BROKEN' | 'NUISANCE' | 'PROMISE' | 'COMPLAINT' | 'TIP', string>;
  noNames: string;
  audience: (organisation: string) => string;
  kept: string;
  signInFirst: string;
  send: (organisation: string) => string;
  back: string;
  sent: string;
  number: (number: string) => string;
  answerBy: (day: string) => string;
  mailed: string;
  another: string;
}

export const signalSendWords: Feature<SignalSendWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
