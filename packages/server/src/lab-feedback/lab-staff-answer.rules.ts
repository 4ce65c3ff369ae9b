import { dayLater, isDay } from '../clock.ts';
import { Refused } from '../errors.ts';
import { readLine } from '../text.rules.ts';

export const longestJob = 60;
/** An answer further away than this is no promise. */
export const furthestAnswerDays = 92;
/** So long before a promised day it is somebody's work again. */
export const nearsDays = 5;

/** A job as residents read it: one line in words. */
export function readJob(typed: string): string {
  return readLine(typed, longestJob);
}

/** The day for which an answer is promised: today or later, and not so far away that nobody waits for it. */
export function readAnswerDay(typed: string, today: string): string {
  if (!isDay(typed)) throw new Refused('DATE_NEEDED');
  if (typed < today) throw new Refused('DATE_PASSED');
  if (typed > dayLater(today, furthestAnswerDays)) throw new Refused('DATE_TOO_FAR');
  return typed;
}

/** Whether a question with a promised day is to be done now: it nears, or is late. */
export function nears(answerBy: string | null, today: string): boolean {
  return answerBy === null || answerBy <= dayLater(today, nearsDays);
}
