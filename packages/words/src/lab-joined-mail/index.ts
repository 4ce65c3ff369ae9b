import type { Feature } from '../feature.ts';

export interface LabJoinedMail {
  firstName: string | null;
  /** The solution to join in with; null for the next lab. */
  item: string | null;
  /** First name of the colleague who wrote. */
  writer: string | null;
  /** What the colleague wrote, in the language of the organisation. */
  text: string;
  /** Where somebody says that they do not join in any more. */
  page: string;
  organisation: string;
  phone: string;
}

/** The mail to somebody who wants to join in, in plain text. */
export interface LabJoinedMailWords {
  subject: string;
  subjectNext: string;
  text: (mail: LabJoinedMail) => string;
}

export const labJoinedMailWords: Feature<LabJoinedMailWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
