import { dayLater, isDay } from '../clock.ts';
import { Refused } from '../errors.ts';

/** A term that nobody chose otherwise, and the longest one; longer is a mistake in typing. */
export const termDays = 365;
export const longestTermDays = 4 * 365 + 1;
export const longestGroupName = 80;

/** The day from which a membership is over: a later day than today, at most four years away. */
export function readEndOfTerm(typed: string | null, today: string): string {
  if (typed === null) return dayLater(today, termDays);
  if (!isDay(typed)) throw new Refused('DATE_NEEDED');
  if (typed <= today) throw new Refused('DATE_PASSED');
  if (typed > dayLater(today, longestTermDays)) throw new Refused('DATE_TOO_FAR');
  return typed;
}

/** Whether a membership runs on a day; on the day on which it ends it is over. */
export function runsOn(term: { startsOn: string; endsOn: string | null }, day: string): boolean {
  return term.startsOn <= day && (term.endsOn === null || term.endsOn > day);
}
