import { guessesOf, particles, stemsOf } from './dutch-stems.ts';
import { littleWords } from './little-words.ts';
import { meantBy } from './mistyped.ts';
import { saysNothing, together, weaker, type Known } from './known.ts';
import type { WordList } from './word-list.ts';

const mostRemembered = 20_000;
/** Longer than any word that is one. */
const longestWord = 40;

/** What a word can say: known as it stands, as a compound, as a form of another, or mistyped; null where nobody told us. */
export function lookUp(word: string, list: WordList): Known | null {
  const before = list.found.get(word);
  if (before !== undefined) return before;
  if (list.found.size >= mostRemembered) list.found.clear();
  const silent = littleWords.has(word) || word.length > longestWord;
  const known = silent ? saysNothing : (asItStands(word, list) ?? furtherAway(word, list) ?? null);
  list.found.set(word, known);
  return known;
}

function furtherAway(word: string, list: WordList): Known | undefined {
  return compound(word, list) ?? asAForm(word, list) ?? mistyped(word, list);
}

function asItStands(word: string, list: WordList): Known | undefined {
  if (list.words.has(word)) return list.words.get(word);
  const stem = stemsOf(word).find((form) => list.words.has(form));
  return stem === undefined ? undefined : list.words.get(stem);
}

function asAForm(word: string, list: WordList): Known | undefined {
  for (const guess of guessesOf(word)) {
    const known = littleWords.has(guess) ? undefined : asItStands(guess, list);
    if (known) return weaker(known, 0.9);
  }
  return undefined;
}

interface Parts {
  readonly letters: number;
  readonly known: Known;
}

/** A compound says what its parts say: the best split is the one that knows most letters. */
function compound(word: string, list: WordList): Known | undefined {
  let best: Parts | undefined;
  for (let at = 2; at <= word.length - 3; at++) {
    const found = partsAt(word.slice(0, at).replace(/-$/, ''), word.slice(at).replace(/^-/, ''), list);
    if (found && found.letters > (best?.letters ?? 0)) best = found;
  }
  return best?.known;
}

/** What looks like the first part of a compound, and is only how a verb begins. */
const beginnings = /^(?:be|ge|ver|ont|her|er)$/;
const startsWithParticle = new RegExp(`^(?:${[...particles].join('|')})`);

function partsAt(left: string, right: string, list: WordList): Parts | undefined {
  if (beginnings.test(left)) return undefined;
  const tail = asItStands(right, list);
  if (particles.has(left)) {
    const doing = tail ?? asAForm(right, list);
    return doing && { letters: right.length, known: weaker(doing, 0.9) };
  }
  if (left.length < 3) return undefined;
  const head = asItStands(left, list) ?? linked(left, list);
  const letters = left.length + right.length;
  if (head && tail && letters > 6) return { letters, known: together(weaker(head, 0.8), weaker(tail, 0.7)) };
  return oneKnown(left, right, head, tail);
}

/** `schoonmaaks-`, `zonne-`: letters that only join two words. */
function linked(left: string, list: WordList): Known | undefined {
  const bare = left.replace(/[se]$/, '');
  return bare !== left && bare.length > 3 ? asItStands(bare, list) : undefined;
}

/** One part alone has to be long, and to meet the other as Dutch words meet: `eten` is no part of `weten`. */
function oneKnown(
  left: string,
  right: string,
  head: Known | undefined,
  tail: Known | undefined,
): Parts | undefined {
  if (/^[aeiouy]/.test(right)) return undefined;
  if (head && (left.length >= 5 || (left.length === 4 && right.length >= 4)))
    return { letters: left.length, known: weaker(head, 0.7) };
  if (tail && right.length >= 5 && !startsWithParticle.test(left))
    return { letters: right.length, known: weaker(tail, 0.7) };
  return undefined;
}

function mistyped(word: string, list: WordList): Known | undefined {
  for (const near of meantBy(word)) {
    const meant = list.words.has(near) ? near : list.mistyped.get(near);
    if (meant !== undefined) return weaker(list.words.get(meant) ?? saysNothing, 0.8);
  }
  return undefined;
}
