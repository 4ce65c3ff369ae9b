import { advertActivities } from '@wederkerig/words/mix-advert';
import { dayLater, isDay } from '../clock.ts';
import { Refused } from '../errors.ts';
import { readForEverybody } from '../public-text.rules.ts';
import { findChoosingWord } from './choosing.rules.ts';
import type { MixAdvertState } from './mix.table.ts';

export const longestAdvert = 400;
/** The same takes more letters in some languages. */
export const longestTranslation = 600;
/** A text that is read, or will be once somebody looked at it. */
export const standingStates = ['waiting', 'public'] as const satisfies MixAdvertState[];
export const isStanding = (state: MixAdvertState): boolean =>
  (standingStates as readonly MixAdvertState[]).includes(state);
/** So many things are enough to picture a building. */
export const mostActivities = 6;
/** Half a year. */
const mostDays = 183;

/** A text as somebody writes it. */
export interface AdvertTyped {
  readonly activities: readonly string[];
  readonly text: string | null;
  readonly endsOn: string;
}

/** The last day that a text can have. */
export const latestEnd = (today: string): string => dayLater(today, mostDays);

/**
 * What was written, as it is kept.
 *
 * @param ownPhone the number of the organisation, the only one that may stand there
 * @throws Refused where it says something that is not on the list, chooses people, tells how to reach a person, or has no end
 *   within half a year
 */
export function readAdvert(typed: AdvertTyped, today: string, ownPhone: string): AdvertTyped {
  checkEnd(typed.endsOn, today);
  const wanted = new Set(typed.activities);
  const activities = advertActivities.filter((one) => wanted.has(one));
  if (activities.length !== wanted.size || wanted.size > mostActivities)
    throw new Refused('CHOICE_NOT_OFFERED');
  if (activities.length === 0) throw new Refused('CHOICE_NEEDED');
  const text = typed.text?.trim() ? readWords(typed.text, longestAdvert, ownPhone) : null;
  return { activities, text, endsOn: typed.endsOn };
}

/**
 * What a text says in another language, as it is kept.
 *
 * @throws Refused as `readAdvert` does, and CHOICE_NOT_OFFERED for a language that nobody reads here or that it is in already
 */
export function readAdvertTranslation(
  typed: { readonly language: string; readonly text: string },
  offered: readonly string[],
  ownPhone: string,
): { readonly language: string; readonly text: string } {
  const { language } = typed;
  if (language === 'nl' || !offered.includes(language)) throw new Refused('CHOICE_NOT_OFFERED');
  return { language, text: readWords(typed.text, longestTranslation, ownPhone) };
}

/** Only a text that is read, or will be, has others beside it. */
export function checkMayTranslate(
  advert: { readonly state: MixAdvertState; readonly text: string | null; readonly endsOn: string },
  today: string,
): void {
  if (!isStanding(advert.state) || advert.text === null) throw new Refused('CHANGED_MEANWHILE');
  if (advert.endsOn < today) throw new Refused('DATE_PASSED');
}

/** What published numbers name and a text may say, the most first. */
export function proposedActivities(shown: readonly string[]): string[] {
  const offered: readonly string[] = advertActivities;
  return shown.filter((activity) => offered.includes(activity)).slice(0, mostActivities);
}

/** A second person looks at it; one whose day passed meanwhile is written anew. */
export function checkMayCheck(
  advert: { readonly writtenBy: string; readonly endsOn: string },
  by: string,
  today: string,
): void {
  if (advert.writtenBy === by) throw new Refused('SECOND_PERSON_NEEDED');
  if (advert.endsOn < today) throw new Refused('DATE_PASSED');
}

/** Everybody reads it, and it chooses nobody, whatever its language. */
function readWords(typed: string, longest: number, ownPhone: string): string {
  const text = readForEverybody(typed, longest, ownPhone);
  const choosing = findChoosingWord(text);
  if (choosing) throw new Refused('WORDS_CHOOSE_PEOPLE', { word: choosing.word });
  return text;
}

function checkEnd(endsOn: string, today: string): void {
  if (!isDay(endsOn)) throw new Refused('DATE_NEEDED');
  if (endsOn < today) throw new Refused('DATE_PASSED');
  if (endsOn > latestEnd(today)) throw new Refused('DATE_TOO_FAR');
}
