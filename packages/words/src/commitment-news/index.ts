import type { Feature } from '../feature.ts';

export interface CommitmentNews {
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
  /** Where no more news about it is asked for. */
  link: string;
}

/** What became of a promise that somebody follows, as lines of a digest. */
export interface CommitmentNewsWords {
  heading: string;
  kept: (news: CommitmentNews) => string;
  dropped: (news: CommitmentNews) => string;
  moved: (news: CommitmentNews) => string;
}

export const commitmentNewsWords: Feature<CommitmentNewsWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
