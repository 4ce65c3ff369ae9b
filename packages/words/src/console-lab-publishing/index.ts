import type { StaffFeature } from '../staff.ts';

export type LabNeedWord = 'TITLE' | 'HELD_ON' | 'ITEMS' | 'QUESTIONS';
export type CommentModeWord = 'ON' | 'LOOKED_AT_FIRST' | 'OFF';

/** What happens with a lab after its text is right: who reads it first, its days, publishing and closing it. */
export interface ConsoleLabPublishingWords {
  title: string;
  needs: string;
  need: Record<LabNeedWord, string>;
  corrected: (date: string) => string;
  askedBy: (name: string | null, date: string) => string;
  /** Where somebody else has to publish. */
  somebodyElse: string;
  askFirst: string;
  ask: string;
  publishNow: string;
  publishOn: (date: string) => string;
  openNow: string;
  /** Asked before residents read points that have no plain words yet. */
  notPlain: (points: number) => string;
  seePreview: string;
  publishAnyway: string;
  notYet: string;
  opensBySelf: (date: string) => string;
  takeBack: string;
  takeBackArchived: string;
  close: string;
  closeWhat: string;
  closeYes: string;
  keepOpen: string;
  archive: string;
  done: Record<
    | 'ASK'
    | 'PUBLISH'
    | 'PLAN'
    | 'TAKE_BACK'
    | 'CLOSE'
    | 'ARCHIVE'
    | 'SAVED'
    | 'LINK'
    | 'COPIED'
    | 'WITHDRAWN'
    | 'READ',
    string
  >;
  days: string;
  opensOn: string;
  opensHint: string;
  closesOn: string;
  closesHint: string;
  comments: string;
  comment: Record<CommentModeWord, string>;
  save: string;
  previews: string;
  previewsWhat: string;
  forWhom: string;
  forWhomExample: string;
  makeLink: string;
  linkUntil: (date: string) => string;
  linkOver: (date: string) => string;
  linkWithdrawn: string;
  address: (name: string) => string;
  copy: string;
  copyFor: (name: string) => string;
  withdraw: string;
  withdrawFor: (name: string) => string;
  noAnswers: string;
  saysRight: (date: string) => string;
  saysWrong: (date: string) => string;
  isNew: string;
  read: string;
  secondPerson: string;
  secondPersonWhat: string;
}

export const consoleLabPublishingWords: StaffFeature<ConsoleLabPublishingWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
