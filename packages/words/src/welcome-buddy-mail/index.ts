import type { Feature } from '../feature.ts';

/** The one mail to whom a newcomer chose, in plain text; it names nobody, since others look along. */
export interface WelcomeBuddyMailWords {
  subject: string;
  text: (mail: { organisation: string; phone: string; until: string; off: string }) => string;
}

export const welcomeBuddyMailWords: Feature<WelcomeBuddyMailWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
