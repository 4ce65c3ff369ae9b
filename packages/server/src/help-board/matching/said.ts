import { plain, stemOf, stemsOf, wordsOf } from './dutch-stems.ts';
import { saysNothing, type Known, type Option, type Senses } from './known.ts';
import { circumstances, littleWords, placing, saysNo } from './little-words.ts';
import { lookUp } from './look-up.ts';
import { relatedTo } from './related.ts';
import type { WordList } from './word-list.ts';

/** What a text is about. */
export interface Said {
  /** How much it speaks of each meaning. */
  readonly about: Senses;
  /** What it says no to. */
  readonly notAbout: ReadonlySet<string>;
  /** The words that say something, each as written under its stem. */
  readonly words: ReadonlyMap<string, string>;
  /** Of those, the stems that no list knows. */
  readonly unknown: ReadonlySet<string>;
  /** The word that speaks most of a meaning, as written. */
  readonly spokenBy: ReadonlyMap<string, string>;
}

/** `need`: what does not work is what it is about. `talent`: what somebody says no to counts against. */
export type SaidAs = 'need' | 'talent';

interface Token {
  readonly word: string;
  readonly known: Known;
  readonly listed: boolean;
  readonly weight: number;
  readonly against: boolean;
}

const inPassing = 0.55;
const asPlace = 0.6;
/** What somebody adds after they said what they need. */
const asMore = 0.85;
/** How far a place reaches behind the word that announces it. */
const placeWords = 3;

/** Reads a text in any language of the list; what it does not know it leaves as words. */
export function whatIsSaid(text: string, list: WordList, as: SaidAs): Said {
  const tokens = partsOf(text).flatMap((part, index) => tokensOf(part, list, as, index));
  const stems = new Set(
    tokens.some(({ known }) => known.choices.length > 0)
      ? tokens.flatMap(({ word }) => word.split(' ').flatMap(stemsOf))
      : [],
  );
  const about = new Map<string, number>();
  const loudest = new Map<string, number>();
  const spokenBy = new Map<string, string>();
  const notAbout = new Set<string>();
  for (const token of tokens) {
    if (token.known === saysNothing) continue;
    for (const [meaning, amount] of amountsOf(token, tokens, stems)) {
      if (token.against) notAbout.add(meaning);
      else about.set(meaning, (about.get(meaning) ?? 0) + amount);
      if (token.against || amount <= (loudest.get(meaning) ?? 0)) continue;
      loudest.set(meaning, amount);
      spokenBy.set(meaning, token.word);
    }
  }
  // Many words for one thing say it more surely, and not that many times more.
  for (const [meaning, amount] of about) about.set(meaning, amount ** 0.75);
  const telling = tokens.filter(({ word, against }) => !against && !littleWords.has(word));
  return {
    about,
    notAbout,
    spokenBy,
    words: new Map(telling.map(({ word }) => [stemOf(word), word])),
    unknown: new Set(telling.filter(({ listed }) => !listed).map(({ word }) => stemOf(word))),
  };
}

/** The parts of a text that each say one thing, in one spelling. */
function partsOf(text: string): string[] {
  return plain(text)
    .split(/[.,;:!?()\n]+|\s-+\s|\s(?=(?:maar|want|dus|terwijl|omdat|zolang|mits)\s)/)
    .map((part) => wordsOf(part).join(' '))
    .filter(Boolean);
}

function tokensOf(part: string, list: WordList, as: SaidAs, index: number): Token[] {
  const words = part.split(' ');
  const against = as === 'talent' && saysNo(part);
  const passing = circumstances.has(words[0]!) ? inPassing : as === 'need' && index > 0 ? asMore : 1;
  const tokens: Token[] = [];
  let place = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const phrase = phraseAt(words, at, list);
    if (phrase) {
      const written = words.slice(at, at + phrase.stems.length).join(' ');
      tokens.push({ word: written, known: phrase.known, listed: true, weight: passing, against });
      at += phrase.stems.length - 1;
      continue;
    }
    const known = lookUp(word, list);
    const weight = passing * (place > 0 ? asPlace : 1);
    tokens.push({ word, known: known ?? saysNothing, listed: known !== null, weight, against });
    place = placing.has(word) ? placeWords : Math.max(0, place - 1);
  }
  return tokens;
}

function phraseAt(words: readonly string[], at: number, list: WordList) {
  for (const first of stemsOf(words[at]!)) {
    const found = list.phrases
      .get(first)
      ?.find(({ stems }) => stems.every((stem, offset) => stemsOf(words[at + offset] ?? '').includes(stem)));
    if (found) return found;
  }
  return undefined;
}

/** What a word says here. One that says several things says each of them less loudly. */
function amountsOf(token: Token, tokens: readonly Token[], stems: ReadonlySet<string>): [string, number][] {
  const all = new Map(token.known.senses);
  for (const { options, by } of token.known.choices)
    for (const [meaning, share] of decide(options, token, tokens, stems))
      all.set(meaning, Math.max(share * by, all.get(meaning) ?? 0));
  const spread = Math.sqrt([...all.values()].reduce((sum, weight) => sum + weight, 0)) || 1;
  return [...all].map(([meaning, weight]) => [meaning, (weight * token.weight) / spread]);
}

/** Which of its meanings a word has: by the words beside it, by what else the text is about, and by what is usual. */
function decide(
  options: readonly Option[],
  token: Token,
  tokens: readonly Token[],
  stems: ReadonlySet<string>,
): (readonly [string, number])[] {
  const own = new Set(stemsOf(token.word));
  const scores = options.map(({ meaning, around }, order) => {
    const cues = [...around].filter((stem) => stems.has(stem) && !own.has(stem)).length;
    return (order === 0 ? 0.5 : 0.3) + 1.5 * cues + supportOf(meaning, token, tokens);
  });
  const sum = scores.reduce((total, score) => total + score ** 2, 0);
  return options
    .map(({ meaning }, index) => [meaning, scores[index]! ** 2 / sum] as const)
    .filter(([meaning, share]) => meaning !== '-' && share > 0.05);
}

function supportOf(meaning: string, token: Token, tokens: readonly Token[]): number {
  if (meaning === '-') return 0;
  const related = relatedTo(meaning);
  let support = 0;
  for (const other of tokens) {
    if (other === token) continue;
    let most = 0;
    for (const [about, weight] of other.known.senses)
      most = Math.max(most, weight * (related.get(about) ?? 0));
    support += most;
  }
  return support;
}
