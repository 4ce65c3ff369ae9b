import type { StaffFeature } from '../staff.ts';

export type ResidencyColumn = 'home' | 'email' | 'firstName' | 'from' | 'until' | 'newKeys';

export type ResidencyProblem =
  | 'HOME_NEEDED'
  | 'HOME_NOT_FOUND'
  | 'EMAIL_NEEDED'
  | 'EMAIL_NOT_READABLE'
  | 'TWO_PEOPLE'
  | 'FIRST_NAME_NOT_READABLE'
  | 'DAY_NEEDED'
  | 'DAY_NOT_READABLE'
  | 'DAY_TOO_FAR'
  | 'UNTIL_BEFORE_FROM'
  | 'NEW_KEYS_NOT_READABLE'
  | 'NEW_KEYS_WITHOUT_FROM'
  | 'TEXT_TOO_LONG'
  | 'TEXT_NOT_READABLE'
  | 'CELLS_TOO_MANY'
  | 'SAID_TWICE'
  | 'OVERLAP'
  | 'NOT_LIVING_THERE'
  | 'FILE_EMPTY'
  | 'FILE_NOT_TEXT'
  | 'FILE_TOO_LARGE'
  | 'QUOTE_NOT_CLOSED'
  | 'COLUMN_NOT_KNOWN'
  | 'COLUMN_TWICE'
  | 'COLUMN_MISSING'
  | 'ROWS_TOO_MANY';

export type ResidencyChange = 'begins' | 'invited' | 'ends' | 'new-keys' | 'nothing';

/** Who comes to a home and who leaves it, for those who work here. */
export interface ConsoleResidencyWords {
  title: string;
  what: string;
  openForm: string;
  openFile: string;
  back: string;
  home: string;
  homeHint: string;
  email: string;
  emailHint: string;
  from: string;
  fromHint: string;
  until: string;
  untilHint: string;
  newKeys: string;
  newKeysHint: string;
  look: string;
  take: string;
  taken: string;
  file: string;
  fileWhat: string;
  fileHint: string;
  columns: string;
  example: string;
  lookFile: string;
  takeFile: string;
  preview: string;
  result: string;
  nothingYet: string;
  rows: (rows: number) => string;
  counts: (counted: { begin: number; invited: number; end: number; nothing: number }) => string;
  wrong: (wrong: number) => string;
  line: (row: number) => string;
  more: string;
  changes: Record<ResidencyChange, string>;
  problems: Record<ResidencyProblem, string>;
  columnNames: Record<ResidencyColumn, string>;
  ring: string;
  ringWhat: (home: string) => string;
  asked: (day: string) => string;
  silent: (day: string) => string;
  livesHere: string;
  livesHereNot: string;
  settled: string;
}

export const consoleResidencyWords: StaffFeature<ConsoleResidencyWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
