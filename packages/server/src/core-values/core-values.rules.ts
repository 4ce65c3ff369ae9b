import { dayLater, isDay } from '../clock.ts';
import { Refused } from '../errors.ts';
import { readLine } from '../text.rules.ts';
import type { EditorKind, Outcome, ReviewChoice, WordsState } from './core-values.table.ts';

/** A line that fits on a door. */
export const longestValue = 60;
/** The same line in a language that needs more letters. */
export const longestTranslation = 90;
export const longestWhy = 200;
export const longestRemark = 200;
/** More than seven nobody remembers. */
export const mostLines = 7;
/** How many proposals of one resident wait or stand: enough to say something, too few to fill it. */
export const mostProposals = 7;
export const mostRemarks = 5;
/** A building with fewer homes is put together with the other small ones of its neighbourhood. */
export const fewestHomes = 10;
export const shortestRound = 7;
const longestRound = 60;
const soonestLater = 90;
const yearOfDays = 365;

/** Where a place stands. `counting`: the last day passed, and the votes are counted in the night. */
export type Stage = 'none' | 'gather' | 'talk' | 'planned' | 'open' | 'counting' | 'adopted';

export interface RoundDays {
  readonly opensOn: string;
  readonly closesOn: string;
  readonly outcome: Outcome | null;
}

/** @param at what there is of the place; without a round, where none runs */
export function stageOf(
  at: { begun: boolean; round: RoundDays | null; wording: number; lines: number },
  today: string,
): Stage {
  if (!at.begun) return 'none';
  if (at.round && at.round.outcome === null) return stageOfRound(at.round, today);
  if (at.wording > 0) return 'talk';
  return at.lines > 0 ? 'adopted' : 'gather';
}

function stageOfRound({ opensOn, closesOn }: RoundDays, today: string): Stage {
  if (today < opensOn) return 'planned';
  return today <= closesOn ? 'open' : 'counting';
}

/** Whether residents propose and talk now: once the days of a vote are set, nothing moves under it. */
export function checkMayTalk(stage: Stage): void {
  if (stage === 'none') throw new Refused('NOT_FOUND');
  checkNoRound(stage);
}

/** What it takes, and what is asked, stays as it is from the day on which a vote opens until it is counted. */
export function checkNoRound(stage: Stage): void {
  if (stage === 'planned' || stage === 'open' || stage === 'counting') throw new Refused('VOTE_RUNS');
}

export function checkMayPropose(stage: Stage, own: readonly WordsState[]): void {
  checkMayTalk(stage);
  // What was refused takes no place: its author may say it better.
  if (own.filter((state) => state !== 'refused').length >= mostProposals)
    throw new Refused('TOO_MANY_VALUES');
}

export function readValue(typed: string): string {
  return readLine(typed, longestValue);
}

/** Lines are agreed on in Dutch. */
export const languageOfLines = 'nl';

/** @throws Refused CHOICE_NOT_OFFERED for a language nobody reads here, and for that of the lines */
export function readTranslation(
  typed: { language: string; text: string },
  offered: readonly string[],
): { language: string; text: string } {
  const { language } = typed;
  if (language === languageOfLines || !offered.includes(language)) throw new Refused('CHOICE_NOT_OFFERED');
  return { language, text: readLine(typed.text, longestTranslation) };
}

/** What people vote on reads the same from the first day of the vote to its last, in every language. */
export function checkMayTranslate(stage: Stage, state: 'wording' | 'adopted'): void {
  if (state === 'wording' && (stage === 'open' || stage === 'counting')) throw new Refused('VOTE_RUNS');
}

/** The days of a vote: a week at least, so that nobody misses it by being away for a few days. */
export function readRoundDays(
  { opensOn, closesOn }: { opensOn: string; closesOn: string },
  today: string,
): void {
  if (!isDay(opensOn) || !isDay(closesOn)) throw new Refused('DATE_NEEDED');
  if (opensOn < today) throw new Refused('DATE_PASSED');
  if (closesOn < opensOn) throw new Refused('DATES_CROSSED');
  if (closesOn < dayLater(opensOn, shortestRound - 1)) throw new Refused('VOTE_TOO_SHORT');
  if (opensOn > dayLater(today, soonestLater) || closesOn > dayLater(opensOn, longestRound))
    throw new Refused('DATE_TOO_FAR');
}

/** @param staying adopted lines in whose place nothing new is asked */
export function checkMayAsk(stage: Stage, lines: { asked: number; staying: number }): void {
  checkMayTalk(stage);
  if (lines.asked === 0) throw new Refused('VALUES_NEEDED');
  if (lines.asked + lines.staying > mostLines) throw new Refused('TOO_MANY_VALUES');
}

/** A vote is taken back until its first day; from then on it runs to its end. */
export function checkTakeBack(stage: Stage): void {
  if (stage !== 'planned') throw new Refused(stage === 'open' ? 'VOTE_RUNS' : 'VOTE_OVER');
}

/** When a year has passed since something was agreed on, or since people last looked back; null where nothing is agreed on. */
export function reviewDueOn(adoptedOn: string | null, reviewedOn: string | null): string | null {
  const last = [adoptedOn, reviewedOn].filter((day) => day !== null).toSorted();
  return adoptedOn === null ? null : dayLater(last.at(-1)!, yearOfDays);
}

const reviewChoices: readonly string[] = ['still', 'not-any-more', 'unsure'] satisfies ReviewChoice[];

export function readReviewChoice(choice: string): ReviewChoice {
  if (!reviewChoices.includes(choice)) throw new Refused('CHOICE_NOT_OFFERED');
  return choice as ReviewChoice;
}

const wordsOf = (text: string): string[] => [...(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
const denials =
  /\b(geen|niet|nooit|niemand|zonder|no|not|never|nobody|without|kein\p{L}*|nicht|nie|ohne|bez|yok|değil)\b/giu;

/**
 * A small edit says the same: at most two words of it are others, none of them turns it round. That the meaning stays is what the
 * two people say who name it; this only keeps them from changing a line into another one.
 *
 * @throws Refused EDIT_NOT_SMALL
 */
export function checkSmall(before: string, after: string): void {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const gone = old.filter((word) => !fresh.includes(word)).length;
  const come = fresh.filter((word) => !old.includes(word)).length;
  const denied = (text: string) => (text.match(denials) ?? []).length;
  const isSmall = gone <= 2 && come <= 2 && gone < old.length && denied(before) === denied(after);
  if (!isSmall || before === after) throw new Refused('EDIT_NOT_SMALL');
}

/** An edit wants one who works for the organisation and one of the committee; the same one twice is one. */
export function checkSecond(first: EditorKind, second: EditorKind): void {
  if (first === second) throw new Refused('EDIT_NEEDS_BOTH');
}
