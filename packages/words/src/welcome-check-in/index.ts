import type { Feature } from '../feature.ts';

export interface CheckInMail {
  firstName: string;
  link: string;
  /** 2026-12-03: the last day on which the link works. */
  until: string;
  /** Where such mail is turned off. */
  off: string;
  organisation: string;
  phone: string;
}

/** The mail that asks a newcomer how it goes, and what its page says beside what <wk-welcome> says. */
export interface WelcomeCheckInWords {
  subject: string;
  text: (mail: CheckInMail) => string;
  choose: string;
  chooseFirst: string;
  noLongerWorks: string;
  callUs: (phone: string) => string;
}

export const welcomeCheckInWords: Feature<WelcomeCheckInWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
