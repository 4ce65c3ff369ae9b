import { readDay, shown, unreadableCell } from '../sheet.rules.ts';
import { daysBetween, furthestDays, longestAgoDays } from './residency.rules.ts';

/** What a line of a file, a webhook or a form says of somebody and a home, as it was typed. */
export interface TypedRow {
  readonly home: string;
  readonly email: string;
  readonly firstName: string;
  readonly from: string;
  readonly until: string;
  readonly newKeys: string;
}

export type RowColumn = keyof TypedRow;

export const rowColumns: readonly RowColumn[] = ['home', 'email', 'firstName', 'from', 'until', 'newKeys'];

/** The same, read. `until` is the first day somebody does not live there any more. */
export interface ReadRow {
  readonly home: string;
  readonly email: string | null;
  readonly firstName: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly newKeys: boolean;
}

/** Everything that can be wrong with a row or a whole file; each has its sentence where it is shown. */
export const rowProblems = [
  'HOME_NEEDED',
  'HOME_NOT_FOUND',
  'EMAIL_NEEDED',
  'EMAIL_NOT_READABLE',
  'TWO_PEOPLE',
  'FIRST_NAME_NOT_READABLE',
  'DAY_NEEDED',
  'DAY_NOT_READABLE',
  'DAY_TOO_FAR',
  'UNTIL_BEFORE_FROM',
  'NEW_KEYS_NOT_READABLE',
  'NEW_KEYS_WITHOUT_FROM',
  'TEXT_TOO_LONG',
  'TEXT_NOT_READABLE',
  'CELLS_TOO_MANY',
  'SAID_TWICE',
  'OVERLAP',
  'NOT_LIVING_THERE',
  'FILE_EMPTY',
  'FILE_NOT_TEXT',
  'FILE_TOO_LARGE',
  'QUOTE_NOT_CLOSED',
  'COLUMN_NOT_KNOWN',
  'COLUMN_TWICE',
  'COLUMN_MISSING',
  'ROWS_TOO_MANY',
] as const;

export type RowProblem = (typeof rowProblems)[number];

/** What is wrong, and where: the line as a spreadsheet counts it, and the column. */
export interface WrongRow {
  readonly row: number;
  readonly column: RowColumn | null;
  readonly code: RowProblem;
  /** What stood there, as text and never as anything else. */
  readonly said: string;
}

export const mostRows = 10_000;

interface Readers {
  readonly email: (typed: string) => string | null;
  readonly firstName: (typed: string) => string | null;
}

type Found = (column: RowColumn, code: RowProblem) => void;

/** Reads one row as far as it can be read without looking anything up. */
export function readRow(
  typed: TypedRow,
  row: number,
  today: string,
  readers: Readers,
): { read: ReadRow | undefined; wrong: WrongRow[] } {
  const wrong: WrongRow[] = [];
  const found: Found = (column, code) => wrong.push({ row, column, code, said: shown(typed[column]) });
  for (const column of rowColumns) {
    const code = unreadableCell(typed[column]);
    if (code) found(column, code);
  }
  if (wrong.length > 0) return { read: undefined, wrong };
  const read = {
    home: typed.home.trim(),
    email: readEmail(typed.email.trim(), readers, found),
    firstName: readName(typed.firstName.trim(), readers, found),
    from: readRowDay(typed.from.trim(), 'from', today, found),
    until: readRowDay(typed.until.trim(), 'until', today, found),
    newKeys: readYes(typed.newKeys.trim(), found),
  };
  if (wrong.length === 0) whole(read, found);
  return { read: wrong.length === 0 ? read : undefined, wrong };
}

/** Whether what is readable by itself says something together. */
function whole(row: ReadRow, found: Found): void {
  if (!row.home) found('home', 'HOME_NEEDED');
  if (row.newKeys && !row.from) found('from', 'NEW_KEYS_WITHOUT_FROM');
  if (!row.from && !row.until && !row.newKeys) found('from', 'DAY_NEEDED');
  // Who comes is known by an address; with new keys alone it is enough that others leave.
  if (row.from && !row.email && !row.newKeys) found('email', 'EMAIL_NEEDED');
  if (row.from && row.until && row.until <= row.from) found('until', 'UNTIL_BEFORE_FROM');
}

function readEmail(typed: string, { email }: Readers, found: Found): string | null {
  if (!typed) return null;
  const read = email(typed);
  if (read) return read;
  const several = typed.split(/[\s,;/&]+|\ben\b/).filter((part) => part.includes('@')).length > 1;
  found('email', several ? 'TWO_PEOPLE' : 'EMAIL_NOT_READABLE');
  return null;
}

function readName(typed: string, { firstName }: Readers, found: Found): string | null {
  if (!typed) return null;
  const read = firstName(typed);
  if (!read) found('firstName', 'FIRST_NAME_NOT_READABLE');
  return read;
}

function readRowDay(typed: string, column: 'from' | 'until', today: string, found: Found): string | null {
  if (!typed) return null;
  const day = readDay(typed);
  if (!day) found(column, 'DAY_NOT_READABLE');
  else if (daysBetween(today, day) > furthestDays || daysBetween(day, today) > longestAgoDays)
    found(column, 'DAY_TOO_FAR');
  return day;
}

function readYes(typed: string, found: Found): boolean {
  const said = typed.toLowerCase();
  if (['ja', 'yes', 'x', '1', 'true', 'waar'].includes(said)) return true;
  if (!['', 'nee', 'no', '0', 'false', 'onwaar'].includes(said)) found('newKeys', 'NEW_KEYS_NOT_READABLE');
  return false;
}

/** What somebody has of a home in some days, before a file and by the rows above it. */
export interface Stay {
  readonly residentKey: string;
  readonly homeId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Whether two stays have a day together. */
export function overlaps(one: Pick<Stay, 'startsOn' | 'endsOn'>, other: Pick<Stay, 'startsOn' | 'endsOn'>) {
  const before = (end: string | null, start: string) => end !== null && end <= start;
  return !before(one.endsOn, other.startsOn) && !before(other.endsOn, one.startsOn);
}
