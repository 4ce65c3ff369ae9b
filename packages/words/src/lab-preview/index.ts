import type { Feature } from '../feature.ts';

/** The page behind a preview link, where people read a lab before others do and say whether it is right. */
export interface LabPreviewWords {
  title: string;
  before: (organisation: string) => string;
  readThenTell: string;
  /** What is said to somebody who presses an answer there. */
  notYet: string;
  isItRight: string;
  audience: (organisation: string) => string;
  right: string;
  wrong: string;
  whatIsWrong: string;
  send: string;
  thanks: string;
  again: string;
  noLongerWorks: string;
  callUs: (phone: string) => string;
}

export const labPreviewWords: Feature<LabPreviewWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
