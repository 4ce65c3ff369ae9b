import type { Role } from '../builder.ts';
import { isDay } from '../clock.ts';
import { Refused } from '../errors.ts';
import { readLine, readText } from '../text.rules.ts';
import type { ThanksAudience, ThanksVisibility } from './thanks.table.ts';

export const longestDeed = 120;
export const longestWords = 500;
export const longestJob = 60;
/** An account younger than this waits for a person before it stands in public. */
export const newcomerDays = 14;
/** So many months without a word of thanks from the organisation, where it chose no other number. */
export const usualMonths = 6;
export const mostMonths = 12;
/** So long before its day it is somebody's work. */
export const nearsDays = 14;

/** The ready sentences that thank. */
export const thankingSentences = ['THANKS', 'THANKS_FOR_YOUR_HELP'] as const;

/** Roles that stand on a statement; looking at what others wrote is told to nobody. */
export const rolesOnPaper = ['welcome-buddy', 'committee-member'] as const satisfies readonly Role[];

/** It is given and received by somebody who lives here: a proved address alone is not enough. */
export function checkMayWrite(kind: 'guest' | 'resident'): void {
  if (kind !== 'resident') throw new Refused('RESIDENT_NEEDED');
}

/** What is thanked for, as it may be told. */
export function readDeed(typed: string): string {
  return readLine(typed, longestDeed);
}

/** One ready sentence, or own words, and never neither. */
export function readWords(typed: { sentence: string | null; text: string | null }): {
  sentence: string | null;
  text: string | null;
} {
  const text = typed.text?.trim() ? typed.text : null;
  if (text !== null && typed.sentence !== null) throw new Refused('INPUT_NOT_READABLE');
  if (text !== null) return { sentence: null, text: readText(text, longestWords) };
  if (typed.sentence === null) throw new Refused('TEXT_EMPTY');
  if (!thankingSentences.some((known) => known === typed.sentence)) throw new Refused('CHOICE_NOT_OFFERED');
  return { sentence: typed.sentence, text: null };
}

/** Nobody thanks themselves. */
export function checkOther(giverId: string, receiverId: string): void {
  if (giverId === receiverId) throw new Refused('THANKS_TO_ONESELF');
}

/** What decides who may read a word of thanks. */
export interface ThanksSaid {
  readonly audience: ThanksAudience;
  readonly visibility: ThanksVisibility;
  readonly answer: 'yes' | 'no' | null;
}

/** Wider than the two alone where both want it, and nothing in it waits for a person. */
export function isOnWall(thanks: ThanksSaid): boolean {
  return thanks.audience !== 'two' && thanks.answer === 'yes' && thanks.visibility === 'published';
}

/** Of which place a wall is: of a building, of a neighbourhood, or of all of them. */
export interface WallOf {
  readonly buildingId?: string;
  readonly neighbourhoodId?: string;
}

/**
 * How far a page narrows the wall. A first name stands on it: to that of a building it narrows only for who lives there. Whoever
 * asks for one building after the other would else learn in which of them each lives.
 */
export function narrowedTo(
  page: { buildingId: string | null; neighbourhoodId: string; hasOthers: boolean },
  ownBuildingId: string | null,
): WallOf {
  if (page.buildingId !== null && page.buildingId === ownBuildingId) return { buildingId: page.buildingId };
  return page.hasOthers ? { neighbourhoodId: page.neighbourhoodId } : {};
}

/** Whether the receiver is asked: once, and no longer than they said nothing. */
export function asksReceiver(thanks: ThanksSaid): boolean {
  return thanks.audience !== 'two' && thanks.answer === null && thanks.visibility === 'published';
}

/** The receiver can say yes and no, and otherwise later; to what stays between the two there is nothing to say. */
export function checkAnswering(thanks: ThanksSaid): void {
  if (thanks.visibility !== 'published') throw new Refused('NOT_FOUND');
  if (thanks.audience === 'two') throw new Refused('AUDIENCE_NOT_OFFERED');
}

/** Whether a person looks first: at what patterns hold, and at what somebody new wants others to read. */
export function visibilityOf(
  audience: ThanksAudience,
  looked: 'published' | 'waiting',
  who: { since: Date | undefined; now: Date },
): 'published' | 'waiting' {
  const age = who.since ? who.now.getTime() - who.since.getTime() : 0;
  const isNew = age < newcomerDays * 86_400_000;
  return looked === 'waiting' || (audience !== 'two' && isNew) ? 'waiting' : 'published';
}

export function readMonths(typed: number): number {
  if (!Number.isInteger(typed) || typed < 1 || typed > mostMonths) throw new Refused('CHOICE_NOT_OFFERED');
  return typed;
}

/** The day on which somebody was thanked in person: today, or one that is not long past. */
export function readThankedOn(typed: string, today: string): string {
  if (!isDay(typed)) throw new Refused('DATE_NEEDED');
  if (typed > today) throw new Refused('DATE_TOO_FAR');
  if (typed < monthsLater(today, -mostMonths)) throw new Refused('DATE_PASSED');
  return typed;
}

/** The day by which somebody is thanked: so many months after the last time, or after they began. */
export function dueOn(of: { since: string; lastOn: string | null }, months: number): string {
  return monthsLater(of.lastOn && of.lastOn > of.since ? of.lastOn : of.since, months);
}

/** The same day so many months later; the last of the month where it has no such day. */
export function monthsLater(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
