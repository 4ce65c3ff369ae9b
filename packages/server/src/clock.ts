/** Where time comes from: never from SQL, so that a test can let half a year pass. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** The calendar day at a moment in the organisation's time zone, as `YYYY-MM-DD`. */
export function dayIn(timezone: string, moment: Date): string {
  // Making a format costs a hundred times what using it does, and holds memory that is freed late.
  const format = formats.get(timezone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: timezone });
  formats.set(timezone, format);
  return format.format(moment);
}

/** Today, where an organisation is. */
export function todayOf(at: {
  readonly organisation: { readonly timezone: string };
  readonly clock: Clock;
}): string {
  return dayIn(at.organisation.timezone, at.clock.now());
}

/** A moment as its day alone: for what may tell when it was made, and no more than that. */
export function startOfDay(moment: Date): Date {
  return new Date(moment.toISOString().slice(0, 10));
}

/** Whether something typed is a day of the calendar; the 30th of February would be read as a day in March. */
export function isDay(typed: string): boolean {
  const moment = new Date(`${typed}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed) || Number.isNaN(moment.getTime())) return false;
  return moment.toISOString().startsWith(typed);
}

/** The day so many days later; a calendar knows no hours, so a change of the clock moves nothing. */
export function dayLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** By time zone; there are as many as organisations have. */
const formats = new Map<string, Intl.DateTimeFormat>();

export function secondsAfter(moment: Date, seconds: number): Date {
  return new Date(moment.getTime() + seconds * 1000);
}

export function daysAfter(moment: Date, days: number): Date {
  return secondsAfter(moment, days * 86_400);
}

/** The moment at which clocks in a time zone show this day and hour; in the hour that is skipped in spring, an hour later. */
export function momentIn(timezone: string, day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  // Where the change of the hour falls between the two guesses, the second one knows.
  const guess = asUtc - aheadOfUtc(timezone, asUtc);
  return new Date(asUtc - aheadOfUtc(timezone, guess));
}

function aheadOfUtc(timezone: string, moment: number): number {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: timezone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(moment);
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000;
}
