import { dayLater } from '../clock.ts';
import { Refused } from '../errors.ts';
import { readText } from '../text.rules.ts';
import { workingDaysBetween, workingDaysLater } from '../working-days.ts';
import type { ReminderStep, SignalKind, SignalVerdict } from './signal.table.ts';

export const longestSignal = 2000;
export const longestAnswer = 2000;
export const longestNote = 1000;
export const longestJob = 60;
/** Of what everybody reads: a few sentences. */
export const longestForAll = 500;
/** So long a sender can change whether an answer helped. */
export const judgeDays = 14;
/** So many working days after somebody was not helped, or asked to be called, a person looks again. */
export const lookAgainDays = 2;
/** So many days a number to be called on is kept after its sender gave it. */
export const phoneDays = 7;
/** What was handed to a colleague and not opened for so many working days is everybody's. */
export const unopenedDays = 2;
/** From so many working days late on, whoever leads hears of it. */
export const escalateDays = 2;
const mostDays = 20;

/** What an organisation decided about answering. */
export interface SignalSettings {
  readonly daysComplaint: number;
  readonly daysTip: number;
  readonly repairPhone: string | null;
  readonly nuisancePhone: string | null;
  readonly committeeName: string | null;
  readonly committeeLink: string | null;
  readonly committeePhone: string | null;
}

/** As long as nobody decided otherwise. */
export const usualSettings: SignalSettings = {
  daysComplaint: 5,
  daysTip: 10,
  repairPhone: null,
  nuisancePhone: null,
  committeeName: null,
  committeeLink: null,
  committeePhone: null,
};

/** What of a signal decides what can be done with it. */
export interface Told {
  readonly senderId: string | null;
  readonly ownerId: string | null;
  readonly answeredOn: string | null;
  readonly answerBy: string;
  readonly verdict: SignalVerdict | null;
  readonly lastAnswerOn: string | null;
}

/** `judged` and `answered` are over, unless somebody was not helped: then it waits again. */
export type SignalState = 'waiting' | 'taken' | 'answered' | 'judged';

/** How far it is. Nobody sets this: it follows from what was done. */
export function stateOf(told: Told): SignalState {
  if (told.answeredOn === null) return told.ownerId ? 'taken' : 'waiting';
  return told.verdict ? 'judged' : 'answered';
}

/** Not answered, and its day passed. */
export function isLate(
  { answeredOn, answerBy }: Pick<Told, 'answeredOn' | 'answerBy'>,
  today: string,
): boolean {
  return answeredOn === null && answerBy < today;
}

/** The last day on which an answer is in time. */
export function answerByOf(kind: SignalKind, sentOn: string, settings: SignalSettings): string {
  return workingDaysLater(sentOn, kind === 'tip' ? settings.daysTip : settings.daysComplaint);
}

/** Whether the sender can say if an answer helped: of the newest one, for two weeks. */
export function canJudge({ answeredOn, lastAnswerOn }: Told, today: string): boolean {
  return answeredOn !== null && lastAnswerOn !== null && today <= dayLater(lastAnswerOn, judgeDays);
}

/** @throws Refused EDIT_WINDOW_OVER */
export function checkJudging(told: Told, today: string): void {
  if (!canJudge(told, today)) throw new Refused('EDIT_WINDOW_OVER');
}

/** What was answered is kept, with what was asked. @throws Refused ALREADY_ANSWERED */
export function checkWithdrawing({ answeredOn }: Pick<Told, 'answeredOn'>): void {
  if (answeredOn !== null) throw new Refused('ALREADY_ANSWERED');
}

/** After an answer another one can follow where the first did not help. @throws Refused ALREADY_ANSWERED */
export function checkAnswering({ answeredOn, verdict }: Pick<Told, 'answeredOn' | 'verdict'>): void {
  if (answeredOn !== null && verdict !== 'not-helped' && verdict !== 'partly')
    throw new Refused('ALREADY_ANSWERED');
}

