import { lookUp, meaningsAt, type Lexicon } from './lexicon.ts';
import type { Concept } from './words/concepts.ts';
import type { Word } from './words-in-text.ts';

const mostLetters = 12;

/** What a word means that is spelled over several messages, letter by letter, its last letters in the newest. */
export function spelledOut(words: readonly Word[], newest: number, lexicon: Lexicon): Concept[] {
  let letters = '';
  let message = newest;
  while (message >= 0) {
    const said = words.filter((word) => word.message === message && word.text !== '');
    if (said.length === 0 || said.some((word) => word.text.length > 1)) break;
    letters = said.map((word) => word.text).join('') + letters;
    message--;
  }
  if (letters === '' || letters.length > mostLetters) return [];
  const before = words.filter((word) => word.message === message && word.text.length === 1);
  const spelled = [letters, ...before.map((word) => word.text + letters)].filter((word) => word.length >= 3);
  return spelled.flatMap((word) =>
    meaningsAt(lexicon, [lookUp(lexicon, word)], 0).map(({ concept }) => concept),
  );
}
