import { type StaffFeature } from '../staff.ts';
import type { InformationKindWord } from '../welcome-around/index.ts';

/** The page of the console where practical information of buildings is written. */
export interface ConsoleWelcomeInformationWords {
  title: string;
  what: string;
  none: string;
  kind: Record<InformationKindWord, string>;
  everyBuilding: string;
  state: { WRITTEN: string; CHECKED: string; MACHINE: string };
  /** Those it was not put into yet. */
  notIn: (languages: string) => string;
  /** Which language, and how its text stands. */
  inLanguage: (language: string, state: string) => string;
  fresh: string;
  kindLabel: string;
  building: string;
  titleLabel: string;
  text: string;
  textNote: string;
  keep: string;
  edit: string;
  editNote: string;
  translate: string;
  language: string;
  checked: string;
  up: string;
  down: string;
  withdraw: string;
  /** Says which block a button is about. */
  about: (act: string, title: string) => string;
  told: { written: string; translated: string; moved: string; withdrawn: string };
}

export const consoleWelcomeInformationWords: StaffFeature<ConsoleWelcomeInformationWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
