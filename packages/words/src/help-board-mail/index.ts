import type { Feature } from '../feature.ts';

interface From {
  organisation: string;
  phone: string;
}

export interface StillNeededMail extends From {
  /** What the reader put on the board. */
  title: string;
  link: string;
  /** 2026-12-03 */
  lastDay: string;
}

export interface ReminderMail extends From {
  title: string;
  place: string;
  /** "10:00". */
  time: string;
}

/** The mails of the help board, in plain text. No subject says what somebody wrote: others look along. */
export interface HelpBoardMailWords {
  stillNeededSubject: string;
  stillNeededText: (mail: StillNeededMail) => string;
  reminderSubject: string;
  reminderText: (mail: ReminderMail) => string;
}

export const helpBoardMailWords: Feature<HelpBoardMailWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
