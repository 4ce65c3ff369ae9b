import type { StaffFeature } from '../staff.ts';

/** Answers of those who work here to questions on the website, and the day a group is promised one. */
export interface ConsoleAnswersWords {
  title: string;
  what: string;
  none: string;
  noneNext: string;
  back: string;
  asks: (who: string) => string;
  someone: string;
  askedOn: (day: string) => string;
  about: string;
  noDayYet: string;
  promisedFor: (day: string) => string;
  late: (day: string) => string;
  promiseTitle: string;
  promiseWhat: string;
  day: string;
  promise: string;
  promised: string;
  answerTitle: string;
  text: string;
  textAudience: string;
  job: string;
  jobHint: string;
  place: string;
  placed: string;
  placedWaiting: string;
  isPromise: string;
  makePromise: string;
  elsewhereTitle: string;
  elsewhereWhat: string;
  elsewhere: string;
  isDone: string;
  open: string;
  openFor: (text: string) => string;
  gone: string;
  goneNext: string;
}

export const consoleAnswersWords: StaffFeature<ConsoleAnswersWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
