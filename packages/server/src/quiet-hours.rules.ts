import { dayIn, dayLater, momentIn } from './clock.ts';

const morning = '08:00';
const evening = '21:00';

/** How many seconds what can wait has to wait: from 21 to 8 nobody is disturbed. 0 by day. */
export function secondsUntilMorning(timezone: string, now: Date): number {
  const today = dayIn(timezone, now);
  const begins = momentIn(timezone, today, morning);
  if (now < begins) return secondsBetween(now, begins);
  if (now < momentIn(timezone, today, evening)) return 0;
  return secondsBetween(now, momentIn(timezone, dayLater(today, 1), morning));
}

function secondsBetween(one: Date, other: Date): number {
  return Math.ceil((other.getTime() - one.getTime()) / 1000);
}
