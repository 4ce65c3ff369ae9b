import { fold, mixesAlphabets } from './fold.ts';
import { linkMark, takeLinks, type LinkKind } from './links.ts';

/** A word of a text, folded, with the other ways it may be read. */
export interface Word {
  readonly text: string;
  readonly message: number;
  /** The character between it and the word before it in the same message, if it is one alone; else ''. */
  readonly glue: string;
  /** Other ways to write it: an Arabic article taken off, a letter that was held down let go. */
  readonly readings: readonly string[];
  /** What it says if signs stand for letters: nobody types so by accident. */
  readonly guises: readonly string[];
  /** Letters of two alphabets, or put together from pieces. */
  readonly disguised: boolean;
  readonly link?: LinkKind;
  readonly asks?: true;
}

const longestWord = 40;
const glueable = /^[\s.\-_·•*/|,'’+~:;\\=]$/u;
const wordOrSign = new RegExp(
  `${linkMark}|[?؟]|[\\p{L}\\p{N}](?:[\\p{L}\\p{N}]|[@$€!](?=[\\p{L}\\p{N}]))*`,
  'gu',
);
const asLetters = new Map([...'@$€!034578 9'].map((sign, index) => [sign, [...'aseioeastb g'][index]!]));

/** The words of a message in the order they stand, its links and question marks among them. */
export function wordsOf(message: string, index: number): Word[] {
  const { text: folded, links } = takeLinks(message);
  const mixed = mixedWords(message);
  const text = withCurrencies(folded);
  const words: Word[] = [];
  let end = 0;
  let link = 0;
  for (const { 0: typed, index: at } of text.matchAll(wordOrSign)) {
    const between = text.slice(end, at);
    const glue = end > 0 && glueable.test(between) ? between : '';
    end = at + typed.length;
    if (typed === linkMark) words.push({ ...sign(index), link: links[link++]! });
    else if (typed === '?' || typed === '؟') words.push({ ...sign(index), asks: true });
    else words.push(wordOf(typed.slice(0, longestWord), index, glue, mixed.has(typed)));
  }
  return words;
}

export function wordOf(text: string, message: number, glue: string, disguised: boolean): Word {
  return { text, message, glue, readings: readingsOf(text), guises: guisesOf(text), disguised };
}

function sign(message: number): Word {
  return { text: '', message, glue: '', readings: [], guises: [], disguised: false };
}

/** A mix of alphabets can be seen only before it is folded away. */
function mixedWords(message: string): ReadonlySet<string> {
  if (!mixesAlphabets(message)) return new Set();
  const words = message.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter(mixesAlphabets).map(fold));
}

/** A sign of money beside a number is the word for it. */
function withCurrencies(text: string): string {
  return text.replace(/(?<!\p{L})[€$£₺₴](?!\p{L})/gu, ' eur ');
}

function guisesOf(word: string): string[] {
  if (!/[\d@$€!]/.test(word) || !/\p{L}/u.test(word)) return [];
  const guises = [asText(word, 'i')];
  if (word.includes('1')) guises.push(asText(word, 'l'));
  return guises;
}

function asText(word: string, one: string): string {
  let text = '';
  for (const character of word) text += character === '1' ? one : (asLetters.get(character) ?? character);
  return text;
}

function readingsOf(word: string): string[] {
  const readings: string[] = [];
  if (/(\p{L})\1\1/u.test(word)) readings.push(word.replace(/(\p{L})\1{2,}/gu, '$1'));
  if (/^\p{Script=Arabic}{4}/u.test(word)) readings.push(...withoutArticle(word));
  return readings;
}

/** "And", "with", "to" and "the" are written onto an Arabic word. */
function withoutArticle(word: string): string[] {
  const [start = ''] = /^(?:و|ف)?(?:ال|بال|عال|هال|وال|لل|ب|ل|ع)?/u.exec(word) ?? [];
  const readings: string[] = [];
  for (let taken = 1; taken <= start.length; taken++) {
    if (word.length - taken >= 3) readings.push(word.slice(taken));
  }
  return readings;
}
