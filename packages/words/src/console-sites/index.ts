import type { StaffFeature } from '../staff.ts';

/** The websites whose pages may show widgets: their addresses, how they speak, and how they look. */
export interface ConsoleSitesWords {
  title: string;
  what: string;
  none: string;
  add: string;
  edit: (name: string) => string;
  addTitle: string;
  editTitle: (name: string) => string;
  back: string;
  name: string;
  nameHint: string;
  addresses: string;
  addressesHint: string;
  address: (number: number) => string;
  anotherAddress: string;
  away: string;
  removeAddress: (number: number) => string;
  /** What became of an address that was typed. */
  cut: (origin: string) => string;
  good: (origin: string) => string;
  takenBy: (site: string) => string;
  notAnAddress: string;
  notHttps: string;
  star: string;
  use: (origin: string) => string;
  twin: (origin: string) => string;
  addToo: (origin: string) => string;
  checking: string;
  speaks: string;
  language: string;
  languageHint: string;
  ownLanguage: string;
  formOfAddress: string;
  asOrganisation: string;
  je: string;
  u: string;
  phone: string;
  phoneHint: (phone: string) => string;
  look: string;
  lookHint: string;
  actionColour: string;
  ink: string;
  colourHint: string;
  pick: (what: string) => string;
  font: string;
  fontHint: string;
  corner: string;
  cornerHint: string;
  example: string;
  exampleTitle: string;
  exampleText: string;
  exampleButton: string;
  save: string;
  saved: (name: string) => string;
  soon: string;
  remove: string;
  removeWhat: (name: string) => string;
  removeYes: string;
  keep: string;
  removed: (name: string) => string;
  changed: string;
  reload: string;
  ways: string;
  waysHint: string;
  oneWayStays: string;
  mailCode: string;
  mailCodeWhat: string;
  hostIdentity: string;
  hostIdentityWhat: string;
  discourseConnect: string;
  discourseConnectWhat: string;
  letter: string;
  letterWhat: string;
  openIdConnect: (name: string) => string;
  openIdConnectWhat: string;
  switchedOn: (way: string) => string;
  switchedOff: (way: string) => string;
}

export const consoleSitesWords: StaffFeature<ConsoleSitesWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
