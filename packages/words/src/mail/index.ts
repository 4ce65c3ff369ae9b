import type { Feature } from '../feature.ts';

export interface SignInMail {
  code: string;
  organisation: string;
  phone: string;
  /** How long the code works. */
  minutes: number;
}

export interface InvitationMail {
  firstName: string | null;
  organisation: string;
  building: string | null;
  link: string;
  phone: string;
  /** How long the link works. */
  days: number;
}

/** A mail in plain text; the server sends it as it stands. */
export interface MailWords {
  signInSubject: (mail: Pick<SignInMail, 'code' | 'organisation'>) => string;
  signInText: (mail: SignInMail) => string;
  invitationSubject: (mail: Pick<InvitationMail, 'organisation'>) => string;
  invitationText: (mail: InvitationMail) => string;
}

export const mailWords: Feature<MailWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
