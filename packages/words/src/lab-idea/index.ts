import type { Feature } from '../feature.ts';

export type LabIdeaStateWord = 'WAITING' | 'PUBLISHED' | 'REFUSED' | 'TAKEN_AWAY';

/** Putting an idea of one's own forward in a lab; loaded with what comes after an answer. */
export interface LabIdeaWords {
  open: string;
  write: string;
  /** Who reads it, and that no name stands with it. */
  audience: string;
  signInFirst: string;
  send: string;
  sent: string;
  stop: string;
  yours: string;
  state: Record<LabIdeaStateWord, string>;
  withdraw: string;
  /** The same for whoever hears it: which one. */
  withdrawOne: (idea: string) => string;
  withdrawAsk: string;
  withdrawSure: string;
  isWithdrawn: string;
}

export const labIdeaWords: Feature<LabIdeaWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
