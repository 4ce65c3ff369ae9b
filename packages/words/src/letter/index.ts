import type { Feature } from '../feature.ts';

/** The letter with a code, on paper: what it is, how one takes part, and whom to call. */
export interface LetterWords {
  title: string;
  forHome: (home: string) => string;
  fromWhom: (organisation: string) => string;
  ask: string;
  offer: string;
  howHeading: string;
  scan: string;
  orType: string;
  thenCode: string;
  places: (people: number) => string;
  until: (day: string) => string;
  noEmail: string;
  sixteen: string;
  onlyHousehold: string;
  neighboursSee: string;
  rulesHeading: string;
  ownLanguage: string;
  callUs: (phone: string) => string;
  document: (street: string) => string;
}

export const letterWords: Feature<LetterWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
