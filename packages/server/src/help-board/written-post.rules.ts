import { dayLater } from '../clock.ts';
import { Refused } from '../errors.ts';
import { readLanguage, readText } from '../text.rules.ts';
import { checkDay, checkReach, usualDays } from './help-board.rules.ts';
import type { HelpCategory, HelpKind, HelpReach, HelpTiming } from './help-board.table.ts';

const longestTitle = 80;
const longestText = 1000;
const longestPlace = 80;
const fewestPeople = 2;
const mostPeople = 200;

type Given<T> = T | null | undefined;

/** A post as somebody filled it in. */
export interface TypedPost {
  readonly kind: HelpKind;
  readonly category: HelpCategory;
  readonly title: string;
  readonly text?: Given<string>;
  readonly language: string;
  readonly timing: HelpTiming;
  readonly onDate?: Given<string>;
  readonly atTime?: Given<string>;
  readonly place?: Given<string>;
  readonly mostPeople?: Given<number>;
  readonly reach?: Given<HelpReach>;
  readonly openUntil?: Given<string>;
}

/** Where and when it is filled in. */
export interface Filling {
  readonly today: string;
  readonly reaches: readonly HelpReach[];
}

/** What is stored of it, or the first reason why not. */
export function readPost(typed: TypedPost, { today, reaches }: Filling) {
  const gathering = typed.kind === 'gathering';
  const dated = gathering || typed.timing === 'date';
  const words = {
    reach: checkReach(typed.reach, reaches),
    category: typed.category,
    // A title is one line, whatever was pasted into it.
    title: readText(typed.title.replace(/\s+/g, ' '), longestTitle),
    text: typed.text?.trim() ? readText(typed.text, longestText) : null,
    language: readLanguage(typed.language),
    timing: gathering ? ('date' as const) : typed.timing,
    on_date: dated ? checkDay(typed.onDate, today) : null,
  };
  if (!gathering)
    return {
      ...words,
      at_time: null,
      place: null,
      most_people: null,
      open_until: readOpenUntil(typed.openUntil, words.on_date, today),
    };
  return {
    ...words,
    at_time: checkTime(typed.atTime ?? ''),
    place: readText((typed.place ?? '').replace(/\s+/g, ' '), longestPlace),
    most_people: checkPeople(typed.mostPeople),
    // A gathering is on the board until its day is over.
    open_until: words.on_date ?? today,
  };
}

export type WrittenPost = ReturnType<typeof readPost>;

/** The last day on the board: the one that was chosen, else the day itself, else the usual time. */
export function readOpenUntil(chosen: Given<string>, onDate: string | null, today: string): string {
  return checkDay(chosen ?? onDate ?? dayLater(today, usualDays), today);
}

function checkTime(typed: string): string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(typed)) throw new Refused('TIME_NOT_READABLE');
  return typed;
}

function checkPeople(chosen: Given<number>): number | null {
  if (chosen == null) return null;
  if (chosen < fewestPeople || chosen > mostPeople) throw new Refused('NUMBER_NOT_OFFERED');
  return chosen;
}
