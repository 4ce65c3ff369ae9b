import Holidays from 'date-holidays';
import { dayLater } from './clock.ts';

const netherlands = new Holidays('NL');
const publicDays = new Map<string, ReadonlySet<string>>();

/** Monday to Friday, without the days on which nobody works in the Netherlands; on Liberation Day most people do. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidaysOf(day.slice(0, 4)).has(day);
}

/** The working day that comes so many after a day. */
export function workingDaysLater(day: string, count: number): string {
  let later = day;
  for (let left = count; left > 0;) {
    later = dayLater(later, 1);
    if (isWorkingDay(later)) left--;
  }
  return later;
}

/** The working day that came so many before a day. */
export function workingDaysEarlier(day: string, count: number): string {
  let earlier = day;
  for (let left = count; left > 0;) {
    earlier = dayLater(earlier, -1);
    if (isWorkingDay(earlier)) left--;
  }
  return earlier;
}

/** How many working days come after a day, until and with another; 0 where the other is not later. */
export function workingDaysBetween(day: string, until: string): number {
  let count = 0;
  for (let next = dayLater(day, 1); next <= until; next = dayLater(next, 1)) if (isWorkingDay(next)) count++;
  return count;
}

function holidaysOf(year: string): ReadonlySet<string> {
  const known = publicDays.get(year);
  if (known) return known;
  const found = netherlands.getHolidays(year).filter(({ type }) => type === 'public');
  const days = new Set(found.map(({ date }) => date.slice(0, 10)));
  publicDays.set(year, days);
  return days;
}
