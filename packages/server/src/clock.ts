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

/** By time zone; there are as many as organisations have. */
const formats = new Map<string, Intl.DateTimeFormat>();

export function secondsAfter(moment: Date, seconds: number): Date {
  return new Date(moment.getTime() + seconds * 1000);
}

export function daysAfter(moment: Date, days: number): Date {
  return secondsAfter(moment, days * 86_400);
}
