import type { Feature } from '../feature.ts';

/** What somebody told before, what was answered, and whether that helped; only for whoever sent it. */
export interface SignalOwnWords {
  about: Record<'BROKEN' | 'NUISANCE' | 'PROMISE' | 'COMPLAINT' | 'TIP', string>;
  numbered: (number: string) => string;
  sentOn: (day: string) => string;
  aboutPromise: (promise: string) => string;
  answerBy: (day: string) => string;
  late: string;
  taken: string;
  /** Who answered, and when. */
  from: (job: string, day: string, firstName?: string) => string;
  question: string;
  verdict: Record<'HELPED' | 'PARTLY' | 'NOT_HELPED', string>;
  whoReads: string;
  yourAnswer: string;
  judged: Record<'HELPED' | 'PARTLY' | 'NOT_HELPED', string>;
  mayWeCall: string;
  phoneReaders: string;
  callMe: string;
  willCall: string;
  withdraw: string;
  withdrawOne: (number: string) => string;
  withdrawAsk: string;
  withdrawSure: string;
  withdrawStop: string;
  isWithdrawn: string;
  more: string;
  enteredForYou: string;
  notMine: string;
  isUnlinked: string;
  letAllRead: string;
  letAllReadMeans: string;
  letsAllRead: string;
  notShownYet: string;
  shown: string;
  takeBack: string;
}

export const signalOwnWords: Feature<SignalOwnWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
