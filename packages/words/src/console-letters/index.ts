import type { StaffFeature } from '../staff.ts';

/** Letters with a code: printing them, and how many of their places were used. */
export interface ConsoleLettersWords {
  title: string;
  what: string;
  homes: string;
  homesHint: string;
  look: string;
  adults: string;
  adultsHint: string;
  print: string;
  oldStop: string;
  printed: (letters: number) => string;
  save: string;
  secret: string;
  none: string;
  running: string;
  used: (used: number, places: number) => string;
  until: (day: string) => string;
}

export const consoleLettersWords: StaffFeature<ConsoleLettersWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
