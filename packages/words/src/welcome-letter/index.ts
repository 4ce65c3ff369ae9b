import type { Feature } from '../feature.ts';

/** A letter on paper to a newcomer, from the person who looks after them. */
export interface WelcomeLetterWords {
  title: string;
  hello: (firstName: string) => string;
  from: (organisation: string) => string;
  visit: (firstName: string, keyOn: string) => string;
  /** Where nobody is named yet. */
  visitAlone: (keyOn: string) => string;
  contact: (firstName: string, job: string) => string;
  howHeading: string;
  scan: string;
  orType: string;
  thenCode: string;
  until: (day: string) => string;
  free: string;
  neighbours: string;
  callUs: (phone: string) => string;
  /** From the contact, or else from the organisation. */
  regards: (name: string) => string;
  /** On the paper that asks how it goes. */
  paperMark: string;
  paperBack: (contact: string) => string;
  paperBackUs: string;
}

export const welcomeLetterWords: Feature<WelcomeLetterWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
