import type { StaffFeature } from '../staff.ts';

/** The frame of the console: its navigation and what every page shares. */
export interface ConsoleWords {
  title: (organisation: string) => string;
  hello: (firstName: string | null) => string;
  navigation: string;
  skip: string;
  menu: string;
  signOut: string;
  signedInAs: (firstName: string) => string;
  notThere: string;
  notThereNext: string;
  couldNotLoad: string;
  saved: string;
  today: string;
  moderation: string;
  cancel: string;
  embed: string;
  sites: string;
  openid: string;
  helpBoard: string;
  residents: string;
  labSlips: string;
  labJoining: string;
  labSharing: string;
  letters: string;
  answers: string;
  calls: string;
  thanks: string;
  commitments: string;
  signals: string;
  coreValues: string;
  welcome: string;
  groups: string;
  labs: string;
  mix: string;
}

export const consoleWords: StaffFeature<ConsoleWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