/**
 * A verdict is about the answer that its sender read: where another one came meanwhile, they read that first.
 *
 * @param read null where the page does not say which one
 * @throws Refused CHANGED_MEANWHILE
 */
export function checkJudgedAnswer(read: string | null, newest: string | null): void {
  if (read !== null && read !== newest) throw new Refused('CHANGED_MEANWHILE');
}

/** Whether its sender can let everybody read about it: once there is an answer. */
export function canLetAllRead({ answeredOn }: Pick<Told, 'answeredOn'>): boolean {
  return answeredOn !== null;
}

/** @throws Refused NOT_FOR_ALL where its sender does not want it, or there is no answer yet */
export function checkShowing(told: Pick<Told, 'answeredOn'> & { readonly forAllOn: string | null }): void {
  if (told.forAllOn === null || !canLetAllRead(told)) throw new Refused('NOT_FOR_ALL');
}

/**
 * Whether what was entered for somebody can be linked to an account: not what somebody sent, and not what is somebody's.
 *
 * @throws Refused CHOICE_NOT_OFFERED or CHANGED_MEANWHILE
 */
export function checkLinking(row: { readonly source: string; readonly senderId: string | null }): void {
  if (row.source === 'web') throw new Refused('CHOICE_NOT_OFFERED');
  if (row.senderId !== null) throw new Refused('CHANGED_MEANWHILE');
}

/** Whoever takes over what a colleague works on says that they know. @throws Refused COLLEAGUE_WORKS_ON_IT */
export function checkTakingOver(from: string | null, knows: boolean): void {
  if (from !== null && !knows) throw new Refused('COLLEAGUE_WORKS_ON_IT');
}

/** What somebody tells, as they typed it. */
export function readSignal(typed: string): string {
  return readText(typed, longestSignal);
}

/** Six figures out of a number from 0 up to 900,000, the first never a nought. */
export const numberOf = (drawn: number): string => String(100_000 + (drawn % 900_000));

/** In two groups that stay on one line, so that it can be read aloud. */
export const inGroups = (number: string): string => `${number.slice(0, 3)}\u00a0${number.slice(3)}`;

/**
 * The reminders that are due today: the working day before, on the day, and on each of the first five working days that it is
 * late; and from the second of these for whoever leads.
 */
export function remindersOn(answerBy: string, today: string): ReminderStep[] {
  if (today < answerBy) return workingDaysLater(today, 1) >= answerBy ? ['before'] : [];
  if (today === answerBy) return ['today'];
  const late = workingDaysBetween(answerBy, today);
  const step = late >= 1 && late <= 5 ? ([`late-${late}` as ReminderStep] as const) : [];
  return late >= escalateDays ? [...step, 'escalated'] : [...step];
}

/** @throws Refused CHOICE_NOT_OFFERED for a number of days that is none, or longer than anybody waits */
export function readDays(days: number): number {
  if (!Number.isInteger(days) || days < 1 || days > mostDays) throw new Refused('CHOICE_NOT_OFFERED');
  return days;
}

/** Of each ten, how many were in time; out of what is shown of people alone, where a number too small counts as its middle. */
export function inTimeOfTen(shown: readonly Readonly<Record<string, number | null>>[]): number {
  const sum = (cell: string) => shown.reduce((total, cells) => total + (cells[cell] ?? 2), 0);
  return Math.round((10 * sum('in-time')) / (sum('in-time') + sum('late')));
}

/** The middle one of some numbers, the lower of two; null of none. */
export function middleOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

/** A number as whoever leads reads it, and may pass on: rounded to five, so that what is too small is not had by subtraction. */
export function countAtWork(count: number): { count: number | null; few: boolean } {
  return count > 0 && count < 5
    ? { count: null, few: true }
    : { count: Math.round(count / 5) * 5, few: false };
}

/** A part of such a number: none and few look alike, so that neither says what somebody told. */
export function partAtWork(count: number): { count: number | null; few: boolean } {
  return countAtWork(Math.max(count, 1));
}
