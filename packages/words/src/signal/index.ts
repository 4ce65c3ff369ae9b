import type { Feature } from '../feature.ts';

export type SignalKindWord = 'BROKEN' | 'NUISANCE' | 'DANGER' | 'PROMISE' | 'COMPLAINT' | 'TIP';

/** Telling the organisation what is wrong: what it is about, how soon an answer comes, and who else one can go to. */
export interface SignalWords {
  heading: string;
  question: string;
  kind: Record<SignalKindWord, string>;
  /** How many working days an answer may take. */
  within: (days: number) => string;
  /** Of each ten, how many were answered in time; of a neighbourhood where one is named. */
  inTime: (ofTen: number, neighbourhood?: string) => string;
  elsewhere: string;
  huurcommissie: string;
  /** What everybody reads, since its sender and the staff both want it. */
  forAll: string;
  forAllDid: string;
  yours: string;
  audienceText: (organisation: string) => string;
  audienceKept: string;
  audienceTimes: string;
}

export const signalWords: Feature<SignalWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
