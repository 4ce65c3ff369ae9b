import { dayLater } from '../clock.ts';
import { Refused } from '../errors.ts';
import { boardChecks, type BoardCheck } from './help-board.table.ts';

/** How many there have to be of what the system counts. */
export const needed: Readonly<Partial<Record<BoardCheck, number>>> = {
  'active-residents': 3,
  posts: 5,
  // In every building; waste, repairs and whom to call are three.
  information: 3,
};

/** A day that a board opens on is not further away than this: who reads it still remembers. */
export const mostDaysAhead = 180;

/** One thing that has to be there: what the system counted, and what a person ticked. */
export interface CheckState {
  readonly item: BoardCheck;
  /** Null for what the system cannot know. */
  readonly there: number | null;
  readonly ticked: boolean;
}

/** Enough was counted, or a person has seen it. */
export function isDone({ item, there, ticked }: CheckState): boolean {
  return ticked || (there !== null && there >= (needed[item] ?? Infinity));
}

export function isReady(checks: readonly CheckState[]): boolean {
  return boardChecks.every((item) => checks.some((check) => check.item === item && isDone(check)));
}

/** @throws Refused where the board is open already, or something is missing */
export function refuseToOpen(board: { open: boolean; checks: readonly CheckState[] }): void {
  if (board.open) throw new Refused('CHANGED_MEANWHILE');
  if (!isReady(board.checks)) throw new Refused('BOARD_NOT_READY');
}

/** The day that pages tell until a board opens; null takes it away. */
export function readOpeningDay(day: string | null, open: boolean, today: string): string | null {
  if (open) throw new Refused('CHANGED_MEANWHILE');
  if (day === null) return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new Refused('INPUT_NOT_READABLE');
  if (day <= today) throw new Refused('DATE_PASSED');
  if (day > dayLater(today, mostDaysAhead)) throw new Refused('DATE_TOO_FAR');
  return day;
}
