import { detectAll } from 'tinyld/light';

const latin = ['nl', 'en', 'de', 'pl', 'tr'];

/** Letters that one of the languages has alone. */
const letters: readonly (readonly [language: string, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/u],
  ['uk', /\p{Script=Cyrillic}/u],
  ['tr', /[ğışĞİŞ]/u],
  ['pl', /[ąćęłńśźż]/iu],
];

/** By how much another language has to be likelier than Dutch: a voice that reads Dutch as something else helps nobody. */
const surely = 0.15;

/**
 * In which language words are, as far as they tell themselves. The language that their author chose to read in is no part of it:
 * where few read in one, that tells whose words they are.
 */
export function writtenIn(text: string): string {
  const own = letters.find(([, one]) => one.test(text));
  if (own) return own[0];
  const found = detectAll(text, { only: latin });
  const likely = (language: string) => found.find(({ lang }) => lang === language)?.accuracy ?? 0;
  const [first] = found;
  return first && first.accuracy - likely('nl') > surely ? first.lang : 'nl';
}
