import type { Language } from '../languages.ts';
import type { StaffFeature } from '../staff.ts';
import type { NeighboursHearWord, WelcomeFaceWord, WelcomeStepWord } from '../welcome/index.ts';

export type WelcomeWaitWord = 'NOBODY' | 'VISIT' | 'CALL' | 'ASKED' | 'NOT_GOOD' | 'QUIET';
export type ContactWayWord = 'DOOR' | 'PHONE' | 'MET' | 'MAIL';
export type WelcomeEndReasonWord = 'NOT_WANTED' | 'KEYS_NOT_HANDED' | 'MISTAKE' | 'OTHER';
export type WelcomeTaskOf = 'newcomer' | 'buddy' | 'committee' | 'organisation';
export type WelcomeProblemWord =
  | 'HOME_NEEDED'
  | 'HOME_NOT_FOUND'
  | 'HOME_WELCOMED'
  | 'DAY_NEEDED'
  | 'DAY_NOT_READABLE'
  | 'DAY_TOO_FAR'
  | 'DAY_PASSED'
  | 'LANGUAGE_NOT_KNOWN'
  | 'FIRST_NAME_NEEDED'
  | 'FIRST_NAME_NOT_READABLE'
  | 'TEXT_TOO_LONG'
  | 'TEXT_NOT_READABLE'
  | 'SAID_TWICE'
  | 'FILE_EMPTY'
  | 'FILE_NOT_TEXT'
  | 'QUOTE_NOT_CLOSED'
  | 'COLUMN_NOT_KNOWN'
  | 'COLUMN_TWICE'
  | 'COLUMN_MISSING'
  | 'ROWS_TOO_MANY'
  | 'CELLS_TOO_MANY';

/** The page of whoever looks after newcomers. */
/** What stands on the poster of a gathering at which neighbours meet. */
export interface GatheringPosterWords {
  heading: string;
  come: string;
  day: (date: string) => string;
  time: (time: string) => string;
  how: string;
  call: (phone: string) => string;
  others: readonly { language: Language; text: string }[];
}

export interface ConsoleWelcomeWords {
  poster: { fold: string; what: string; show: string; paper: GatheringPosterWords };
  title: string;
  what: string;
  back: string;
  none: string;
  gone: string;
  open: string;
  openFor: (firstName: string, home: string) => string;
  keyOn: (day: string) => string;
  reach: { CONTACT: string; DEPUTY: string; TEAM: string };
  wait: Record<WelcomeWaitWord, string>;
  nothingWaits: string;
  speaks: (language: string) => string;
  notYet: string;
  /** With whose account it was, if that has a name: it may be another name than was announced. */
  agreedOn: (day: string, by: string | null) => string;
  neighboursHear: Record<NeighboursHearWord, string>;
  logged: string;
  noLines: string;
  callPhone: (phone: string) => string;
  steps: string;
  step: Record<WelcomeStepWord, string>;
  state: { LATER: string; NOW: string; DONE: string; MISSED: string; OVER: string };
  /** On the day of the keys nobody calls: somebody is at the door. */
  missedDoor: string;
  /** What each does at each step. */
  allTasks: string;
  onDay: (day: string) => string;
  inTimeUntil: (day: string) => string;
  tasksOf: Record<WelcomeTaskOf, string>;
  task: Record<WelcomeTaskOf, Record<WelcomeStepWord, string>>;
  contacts: (count: number) => string;
  contactsWhat: string;
  way: Record<ContactWayWord, string>;
  noContact: string;
  by: (firstName: string | null, day: string) => string;
  record: string;
  how: string;
  onWhich: string;
  note: string;
  noteAudience: string;
  keep: string;
  keepAnswer: string;
  checkIns: string;
  noCheckIns: string;
  face: Record<WelcomeFaceWord, string>;
  onPaper: string;
  enter: string;
  /** The question on paper, to hand over or to post. */
  paperWhat: string;
  printPaper: string;
  enterStep: string;
  enterFace: string;
  enterLine: string;
  handOver: string;
  contact: string;
  deputy: string;
  noDeputy: string;
  job: string;
  jobHint: string;
  appoint: string;
  letter: string;
  letterWhat: string;
  makeLetter: string;
  print: string;
  orType: string;
  extend: string;
  extendWhat: string;
  wantsMore: { newcomer: string; contact: string; both: string };
  end: string;
  endWhat: string;
  endReason: Record<WelcomeEndReasonWord, string>;
  endIt: string;
  told: {
    announced: string;
    recorded: string;
    entered: string;
    appointed: string;
    extended: string;
    ended: string;
    brought: string;
    written: string;
  };
  announce: string;
  announceWhat: string;
  home: string;
  homeHint: string;
  keyDay: string;
  firstName: string;
  language: string;
  announceIt: string;
  me: string;
  file: string;
  fileWhat: string;
  chooseFile: string;
  lookAt: string;
  bring: (rows: number) => string;
  fileRight: (rows: number) => string;
  fileWrong: (wrong: number) => string;
  wrong: Record<WelcomeProblemWord, string>;
  wrongAt: (row: number, said: string) => string;
  half: string;
  halfTitle: (half: string) => string;
  halfWhat: string;
  earlier: string;
  later: string;
  tooFew: string;
  few: string;
  reached: string;
  notReached: string;
  perStep: string;
  made: string;
  missed: string;
  change: string;
  changeNone: string;
  changeAgain: string;
  changeText: string;
  changeNote: string;
  writeChange: string;
  /** For a member of a committee. */
  committee: { heading: string; what: string; none: string; somebody: string };
}

export const consoleWelcomeWords: StaffFeature<ConsoleWelcomeWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
