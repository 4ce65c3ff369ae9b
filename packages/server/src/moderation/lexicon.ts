import { fold } from './fold.ts';
import type { Concept, WordList } from './words/concepts.ts';

/** What a word or phrase means, and in which language. */
export interface Meaning {
  readonly concept: Concept;
  readonly language: string;
}

interface Phrase extends Meaning {
  /** The words after the first. */
  readonly rest: readonly number[];
}

/** A step in a tree of letters, so that a look-up ends as soon as no list goes on like the word. */
interface Letter {
  readonly next: Map<string, Letter>;
  number?: number;
}

/** The word lists of all languages, made ready for looking up. */
export interface Lexicon {
  /** Every word, beginning or end of a word that stands in a list has a number. */
  readonly whole: ReadonlyMap<string, number>;
  readonly beginnings: Letter;
  /** Written backwards. */
  readonly ends: Letter;
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
}

export function buildLexicon(lists: readonly (readonly [language: string, words: WordList])[]): Lexicon {
  const whole = new Map<string, number>();
  const beginnings: Letter = { next: new Map() };
  const ends: Letter = { next: new Map() };
  const phrases = new Map<number, Phrase[]>();
  let known = 0;
  const numberOf = (entry: string): number => {
    const word = entry.replaceAll('*', '');
    if (entry.endsWith('*')) return (letterAt(beginnings, word).number ??= known++);
    if (entry.startsWith('*')) return (letterAt(ends, backwards(word)).number ??= known++);
    if (!whole.has(word)) whole.set(word, known++);
    return whole.get(word)!;
  };
  for (const [language, list] of lists) {
    for (const [concept, words] of Object.entries(list)) {
      for (const phrase of words.split(',')) {
        const [first, ...rest] = wordsOfEntry(phrase).map(numberOf);
        if (first === undefined) continue;
        const meanings = phrases.get(first) ?? [];
        meanings.push({ concept: concept as Concept, language, rest });
        phrases.set(first, meanings);
      }
    }
  }
  return { whole, beginnings, ends, phrases };
}

function wordsOfEntry(phrase: string): string[] {
  return fold(phrase).match(/\*?[\p{L}\p{N}]+\*?/gu) ?? [];
}

function letterAt(tree: Letter, word: string): Letter {
  let at = tree;
  for (const character of word) {
    const next = at.next.get(character) ?? { next: new Map() };
    at.next.set(character, next);
    at = next;
  }
  return at;
}

/** The numbers along a word, with how many of its letters each takes. */
function along(tree: Letter, word: string): { number: number; letters: number }[] {
  const found: { number: number; letters: number }[] = [];
  let at: Letter | undefined = tree;
  let letters = 0;
  for (const character of word) {
    at = at.next.get(character);
    if (!at) break;
    letters++;
    if (at.number !== undefined) found.push({ number: at.number, letters });
  }
  return found;
}

function backwards(word: string): string {
  return [...word].toReversed().join('');
}

/** The numbers of everything in the lists that a word is, begins with or ends with. */
export function lookUp(lexicon: Lexicon, word: string): number[] {
  const whole = lexicon.whole.get(word);
  const ends = lexicon.ends.next.has(word.slice(-1)) ? along(lexicon.ends, backwards(word)) : [];
  const parts = [...along(lexicon.beginnings, word), ...ends];
  const numbers = parts.map(({ number }) => number);
  return whole === undefined ? numbers : [whole, ...numbers];
}

/**
 * What is meant from one word on: by the word alone, or together with those after it. In a phrase of three words or more
 * one other word may stand between.
 */
export function meaningsAt(lexicon: Lexicon, numbers: readonly (readonly number[])[], at: number): Meaning[] {
  const meanings: Meaning[] = [];
  for (const first of numbers[at] ?? []) {
    for (const phrase of lexicon.phrases.get(first) ?? []) {
      if (follows(numbers, at + 1, phrase.rest)) meanings.push(phrase);
    }
  }
  return meanings;
}

function follows(numbers: readonly (readonly number[])[], from: number, rest: readonly number[]): boolean {
  let at = from;
  let spare = rest.length >= 2 ? 1 : 0;
  for (const wanted of rest) {
    if (!numbers[at]?.includes(wanted)) {
      if (spare-- <= 0 || !numbers[++at]?.includes(wanted)) return false;
    }
    at++;
  }
  return true;
}

/** Whether a word, put together from pieces, stands in a list: as a whole, or with a beginning longer than its first piece. */
export function knows(lexicon: Lexicon, word: string, firstPiece: number): boolean {
  return (
    lexicon.whole.has(word) ||
    along(lexicon.beginnings, word).some(({ letters }) => letters > Math.max(firstPiece, 3))
  );
}
