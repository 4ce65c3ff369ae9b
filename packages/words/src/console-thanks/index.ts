import type { StaffFeature } from '../staff.ts';

export type ThanksRoleWord = 'WELCOME_BUDDY' | 'COMMITTEE_MEMBER' | 'MODERATOR';

/** Thanking active residents in time, for the organisation. */
export interface ConsoleThanksWords {
  title: string;
  what: string;
  none: string;
  role: Record<ThanksRoleWord, string>;
  nameless: string;
  last: (day: string) => string;
  never: string;
  by: (day: string) => string;
  late: (day: string) => string;
  thank: string;
  thankOf: (name: string) => string;
  back: string;
  gone: string;
  heading: (name: string) => string;
  write: string;
  deed: string;
  deedHint: string;
  text: string;
  textHint: string;
  job: string;
  jobHint: string;
  audience: string;
  two: string;
  building: string;
  everyone: string;
  asksFirst: (name: string) => string;
  send: string;
  inPerson: string;
  inPersonWhat: string;
  on: string;
  wasThanked: string;
  isSent: (name: string) => string;
  isNoted: (name: string) => string;
  rhythm: string;
  months: string;
  monthsHint: string;
  save: string;
  saved: string;
  privacy: string;
}

export const consoleThanksWords: StaffFeature<ConsoleThanksWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
