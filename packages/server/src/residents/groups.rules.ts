import { Refused } from '../errors.ts';

/** A term that nobody chose otherwise, and the longest one; longer is a mistake in typing. */
export const termDays = 365;
export const longestTermDays = 4 * 365 + 1;
export const longestGroupName = 80;

/** The day from which a membership is over: a later day than today, at most four years away. */
export function readEndOfTerm(typed: string | null, today: string): string {
  if (typed === null) return dayLater(today, termDays);
  const moment = new Date(`${typed}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(moment.getTime());
  // The 30th of February would be read as a day in March.
  if (!isDay || !moment.toISOString().startsWith(typed)) throw new Refused('DATE_NEEDED');
  if (typed <= today) throw new Refused('DATE_PASSED');
  if (typed > dayLater(today, longestTermDays)) throw new Refused('DATE_TOO_FAR');
  return typed;
}

/** Whether a membership runs on a day; on the day on which it ends it is over. */
export function runsOn(term: { startsOn: string; endsOn: string | null }, day: string): boolean {
  return term.startsOn <= day && (term.endsOn === null || term.endsOn > day);
}

function dayLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
