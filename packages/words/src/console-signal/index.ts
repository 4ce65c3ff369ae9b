import type { StaffFeature } from '../staff.ts';

type Shown = 'waiting' | 'mine' | 'late' | 'answered';
type Kind = 'BROKEN' | 'NUISANCE' | 'PROMISE' | 'COMPLAINT' | 'TIP';
type Told = 'taken' | 'handed' | 'noted' | 'answered' | 'entered' | 'saved';

/** What residents told the organisation, and what those at work do about it. */
export interface ConsoleSignalWords {
  title: string;
  what: string;
  which: string;
  shown: Record<Shown, string>;
  shownNow: (shown: string) => string;
  /** For somebody who calls and names their number. */
  find: string;
  findIt: string;
  noneOfNumber: (number: string) => string;
  none: Record<Shown, string>;
  kind: Record<Kind, string>;
  numbered: (number: string) => string;
  open: string;
  openFor: (number: string) => string;
  more: string;
  back: string;
  gone: string;
  nowhere: string;
  sentOn: (day: string) => string;
  answerBy: (day: string) => string;
  late: (day: string) => string;
  answeredOn: (day: string) => string;
  nobodys: string;
  yours: string;
  of: (firstName: string) => string;
  about: (promise: string) => string;
  who: string;
  withoutAccount: string;
  entered: (source: 'PHONE' | 'PAPER') => string;
  take: string;
  takeWhat: string;
  handOver: string;
  colleague: string;
  give: string;
  answer: string;
  answerText: string;
  answerAudience: string;
  job: string;
  jobHint: string;
  sendAnswer: string;
  notes: string;
  note: string;
  noteAudience: string;
  keepNote: string;
  answers: string;
  by: (name: string, day: string) => string;
  formerColleague: string;
  verdict: Record<'HELPED' | 'PARTLY' | 'NOT_HELPED', string>;
  verdictShort: Record<'HELPED' | 'PARTLY' | 'NOT_HELPED', string>;
  asksCall: (phone: string) => string;
  logged: string;
  told: Record<Told, string>;
  enter: string;
  enterWhat: string;
  enterKind: string;
  enterText: string;
  enterSource: string;
  source: Record<'PHONE' | 'PAPER', string>;
  enterIt: string;
  month: string;
  monthTitle: (month: string) => string;
  monthWhat: string;
  earlier: string;
  later: string;
  print: string;
  figure: Record<'received' | 'answered' | 'inTime' | 'middleDays' | 'open' | 'late', string>;
  byKind: string;
  tooFewToDivide: string;
  byPlace: string;
  byVerdict: string;
  few: string;
  noFigure: string;
  kindColumn: string;
  placeColumn: string;
  verdictColumn: string;
  howMany: string;
  settings: string;
  settingsWhat: string;
  daysComplaint: string;
  daysTip: string;
  daysHint: string;
  repairPhone: string;
  nuisancePhone: string;
  phoneHint: string;
  committeeName: string;
  committeeLink: string;
  committeePhone: string;
  save: string;
}

export const consoleSignalWords: StaffFeature<ConsoleSignalWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
