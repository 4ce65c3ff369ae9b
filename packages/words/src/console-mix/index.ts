import type { StaffFeature } from '../staff.ts';

export type AdvertStanding = 'NONE' | 'WAITING' | 'PUBLIC' | 'ENDED';
export type AdvertState = 'WAITING' | 'PUBLIC' | 'REPLACED' | 'WITHDRAWN';

/** The text beside a vacant home: writing it, checking it, and putting it beside an advert. */
export interface ConsoleMixWords {
  title: string;
  what: string;
  standing: Record<AdvertStanding, string>;
  open: string;
  openFor: (building: string) => string;
  back: string;
  textFor: (building: string) => string;
  rules: string;
  activities: string;
  activitiesHint: string;
  proposed: string;
  tooFew: string;
  own: string;
  ownHint: string;
  always: string;
  endsOn: string;
  endsOnHint: (latest: string) => string;
  send: string;
  sent: string;
  writeNew: string;
  asRead: string;
  waits: (writer: string, day: string) => string;
  waitsForYou: string;
  waitsForOther: string;
  check: string;
  checked: string;
  publicUntil: (day: string) => string;
  ended: (day: string) => string;
  withdraw: string;
  withdrawn: string;
  somebody: string;
  translations: string;
  translationsWhat: string;
  notTranslated: (languages: readonly string[]) => string;
  languageName: (language: string) => string;
  translationChecked: string;
  translated: string;
  translationBy: (writer: string) => string;
  translationCheckedBy: (writer: string, checker: string) => string;
  translationForYou: (language: string) => string;
  translationForOther: (language: string) => string;
  checkTranslation: (language: string) => string;
  translate: string;
  language: string;
  inLanguage: (language: string) => string;
  inLanguageHint: string;
  insteadOf: string;
  place: string;
  placeWhat: string;
  page: string;
  snippet: string;
  snippetHint: string;
  frame: string;
  plain: string;
  fetch: string;
  versions: string;
  version: (number: number) => string;
  state: Record<AdvertState, string>;
  writtenBy: (writer: string, day: string) => string;
  checkedBy: (checker: string) => string;
}

export const consoleMixWords: StaffFeature<ConsoleMixWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
