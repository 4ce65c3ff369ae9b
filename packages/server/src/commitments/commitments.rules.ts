import { dayLater, isDay } from '../clock.ts';
import { Refused } from '../errors.ts';
import { readPublicText } from '../public-text.rules.ts';
import { readLine } from '../text.rules.ts';
import type { CommitmentState, Noticed } from './commitments.table.ts';

export const longestPromise = 300;
export const longestRole = 60;
export const longestUpdate = 600;
export const longestReason = 300;
/** What is promised for later than this is a plan for somebody else. */
export const furthestDays = 3653;
/** So long a promise that was called kept or dropped by mistake can be taken up again. */
export const reopenDays = 7;
/** After so many days what people answered loses its link to them, and nobody is asked any more. */
export const answerDays = 365;

/** What there is of a commitment that rules look at. */
export interface Promised {
  readonly state: CommitmentState;
  readonly due: string;
  readonly endedOn: string | null;
}

/** What was promised: one line of plain words, for everybody. */
export function readPromise(typed: string, ownPhone: string): string {
  return readPublicText(typed.replaceAll(/\s+/g, ' '), longestPromise, ownPhone);
}

/** Who it is for residents: a team or a job, in one line of words. */
export function readRole(typed: string): string {
  return readLine(typed, longestRole);
}

/**
 * The day by which it is done: today or later.
 *
 * @throws Refused DATE_NEEDED, DATE_PASSED or DATE_TOO_FAR
 */
export function readDue(typed: string, today: string): string {
  if (!isDay(typed)) throw new Refused('DATE_NEEDED');
  if (typed < today) throw new Refused('DATE_PASSED');
  if (typed > dayLater(today, furthestDays)) throw new Refused('DATE_TOO_FAR');
  return typed;
}

/**
 * Another day for it.
 *
 * @throws Refused as `readDue`, or CHOICE_NOT_OFFERED where it is the day it had
 */
export function readMove(typed: string, { due }: Pick<Promised, 'due'>, today: string): string {
  const day = readDue(typed, today);
  if (day === due) throw new Refused('CHOICE_NOT_OFFERED');
  return day;
}

export function isOpen({ state }: Pick<Promised, 'state'>): boolean {
  return state === 'planned' || state === 'under-way';
}

/** Nobody calls a promise late: it is, once its day passed and it was neither kept nor dropped. */
export function isLate(promised: Promised, today: string): boolean {
  return isOpen(promised) && promised.due < today;
}

/** How a promise stands, in one word. */
export type Standing = 'planned' | 'under-way' | 'late' | 'kept' | 'kept-late' | 'dropped';

export function standingOf(promised: Promised, today: string): Standing {
  if (promised.state === 'kept') return daysLate(promised, today) > 0 ? 'kept-late' : 'kept';
  return isLate(promised, today) ? 'late' : promised.state;
}

/** By how many days it is late now, or was when it was kept; 0 where it was in time. */
export function daysLate(promised: Promised, today: string): number {
  if (promised.state === 'dropped') return 0;
  return Math.max(0, daysBetween(promised.due, promised.endedOn ?? today));
}

/** Whose turn it is may do something about it, who stands in for them, and an admin; and only while something can still come of it. */
export function checkMayAct(
  promised: Promised & { readonly ownerId: string | null },
  by: { readonly actsFor: readonly string[]; readonly isAdmin: boolean },
): void {
  checkTurn(promised, by);
  if (!isOpen(promised)) throw new Refused('COMMITMENT_OVER');
}

/** @throws Refused EDIT_WINDOW_OVER; nothing has to be taken up again that was not ended */
export function checkReopen(
  promised: Promised & { readonly ownerId: string | null },
  by: { readonly actsFor: readonly string[]; readonly isAdmin: boolean },
  today: string,
): void {
  checkTurn(promised, by);
  if (promised.endedOn === null || dayLater(promised.endedOn, reopenDays) < today)
    throw new Refused('EDIT_WINDOW_OVER');
}

function checkTurn(
  { ownerId }: { readonly ownerId: string | null },
  by: { readonly actsFor: readonly string[]; readonly isAdmin: boolean },
): void {
  const isTheirs = ownerId !== null && by.actsFor.includes(ownerId);
  if (!isTheirs && !by.isAdmin) throw new Refused('NOT_YOUR_TURN');
}

/** The answers in the order they stand on screen. */
export const noticedChoices: readonly Noticed[] = ['yes', 'not-yet', 'dont-know'];

/** Whether people are asked if they notice it: once it was kept or its day passed. */
export function asksNotice(promised: Promised, today: string): boolean {
  if (promised.endedOn !== null && dayLater(promised.endedOn, answerDays) <= today) return false;
  return promised.state === 'kept' || isLate(promised, today);
}

/** So many days before its day a promise is work for whoever has the turn. */
export const nearsDays = 7;

/**
 * The reminder that is due: 7 days before, on the day, and each 7 days after; by how many days it is late then. Null where none
 * is. A day on which no reminder could be sent is made good on the next.
 */
export function reminderOn(due: string, today: string): number | null {
  const late = daysBetween(due, today);
  if (late < -nearsDays) return null;
  return late < 0 ? -nearsDays : late - (late % nearsDays);
}

/** The public record: what share was kept in time. A date that was moved counts as it stands, and is counted as moved too. */
export interface Record {
  readonly total: number;
  readonly keptInTime: number;
  /** Of those kept in time: how many had another date before. */
  readonly keptInTimeMoved: number;
  readonly keptLate: number;
  readonly lateNow: number;
  readonly underWay: number;
  readonly dropped: number;
}

/** Counts what was promised; each stands in one of the numbers beside the total. */
export function recordOf(
  promises: readonly (Promised & { readonly firstDue: string })[],
  today: string,
): Record {
  const count = (which: (one: Promised & { readonly firstDue: string }) => boolean) =>
    promises.filter(which).length;
  const inTime = (one: Promised) => one.state === 'kept' && daysLate(one, today) === 0;
  return {
    total: promises.length,
    keptInTime: count(inTime),
    keptInTimeMoved: count((one) => inTime(one) && one.due !== one.firstDue),
    keptLate: count((one) => one.state === 'kept' && !inTime(one)),
    lateNow: count((one) => isLate(one, today)),
    underWay: count((one) => isOpen(one) && !isLate(one, today)),
    dropped: count(({ state }) => state === 'dropped'),
  };
}

function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
