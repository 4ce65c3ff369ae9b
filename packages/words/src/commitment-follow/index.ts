import type { Feature } from '../feature.ts';

/** Hearing how a promise ends; loaded once somebody asks for it. */
export interface CommitmentFollowWords {
  /** What follows, and who reads what. */
  means: string;
  whoReads: string;
  follow: string;
  following: string;
  stop: string;
  stopped: string;
}

export const commitmentFollowWords: Feature<CommitmentFollowWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
