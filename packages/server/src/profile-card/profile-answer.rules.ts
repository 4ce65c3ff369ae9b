import { activities } from '@wederkerig/words/activities';
import { profileTimes, spokenLanguages } from '@wederkerig/words/profile-choices';
import { Refused } from '../errors.ts';
import { audiencesFor, mayBeCounted } from './profile-card.rules.ts';
import type { ProfileAudience, ProfileQuestion } from './profile-card.table.ts';

export const longestWords = 200;
/** The longest an answer or a pause can be told to last. */
const mostDays = 366;

interface Question {
  readonly choices: readonly string[];
  readonly takesWords: boolean;
  readonly usually: ProfileAudience;
  /** From so many people on their number is shown; null: it is never counted. */
  readonly countedFrom: 5 | 10 | null;
}

/** What the guide asks, in its order. A wish tells that somebody needs something, so it is kept closer. */
const questions: Readonly<Record<ProfileQuestion, Question>> = {
  'good-at': { choices: activities, takesWords: true, usually: 'building', countedFrom: 5 },
  enjoy: { choices: activities, takesWords: true, usually: 'building', countedFrom: 5 },
  'could-use': { choices: activities, takesWords: true, usually: 'after-both-yes', countedFrom: 10 },
  speak: { choices: spokenLanguages, takesWords: false, usually: 'building', countedFrom: 10 },
  time: { choices: profileTimes, takesWords: false, usually: 'building', countedFrom: null },
  'like-here': { choices: [], takesWords: true, usually: 'building', countedFrom: null },
};

export const pictureUsually: ProfileAudience = 'building';

/** The place of a question in the guide. */
export function orderOf(question: ProfileQuestion): number {
  return Object.keys(questions).indexOf(question);
}

export function usualAudience(question: ProfileQuestion): ProfileAudience {
  return questions[question].usually;
}

/** What is asked, in the order of the guide, to whom an answer is usually shown, and from how many people on it is counted. */
export function askedQuestions(): ({ question: ProfileQuestion } & Pick<
  Question,
  'usually' | 'countedFrom'
>)[] {
  const asked = Object.keys(questions) as ProfileQuestion[];
  return asked.map((question) => ({ question, ...questions[question] }));
}

/** What was chosen, each once and in the order of the list; nothing that the list does not have. */
export function checkChosen(question: ProfileQuestion, chosen: readonly string[]): string[] {
  const { choices } = questions[question];
  const offered = new Set(choices);
  if (chosen.length > choices.length || chosen.some((one) => !offered.has(one)))
    throw new Refused('CHOICE_NOT_OFFERED');
  const wanted = new Set(chosen);
  return choices.filter((choice) => wanted.has(choice));
}

/** Languages and times are chosen, not written. */
export function checkTakesWords(question: ProfileQuestion): void {
  if (!questions[question].takesWords) throw new Refused('INPUT_NOT_READABLE');
}

export function checkSaysSomething(
  question: ProfileQuestion,
  chosen: readonly string[],
  words: unknown,
): void {
  if (chosen.length > 0 || words) return;
  throw new Refused(questions[question].choices.length > 0 ? 'CHOICE_NEEDED' : 'TEXT_EMPTY');
}

export function checkAudience(
  audience: ProfileAudience,
  home: { stairwell: string | null },
): ProfileAudience {
  if (!audiencesFor(home).includes(audience)) throw new Refused('AUDIENCE_NOT_OFFERED');
  return audience;
}

/**
 * Whether an answer counts. What is kept from the people of a place changes no number about that place, so only what at least the
 * whole building may see can count; where the audience is made smaller, counting ends with it.
 *
 * @param asked absent: as it was before
 * @throws Refused CHOICE_NOT_OFFERED or COUNT_NEEDS_AUDIENCE where somebody asks for what cannot be
 */
export function checkCounted(
  question: ProfileQuestion,
  audience: ProfileAudience,
  { asked, before }: { asked: boolean | null | undefined; before: boolean },
): boolean {
  const wanted = asked ?? before;
  if (!wanted) return false;
  const { countedFrom } = questions[question];
  if (countedFrom !== null && mayBeCounted(audience)) return true;
  if (asked) throw new Refused(countedFrom === null ? 'CHOICE_NOT_OFFERED' : 'COUNT_NEEDS_AUDIENCE');
  return false;
}

/** The last day that can be chosen for an answer or a pause to end. */
export function latestDay(today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + mostDays * 86_400_000).toISOString().slice(0, 10);
}

/** The last day of something: today at the earliest, a year ahead at the latest, or none. */
export function checkLastDay(typed: string | null | undefined, today: string): string | null {
  if (!typed) return null;
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? Date.parse(`${typed}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== typed)
    throw new Refused('INPUT_NOT_READABLE');
  if (typed < today) throw new Refused('DATE_PASSED');
  if (typed > latestDay(today)) throw new Refused('DATE_TOO_FAR');
  return typed;
}
