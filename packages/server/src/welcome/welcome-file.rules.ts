import { dayLater } from '../clock.ts';
import {
  cellsBy,
  readDay,
  readSheet,
  shown,
  unreadableCell,
  type SheetProblem,
  type SheetShape,
} from '../sheet.rules.ts';

/** A key is handed over within so many days, or was so many days ago. */
export const furthestAhead = 180;
export const furthestAgo = 30;
export const mostRows = 2000;

export type WelcomeColumn = 'home' | 'keyOn' | 'language' | 'firstName';
export type TypedWelcome = Readonly<Record<WelcomeColumn, string>>;

/** Everything that can be wrong with a row or a whole file; each has its sentence where it is shown. */
export const welcomeProblems = [
  'HOME_NEEDED',
  'HOME_NOT_FOUND',
  'HOME_WELCOMED',
  'DAY_NEEDED',
  'DAY_NOT_READABLE',
  'DAY_TOO_FAR',
  'DAY_PASSED',
  'LANGUAGE_NOT_KNOWN',
  'FIRST_NAME_NEEDED',
  'FIRST_NAME_NOT_READABLE',
  'TEXT_TOO_LONG',
  'TEXT_NOT_READABLE',
  'SAID_TWICE',
  'FILE_EMPTY',
  'FILE_NOT_TEXT',
  'QUOTE_NOT_CLOSED',
  'COLUMN_NOT_KNOWN',
  'COLUMN_TWICE',
  'COLUMN_MISSING',
  'ROWS_TOO_MANY',
  'CELLS_TOO_MANY',
] as const satisfies readonly (SheetProblem | string)[];

export type WelcomeProblem = (typeof welcomeProblems)[number];

export interface WrongWelcome {
  readonly row: number;
  readonly column: WelcomeColumn | null;
  readonly code: WelcomeProblem;
  readonly said: string;
}

/** Who comes, as it is read of one row. */
export interface ReadWelcome {
  readonly home: string;
  readonly keyOn: string;
  readonly language: string;
  readonly firstName: string;
}

const needed: readonly WelcomeColumn[] = ['home', 'keyOn', 'language', 'firstName'];

const shape: SheetShape<WelcomeColumn> = {
  names: {
    home: ['home', 'woning', 'adres', 'address'],
    keyOn: ['key', 'key date', 'sleuteldag', 'sleuteldatum', 'sleutel'],
    language: ['language', 'taal'],
    firstName: ['first name', 'first_name', 'firstname', 'voornaam', 'roepnaam'],
  },
  missing: (there) => needed.filter((column) => !there.includes(column)),
  mostRows,
};

const languages: Readonly<Record<string, string>> = {
  nederlands: 'nl',
  engels: 'en',
  duits: 'de',
  pools: 'pl',
  turks: 'tr',
  oekraïens: 'uk',
  oekraiens: 'uk',
  arabisch: 'ar',
};

/** Reads a file of newcomers as far as it is a table. */
export function readWelcomeFile(bytes: Uint8Array): {
  rows: readonly { readonly row: number; readonly typed: TypedWelcome }[];
  wrong: readonly WrongWelcome[];
} {
  return readSheet(bytes, shape);
}

export function typedWelcome(cell: (column: WelcomeColumn) => string): TypedWelcome {
  return cellsBy(shape, cell);
}

/** Reads one row as far as it can be read without looking anything up. */
export function readWelcome(
  typed: TypedWelcome,
  row: number,
  today: string,
  readers: { isSpoken(language: string): boolean; firstName(typed: string): string | null },
): { read: ReadWelcome | undefined; wrong: WrongWelcome[] } {
  const wrong: WrongWelcome[] = [];
  const found = (column: WelcomeColumn, code: WelcomeProblem) =>
    void wrong.push({ row, column, code, said: shown(typed[column]) });
  for (const column of needed) {
    const code = unreadableCell(typed[column]);
    if (code) found(column, code);
  }
  if (wrong.length > 0) return { read: undefined, wrong };
  const home = typed.home.trim();
  if (!home) found('home', 'HOME_NEEDED');
  const keyOn = readKeyDay(typed.keyOn.trim(), today, (code) => found('keyOn', code));
  const said = typed.language.trim().toLowerCase();
  const language = languages[said] ?? said;
  if (!readers.isSpoken(language)) found('language', 'LANGUAGE_NOT_KNOWN');
  const firstName = readers.firstName(typed.firstName.trim());
  if (!typed.firstName.trim()) found('firstName', 'FIRST_NAME_NEEDED');
  else if (!firstName) found('firstName', 'FIRST_NAME_NOT_READABLE');
  if (wrong.length > 0 || !keyOn || !firstName) return { read: undefined, wrong };
  return { read: { home, keyOn, language, firstName }, wrong };
}

function readKeyDay(typed: string, today: string, found: (code: WelcomeProblem) => void): string | null {
  if (!typed) found('DAY_NEEDED');
  const day = typed ? readDay(typed) : null;
  if (typed && !day) found('DAY_NOT_READABLE');
  if (day && day > dayLater(today, furthestAhead)) found('DAY_TOO_FAR');
  if (day && day < dayLater(today, -furthestAgo)) found('DAY_PASSED');
  return day;
}
