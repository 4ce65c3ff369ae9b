import type { Feature } from '../feature.ts';

export interface CommitmentMail {
  organisation: string;
  phone: string;
  /** What was promised. */
  promise: string;
  /** Who does it, in words that residents know. */
  owner: string;
  /** What was done, or why it will not be done or gets another day. */
  said: string;
  /** 2026-12-03: the new day, where it moved. */
  due: string;
  /** Where everybody reads more about it. */
  page: string;
  /** Where no more mail about it is asked for. */
  link: string;
}

/** The mails about a promise that somebody follows, in plain text. */
export interface CommitmentMailWords {
  keptSubject: string;
  keptText: (mail: CommitmentMail) => string;
  droppedSubject: string;
  droppedText: (mail: CommitmentMail) => string;
  movedSubject: string;
  movedText: (mail: CommitmentMail) => string;
}

export const commitmentMailWords: Feature<CommitmentMailWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
