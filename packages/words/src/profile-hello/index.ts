import type { Feature } from '../feature.ts';

/** The card of a neighbour, why one sees it, and saying hello. */
export interface ProfileHelloWords {
  why: {
    BOTH_YES: string;
    STAIRWELL: string;
  };
  whyIn: (place: string) => string;
  whyBuddy: (name: string) => string;
  whyHello: (name: string) => string;
  says: (name: string, building: string | null) => string;
  sayHello: string;
  sayMeans: (name: string) => string;
  helloBack: string;
  notNow: string;
  notNowMeans: (name: string) => string;
  said: (name: string) => string;
  both: (name: string) => string;
  bothMeans: string;
  answeredNotNow: string;
  waiting: string;
  seeCard: (name: string) => string;
  absent: string;
  firstName: string;
  firstNameReader: (name: string) => string;
}

export const profileHelloWords: Feature<ProfileHelloWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
