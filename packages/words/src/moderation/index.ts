import type { Feature } from '../feature.ts';

export type ReportReasonWord = 'DANGER' | 'CHILD' | 'PRIVATE_DATA' | 'INSULT' | 'SPAM' | 'OTHER';

/** Reporting what somebody wrote, and no longer seeing a person. */
export interface ModerationWords {
  notRight: string;
  reportHeading: string;
  reason: Record<ReportReasonWord, string>;
  danger: string;
  words: string;
  reportAudience: string;
  report: string;
  reported: string;
  block: (author: string) => string;
  blockAsk: (author: string) => string;
  blockMeans: (author: string) => string;
  blockSure: string;
  blocked: string;
  stop: string;
}

export const moderationWords: Feature<ModerationWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
