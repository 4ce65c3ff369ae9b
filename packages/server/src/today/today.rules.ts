import { dayLater } from '../clock.ts';

/**
 * Everything that can wait for somebody, with the working days in which it is to be done: a neighbour waits for a word that is
 * held or reported, an objection wants thought, a question wants an answer that is right.
 */
export const workingDays = {
  reported: 1,
  held: 1,
  objected: 5,
  'unanswered-post': 1,
  'neighbour-answered': 1,
  'neighbour-post-ends': 2,
  question: 2,
  'group-question': 2,
  'group-yes': 5,
  joined: 5,
  'still-here': 5,
  'lab-to-check': 2,
  'preview-answered': 2,
  'commitment-due': 1,
  'commitment-handed': 2,
} as const;

export type TodayKind = keyof typeof workingDays;

export function isTodayKind(kind: string): kind is TodayKind {
  return Object.hasOwn(workingDays, kind);
}

/** The last day on which something that has waited since a day is in time. */
export function doneBy(kind: TodayKind, since: string): string {
  let day = since;
  for (let left: number = workingDays[kind]; left > 0;) {
    day = dayLater(day, 1);
    if (isWorkingDay(day)) left--;
  }
  return day;
}

/** Monday to Friday, without the days on which nobody works in the Netherlands. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays(Number(day.slice(0, 4))).includes(day);
}

function holidays(year: number): string[] {
  const easter = easterOf(year);
  const kingsDay = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? '04-26' : '04-27';
  return [
    ...['01-01', kingsDay, '12-25', '12-26'].map((day) => `${year}-${day}`),
    // Easter Monday, Ascension Day and Whit Monday; the other days around Easter are Sundays.
    ...[1, 39, 50].map((days) => dayLater(easter, days)),
  ];
}

/** Easter Sunday, by the rule of Gauss as it holds from 1900 to 2099. */
function easterOf(year: number): string {
  const moon = (19 * (year % 19) + 24) % 30;
  const week = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
  const days = 22 + moon + week;
  const isTooLate = days === 57 || (days === 56 && moon === 28 && year % 19 > 10);
  return dayLater(`${year}-03-01`, days - 1 - (isTooLate ? 7 : 0));
}

/** Late ones first, and what has to be done soonest before the others. */
export function inOrder<Row extends { readonly by: string; readonly since: Date }>(
  rows: readonly Row[],
): Row[] {
  return rows.toSorted(
    (one, other) => one.by.localeCompare(other.by) || one.since.getTime() - other.since.getTime(),
  );
}
