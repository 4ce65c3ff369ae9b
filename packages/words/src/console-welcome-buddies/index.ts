import type { StaffFeature } from '../staff.ts';

/** What the page of welcome buddies says to staff. */
export interface ConsoleWelcomeBuddiesWords {
  /** To the page. */
  link: string;
  title: string;
  what: string;
  none: string;
  hours: (hours: number) => string;
  speaks: (languages: string) => string;
  away: (until: string) => string;
  isAppointed: string;
  notAppointed: string;
  /** Before somebody is appointed: on which number they are called, and what came of it. */
  callOn: string;
  noPhone: (building: string) => string;
  talked: string;
  talkedNo: string;
  talkedOn: (day: string) => string;
  appoint: (firstName: string) => string;
  dismiss: (firstName: string) => string;
  /** How asks were spread in a year. */
  spread: (least: number, most: number) => string;
  spreadTooFew: string;
  proposals: string;
  proposalsWhat: string;
  noProposals: string;
  propose: string;
  nobodyFree: string;
  reasonLanguage: (code: string) => string;
  reasonPlace: (name: string) => string;
  reasonNone: string;
  leaveOut: string;
  send: string;
  sendTo: (firstName: string) => string;
  sendAll: (count: number) => string;
  sent: string;
  saved: string;
}

export const consoleWelcomeBuddiesWords: StaffFeature<ConsoleWelcomeBuddiesWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
