import type { Language } from '../languages.ts';
import { countedWords, uncounted } from './counted-words.ts';

/** One, a few and many, hours in seconds, and the numbers that look like one of these and are another: 12 is not 2, and 21 is 1 in Ukrainian alone. */
const counts = [1, 2, 3, 4, 5, 8, 11, 12, 14, 20, 21, 22, 25, 100, 101, 104, 112, 7200, 18_000, 75_600];

/** The values of a message, once for each count in the place of its numbers. */
export function counted(values: readonly unknown[]): unknown[][] {
  return counts.map((count) => values.map((value) => withCount(value, count)));
}

function withCount(value: unknown, count: number): unknown {
  if (typeof value === 'number') return count;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withCount(one, count)]));
}

/** The words behind a number that are in a form for another number, or in none that is known: "5 komentarze". */
export function miscounted(language: Language, text: string): string[] {
  const rules = new Intl.PluralRules(language);
  const months = monthsOf(language);
  const wrong = [...text.matchAll(/(?<![\d.,])(\d{1,3})[ \u00a0](\p{L}+)/gu)]
    .filter(([, number, word]) => !months.has(word!) && !fits(language, word!, rules.select(Number(number))))
    .map(([found]) => found);
  return [...new Set(wrong)];
}

/** Behind the number of a day. A year has four digits, and no word here is counted by the thousand. */
function monthsOf(language: Language): Set<string> {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const parts = Array.from({ length: 12 }, (_, month) => format.formatToParts(Date.UTC(2026, month, 1)));
  return new Set(
    parts.flatMap((one) => one.filter(({ type }) => type === 'month').map(({ value }) => value)),
  );
}

function fits(language: Language, word: string, form: Intl.LDMLPluralRule): boolean {
  // Turkish says the number and leaves the word as it is for one.
  if (language === 'tr') return !/l[ae]r/u.test(word);
  if (uncounted[language]?.split(' ').includes(word)) return true;
  return countedWords[language]!.some((forms) => (forms[form] ?? forms.other) === word);
}
