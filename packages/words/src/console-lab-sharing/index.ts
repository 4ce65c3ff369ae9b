import type { StaffFeature } from '../staff.ts';

/** Telling others of a lab: a text for each place, and committees through a tenants' association. */
export interface ConsoleLabSharingWords {
  title: string;
  what: string;
  none: string;
  share: string;
  shareLab: (lab: string) => string;
  states: Record<'PLANNED' | 'OPEN' | 'CLOSED', string>;
  back: string;
  language: string;
  source: string;
  link: string;
  qr: (link: string) => string;
  poster: string;
  notYet: string;
  copy: string;
  copyFor: (what: string) => string;
  copied: string;
  selected: string;
  channels: Record<'forum' | 'facebook' | 'whatsapp' | 'column', string>;
  hints: Record<'forum' | 'facebook' | 'whatsapp' | 'column', string>;
  textOf: (channel: string) => string;
  asText: string;
  formOfText: string;
  picture: string;
  savePicture: string;
  openWhatsapp: string;
  wordsWanted: string;
  wordsHint: string;
  cut: string;
  wordCount: (count: number) => string;
  mail: string;
  mailWhat: string;
  mailNotYet: string;
  noAssociation: string;
  noCommittee: string;
  association: string;
  withoutMembers: (name: string) => string;
  committees: string;
  committeesHint: string;
  all: string;
  near: string;
  subject: string;
  text: string;
  textHint: string;
  ask: string;
  asked: string;
  askedOn: (day: string) => string;
  sentOn: (day: string) => string;
  answered: string;
  notAnswered: string;
  neverAsked: string;
  passOns: string;
  passOnsWhat: string;
  noPassOns: string;
  asks: (writer: string | null, association: string, day: string) => string;
  goesTo: string;
  passOn: string;
  passOnFor: (lab: string) => string;
  passedOn: (day: string) => string;
  willPass: string;
}

export const consoleLabSharingWords: StaffFeature<ConsoleLabSharingWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
