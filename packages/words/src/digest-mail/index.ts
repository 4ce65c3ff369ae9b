import type { Feature } from '../feature.ts';

export interface DigestMail {
  /** One for each kind of news; each line may be several lines of text. */
  blocks: readonly { heading: string; lines: readonly string[] }[];
  /** Where one chooses how often, and in which way. */
  choose: string;
  organisation: string;
  phone: string;
}

/** The mail that says everything new at once, in plain text. */
export interface DigestMailWords {
  subject: string;
  text: (mail: DigestMail) => string;
}

export const digestMailWords: Feature<DigestMailWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
