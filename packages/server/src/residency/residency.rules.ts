import { dayLater } from '../clock.ts';
import { Refused } from '../errors.ts';
import { readDay } from '../sheet.rules.ts';

/** Somebody who moves out on a page of a site can think better of it until this day. */
export const soonestDays = 1;
/** A day further away than this is a mistake in typing. */
export const furthestDays = 730;
/** A day longer ago than this is one too. */
export const longestAgoDays = 36_525;

/** After so many days without a word, somebody is asked whether they still live there. */
export const askAfterDays = 365;
/** So long after the question they are reminded; and so long after it a silent residency ends. */
export const remindAfterDays = 14;
export const endAfterDays = 42;
/** Whom no mail reaches is first for so long a row on the desk of somebody at work. */
export const deskDays = 28;

export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** The day from which somebody says to live here no more: not today, so that it can be taken back. */
export function readMovingDay(typed: string, today: string): string {
  const day = readDay(typed);
  if (!day) throw new Refused('DATE_NEEDED');
  if (daysBetween(today, day) < soonestDays) throw new Refused('DATE_PASSED');
  if (daysBetween(today, day) > furthestDays) throw new Refused('DATE_TOO_FAR');
  return day;
}

/** What the yearly question asks for today, of one residency. */
export type StillHereStep = 'ask' | 'remind' | 'tell-desk' | 'end' | 'wait';

/**
 * What comes next of the yearly question. Somebody whom no mail reaches is told about at the desk first, and lives there on until
 * the desk had its time, however long the question is open.
 */
export function nextStep(
  residency: {
    /** The last day somebody said, or we knew, that they live there. */
    readonly knownOn: string;
    readonly endsOn: string | null;
    readonly askedOn: string | null;
    readonly remindedOn: string | null;
    readonly deskToldOn: string | null;
  },
  reached: boolean,
  today: string,
): StillHereStep {
  const { knownOn, endsOn, askedOn, remindedOn, deskToldOn } = residency;
  if (endsOn) return 'wait';
  if (!askedOn) return daysBetween(knownOn, today) >= askAfterDays ? 'ask' : 'wait';
  const open = daysBetween(askedOn, today);
  if (!reached && !deskToldOn) return open >= remindAfterDays ? 'tell-desk' : 'wait';
  if (reached && !remindedOn) return open >= remindAfterDays ? 'remind' : 'wait';
  return today >= endsUnanswered(residency as Asked) ? 'end' : 'wait';
}

interface Asked {
  readonly askedOn: string;
  readonly remindedOn: string | null;
  readonly deskToldOn: string | null;
}

/** The day on which a question that stays unanswered ends a residency: never sooner than was said in the last reminder. */
export function endsUnanswered({ askedOn, remindedOn, deskToldOn }: Asked): string {
  const after = [
    dayLater(askedOn, endAfterDays),
    ...(remindedOn ? [dayLater(remindedOn, endAfterDays - remindAfterDays)] : []),
    ...(deskToldOn ? [dayLater(deskToldOn, deskDays)] : []),
  ];
  return after.toSorted().at(-1)!;
}
