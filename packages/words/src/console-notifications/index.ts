import type { StaffFeature } from '../staff.ts';

/** Calling those who want to hear what is new by phone. */
export interface ConsoleNotificationsWords {
  title: string;
  what: string;
  none: string;
  /** A sheet for whoever reads no mail. */
  hall: string;
  since: (day: string) => string;
  open: string;
  openOf: (day: string) => string;
  back: string;
  gone: string;
  call: (firstName: string) => string;
  nameless: string;
  otherWay: string;
  speaks: (language: string) => string;
  /** Whoever is called can see that somebody looked. */
  seen: string;
  tell: string;
  nothingLeft: string;
  done: string;
  isDone: string;
}

export const consoleNotificationsWords: StaffFeature<ConsoleNotificationsWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
