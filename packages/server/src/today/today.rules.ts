import { dayLater, isDay } from '../clock.ts';
import { Refused } from '../errors.ts';
import { workingDaysLater } from '../working-days.ts';

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
  'pass-on': 5,
  joined: 5,
  'still-here': 5,
  'lab-to-check': 2,
  'preview-answered': 2,
  'commitment-due': 1,
  'commitment-handed': 2,
  signal: 5,
  'signal-not-helped': 2,
  'signal-unreached': 2,
  'news-call': 2,
  'thanks-due': 10,
  'mix-advert-to-check': 2,
  'mix-translation-to-check': 5,
  'values-proposed': 5,
  'values-edit': 5,
  'values-review': 10,
  'welcome-nobody': 1,
  'welcome-visit': 1,
  'welcome-call': 2,
  'welcome-asked': 2,
  'welcome-not-good': 2,
  'welcome-quiet': 5,
  'buddy-wished': 2,
} as const;

export type TodayKind = keyof typeof workingDays;

export function isTodayKind(kind: string): kind is TodayKind {
  return Object.hasOwn(workingDays, kind);
}

/** The last day on which something that has waited since a day is in time. */
export function doneBy(kind: TodayKind, since: string): string {
  return workingDaysLater(since, workingDays[kind]);
}

/** Late ones first, and what has to be done soonest before the others. */
export function inOrder<Row extends { readonly by: string; readonly since: Date }>(
  rows: readonly Row[],
): Row[] {
  return rows.toSorted(
    (one, other) => one.by.localeCompare(other.by) || one.since.getTime() - other.since.getTime(),
  );
}

/** Nobody is away for longer than this without somebody else in their place. */
const longestAway = 366;

/**
 * The last day on which somebody is away.
 *
 * @throws Refused DATE_NEEDED, DATE_PASSED or DATE_TOO_FAR
 */
export function checkAway(until: string, today: string): void {
  if (!isDay(until)) throw new Refused('DATE_NEEDED');
  if (until < today) throw new Refused('DATE_PASSED');
  if (until > dayLater(today, longestAway)) throw new Refused('DATE_TOO_FAR');
}
