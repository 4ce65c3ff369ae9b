import type { Feature } from '../feature.ts';

/** Coming in by a letter: the code is typed, or the server’s own page hands somebody over. */
export interface LetterCodeWords {
  typeCode: string;
  codeHint: string;
  next: string;
  letterFor: (home: string) => string;
  rulesHeading: string;
  firstName: string;
  firstNameAudience: string;
  sixteen: string;
  join: string;
  otherCode: string;
  byMail: string;
  goOnAs: (firstName: string | null) => string;
  thenSignedIn: (firstName: string | null, building: string | null) => string;
  instead: (firstName: string | null) => string;
  onlyYourself: string;
  yes: (firstName: string | null) => string;
  no: string;
  notOurs: string;
  pressThere: string;
}

export const letterCodeWords: Feature<LetterCodeWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
