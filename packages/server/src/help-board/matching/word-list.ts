import { homonyms } from '../meanings/homonyms/index.ts';
import { meanings } from '../meanings/index.ts';
import { otherLanguages } from '../meanings/other-languages.ts';
import { sayings } from '../meanings/sayings.ts';
import { plain, stemOf, stemsOf } from './dutch-stems.ts';
import { keysOf } from './mistyped.ts';
import { chosenFrom, senses, together, type Known } from './known.ts';

/** Which words speak of what. */
export interface WordList {
  readonly words: ReadonlyMap<string, Known>;
  /** Phrases under the stem of their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly mistyped: ReadonlyMap<string, string>;
  /** What was looked up before; a board reads the same words again and again. */
  readonly found: Map<string, Known | null>;
}

interface Phrase {
  readonly stems: readonly string[];
  readonly known: Known;
}

/** What an organisation says a word means. */
export interface OwnWord {
  readonly word: string;
  readonly meaning: readonly string[];
}

const hint = 0.35;

/** Nothing in it: what is left is to compare words. */
export function noWords(): WordList {
  return { words: new Map(), phrases: new Map(), mistyped: new Map(), found: new Map() };
}

let ours: WordList | undefined;

/** The list of this version. */
function ourList(): WordList {
  if (ours) return ours;
  const exact = new Map<string, Known>();
  for (const [meaning, { words }] of Object.entries(meanings)) addAll(exact, words, meaning);
  for (const [meaning, words] of Object.entries(otherLanguages)) addAll(exact, words, meaning);
  for (const saying of split(sayings)) exact.set(plain(saying), senses([]));
  for (const [word, options] of Object.entries(homonyms)) exact.set(plain(word), chosenFrom(options));
  ours = { ...underStems(exact), found: new Map() };
  return ours;
}

/** The list of this version; what the organisation says of a word takes the place of what we say of it and of its forms. */
export function wordListWith(own: readonly OwnWord[] = []): WordList {
  const list = ourList();
  if (own.length === 0) return list;
  const exact = own.map(
    ({ word, meaning }) =>
      [plain(word).trim().replace(/\s+/g, '_'), senses(meaning.map((one) => [one, 1]))] as const,
  );
  const added = underStems(new Map(exact));
  const phrases = new Map(list.phrases);
  for (const [first, theirs] of added.phrases)
    phrases.set(first, longestFirst([...theirs, ...(phrases.get(first) ?? [])]));
  return {
    words: new Map([...list.words, ...added.words]),
    phrases,
    mistyped: new Map([...list.mistyped, ...added.mistyped]),
    found: new Map(),
  };
}

function addAll(exact: Map<string, Known>, words: string, meaning: string): void {
  for (const written of split(words)) {
    const hints = written.startsWith('~');
    const word = plain(hints ? written.slice(1) : written);
    exact.set(word, together(exact.get(word), senses([[meaning, hints ? hint : 1]])));
  }
}

function split(words: string): string[] {
  return words.split(/\s+/).filter(Boolean);
}

/** Words under all their stems, where no word of its own stands. */
function underStems(exact: ReadonlyMap<string, Known>): Omit<WordList, 'found'> {
  const words = new Map<string, Known>();
  const phrases = new Map<string, readonly Phrase[]>();
  const mistyped = new Map<string, string>();
  for (const [word, known] of exact) {
    if (word.includes('_')) {
      const stems = word.split('_').map(stemOf);
      phrases.set(stems[0]!, longestFirst([...(phrases.get(stems[0]!) ?? []), { stems, known }]));
      continue;
    }
    words.set(word, known);
    for (const key of keysOf(word)) mistyped.set(key, word);
  }
  for (const [word, known] of exact) {
    if (word.includes('_')) continue;
    for (const stem of stemsOf(word)) if (!exact.has(stem)) words.set(stem, together(words.get(stem), known));
  }
  return { words, phrases, mistyped };
}

function longestFirst(phrases: readonly Phrase[]): Phrase[] {
  return phrases.toSorted((one, other) => other.stems.length - one.stems.length);
}
