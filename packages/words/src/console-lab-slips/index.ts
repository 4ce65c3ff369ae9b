import type { StaffFeature } from '../staff.ts';

type Question = 'AGREE' | 'RECOGNISE' | 'HELP' | 'WHO_STARTS' | 'GOOD_PLAN' | 'NOTICE';

/** Entering what residents answered on paper or by phone. */
export interface ConsoleLabSlipsWords {
  title: string;
  what: string;
  none: string;
  lab: string;
  source: string;
  paper: string;
  phone: string;
  number: string;
  numberHint: string;
  question: Record<Question, string>;
  choice: Record<'YES' | 'NO' | 'DONT_KNOW' | 'RESIDENTS' | 'TOGETHER', string>;
  /** What NO is called where something is not noticed yet. */
  notYet: string;
  nothing: string;
  save: (number: number | null) => string;
  saved: (number: number, next: number) => string;
  entered: (count: number) => string;
  lastHundred: string;
  slip: (number: number) => string;
  told: (answers: number, source: string) => string;
  by: (name: string | null, day: string) => string;
  remove: string;
  removeAsk: (number: number) => string;
  removeMeans: string;
  removeYes: string;
  keep: string;
  removed: (number: number) => string;
}

export const consoleLabSlipsWords: StaffFeature<ConsoleLabSlipsWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
