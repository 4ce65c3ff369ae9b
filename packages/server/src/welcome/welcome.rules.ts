import { deliveredLanguages } from '@wederkerig/words';
import { dayLater, isDay } from '../clock.ts';
import { Refused, type RefusalCode } from '../errors.ts';
import { readLine, readText } from '../text.rules.ts';
import { endOf, monthsLater, usualMonths } from './welcome-clock.rules.ts';
import type { WelcomeProblem } from './welcome-file.rules.ts';
import type { WelcomeEnd, WelcomeEndReason } from './welcome.table.ts';

export const longestLine = 500;
export const longestNote = 1000;
export const longestChange = 2000;
const longestJob = 60;
/** From so many days before the end somebody is asked whether they want more. */
const askMoreDays = 42;

/** What of a half year decides what can be done with it. */
export interface Running {
  readonly keyOn: string;
  readonly endsOn: string;
  readonly endedOn: string | null;
}

/** @throws Refused WELCOME_OVER */
export function checkRunning({ endedOn }: Pick<Running, 'endedOn'>): void {
  if (endedOn !== null) throw new Refused('WELCOME_OVER');
}

/** Whether it runs for longer than usual. */
export function isLonger({ keyOn, endsOn }: Pick<Running, 'keyOn' | 'endsOn'>): boolean {
  return endsOn > endOf(keyOn, false);
}

/** Whether it is time to say that one wants more: in its last weeks, and once. */
export function canWantMore(welcome: Running, today: string): boolean {
  const asksFrom = dayLater(monthsLater(welcome.keyOn, usualMonths), -askMoreDays);
  return welcome.endedOn === null && !isLonger(welcome) && today >= asksFrom;
}

/** @throws Refused EDIT_WINDOW_OVER or WELCOME_OVER */
export function checkWantingMore(welcome: Running, today: string): void {
  checkRunning(welcome);
  if (!canWantMore(welcome, today)) throw new Refused('EDIT_WINDOW_OVER');
}

/** Until when it runs, once both said what they want. */
export function endAfter(
  welcome: Running,
  { newcomerWants, contactWants }: { newcomerWants: boolean; contactWants: boolean },
): string {
  return newcomerWants && contactWants ? endOf(welcome.keyOn, true) : welcome.endsOn;
}

/** Contact was made on a day since the announcement, and not in days to come. @throws Refused DATE_NEEDED, DATE_TOO_FAR or DATE_PASSED */
export function readContactDay(typed: string, announcedOn: string, today: string): string {
  if (!isDay(typed)) throw new Refused('DATE_NEEDED');
  if (typed > today) throw new Refused('DATE_TOO_FAR');
  if (typed < announcedOn) throw new Refused('DATE_PASSED');
  return typed;
}

/** Words that may stay away. */
export function readLineOrNone(typed: string | null, longest: number): string | null {
  return typed?.trim() ? readText(typed, longest) : null;
}

export function readJob(typed: string): string {
  return readLine(typed, longestJob);
}

export function isSpoken(language: string): boolean {
  return (deliveredLanguages as readonly string[]).includes(language);
}

/** What a form is refused for, where a file is told the same of a row. */
export function refusalFor(problem: WelcomeProblem): RefusalCode {
  return asRefusal[problem] ?? 'INPUT_NOT_READABLE';
}

const asRefusal: Readonly<Partial<Record<WelcomeProblem, RefusalCode>>> = {
  HOME_NEEDED: 'HOME_NOT_FOUND',
  HOME_NOT_FOUND: 'HOME_NOT_FOUND',
  HOME_WELCOMED: 'WELCOME_RUNNING',
  DAY_NEEDED: 'DATE_NEEDED',
  DAY_NOT_READABLE: 'DATE_NEEDED',
  DAY_TOO_FAR: 'DATE_TOO_FAR',
  DAY_PASSED: 'DATE_PASSED',
  FIRST_NAME_NEEDED: 'FIRST_NAME_NEEDED',
  FIRST_NAME_NOT_READABLE: 'FIRST_NAME_NOT_READABLE',
  LANGUAGE_NOT_KNOWN: 'CHOICE_NOT_OFFERED',
  TEXT_TOO_LONG: 'TEXT_TOO_LONG',
  TEXT_NOT_READABLE: 'TEXT_NOT_READABLE',
};

/** The half year a day falls in: 2026-2 is the second of 2026. */
export function halfOf(day: string): string {
  return `${day.slice(0, 4)}-${day.slice(5, 7) <= '06' ? 1 : 2}`;
}

export function isHalf(typed: string): boolean {
  return /^20\d\d-[12]$/.test(typed);
}

/** Whether it says something of how welcoming goes; what never was one does not. */
export function countsInHalf(ended: {
  readonly endedHow: WelcomeEnd;
  readonly endedReason: WelcomeEndReason | null;
}): boolean {
  return ended.endedReason !== 'mistake' && ended.endedReason !== 'keys-not-handed';
}
