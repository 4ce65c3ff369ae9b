import type { Feature } from '../feature.ts';

/** To a member of a tenants' association. */
export interface PassOnAsked {
  firstName: string | null;
  /** First name of the colleague who asks. */
  writer: string | null;
  organisation: string;
  association: string;
  committees: readonly string[];
  /** What would go to the committees, as it was written. */
  text: string;
  /** Where one passes it on. */
  page: string;
  /** Where one chooses to get less mail, or none. */
  choose: string;
  phone: string;
}

/** To a member of a committee. */
export interface PassedOn {
  association: string;
  committee: string;
  organisation: string;
  text: string;
  /** The same in the reader's language, where the text is in another. */
  own: string | null;
  choose: string;
  phone: string;
}

/** A lab on its way to residents' committees through a tenants' association, in plain text. */
export interface LabPassOnMailWords {
  askSubject: (lab: string) => string;
  ask: (mail: PassOnAsked) => string;
  passed: (mail: PassedOn) => string;
}

export const labPassOnMailWords: Feature<LabPassOnMailWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
