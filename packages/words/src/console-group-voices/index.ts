import type { StaffFeature } from '../staff.ts';

export type VoiceStateWord = 'WAITING' | 'SAID' | 'HELD' | 'REFUSED' | 'TAKEN_BACK' | 'LAPSED';

/** What members write for their group, and the second yes. */
export interface ConsoleGroupVoicesWords {
  back: string;
  list: string;
  speakFor: (group: string) => string;
  speakWhat: string;
  lab: string;
  noLab: string;
  item: string;
  otherItem: string;
  answer: string;
  noAnswer: string;
  answerTo: (author: string, text: string) => string;
  someone: string;
  text: string;
  textAudience: string;
  send: string;
  sent: string;
  wantsToSay: (group: string) => string;
  about: string;
  inAnswerTo: string;
  enteredBy: (writer: string, day: string) => string;
  state: Record<Exclude<VoiceStateWord, 'WAITING'>, string>;
  waitsForOther: (day: string) => string;
  waitsForYou: (day: string) => string;
  yes: string;
  yesMeans: string;
  agreed: string;
  takeBack: string;
  takenBack: string;
  open: string;
  openFor: (text: string) => string;
  gone: string;
  goneNext: string;
}

export const consoleGroupVoicesWords: StaffFeature<ConsoleGroupVoicesWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
