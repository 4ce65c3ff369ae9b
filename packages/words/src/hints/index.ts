import type { Feature } from '../feature.ts';

/** A gentle word beside a field about what somebody may regret having told; never a refusal. */
export interface HintWords {
  AWAY: string;
  HEALTH: string;
  DEBTS: string;
  ORIGIN: string;
  RELIGION: string;
  AGE: string;
  NUMBER: string;
}

export const hintWords: Feature<HintWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
