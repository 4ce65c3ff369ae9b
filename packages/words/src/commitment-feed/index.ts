import type { Feature } from '../feature.ts';

/** What was promised, as news and as a calendar for other programs. */
export interface CommitmentFeedWords {
  title: (organisation: string) => string;
  promised: string;
  by: (day: string) => string;
  update: string;
  kept: string;
  dropped: string;
  reopened: string;
  moved: (day: string) => string;
}

export const commitmentFeedWords: Feature<CommitmentFeedWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
