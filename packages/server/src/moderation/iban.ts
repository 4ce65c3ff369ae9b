import { lengths } from './account-lengths.ts';
import { doubles, spokenFigure } from './spoken-figures.ts';
import type { Word } from './words-in-text.ts';

/**
 * Where account numbers end in a row of letters and digits: a country, two digits of checking, and the right remainder.
 * Fewer than one in ninety rows of the right length that are no account number pass it.
 */
export function ibanEnds(row: string): number[] {
  const ends: number[] = [];
  for (const { index } of row.matchAll(/(?=[a-z]{2}\d{2})/g)) {
    const length = lengths[row.slice(index, index + 2)];
    if (!length || index + length > row.length) continue;
    const number = row.slice(index, index + length);
    if (enoughDigits(number) && remainder(number) === 1) ends.push(index + length);
  }
  return ends;
}

/** Words of letters alone are no account number, whatever they add up to. */
function enoughDigits(number: string): boolean {
  return number.replace(/\D/g, '').length >= Math.min(10, number.length - 8);
}

function remainder(number: string): number {
  let rest = 0;
  for (const character of number.slice(4) + number.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** Whether an account number ends in the newest message: written in one piece, in several, or over several messages. */
export function holdsAccountNumber(words: readonly Word[], newest: number): boolean {
  const rows = [
    words.map(({ text, message }) => ({ text, message })),
    likeNumbers(words),
    likeNumbers(inFigures(words)),
  ];
  return rows.some((row) => {
    const before = row
      .filter(({ message }) => message < newest)
      .reduce((sum, { text }) => sum + text.length, 0);
    return ibanEnds(row.map(({ text }) => text).join('')).some((end) => end > before);
  });
}

type Part = Pick<Word, 'text' | 'message'>;

/** Without the words between the parts: what has a figure, a country before one, the four letters of a bank. */
function likeNumbers(words: readonly Part[]): Part[] {
  return words.filter(({ text }, at) => {
    const next = words[at + 1]?.text ?? '';
    const last = words[at - 1]?.text ?? '';
    if (/\d/.test(text)) return true;
    return (/^[a-z]{2}$/.test(text) && /^\d/.test(next)) || (/^[a-z]{4}$/.test(text) && /\d$/.test(last));
  });
}

/** Banks by the names people say, as they stand in a Dutch account number. */
const banks = new Map(
  'abna:abn ingb:ing rabo:rabobank trio:triodos snsb:sns asnb:asn rbrb:regiobank knab: bunq: revo:revolut ntsb:n26 hand: nnba: ugbi: fvlb: zwlb: bnga: knsb:'
    .split(' ')
    .flatMap((pair) => {
      const [code = '', name = ''] = pair.split(':');
      return [code, name].filter(Boolean).map((said): [string, string] => [said, code]);
    }),
);

function inFigures(words: readonly Part[]): Part[] {
  return words.flatMap(({ text, message }, at) => {
    const before = words[at - 1]?.text;
    const figure = spokenFigure(text, before);
    if (figure !== undefined) return { text: figure, message };
    if (doubles.has(text)) return [];
    if (text === 'el' && before === 'en') return { text: 'nl', message };
    if (banks.has(text) && !/\d/.test(text)) return { text: banks.get(text)!, message };
    return { text: /\d/.test(text) ? text.replace(/(?<=[\do])o|o(?=[\do])/g, '0') : text, message };
  });
}

const dutch = new RegExp(`nl\\d{2}(?:${[...new Set(banks.values())].join('|')})\\d{4}`, 'g');

/**
 * Whether something ends in the newest message that is meant as an account number, though a figure is wrong or missing: a
 * Dutch one as far as its first figures, another one in a row of groups that is about long enough.
 */
export function looksLikeAccountNumber(words: readonly Word[], newest: number): boolean {
  const row = inFigures(words).filter(({ text }) => /\d/.test(text) || text === 'nl' || banks.has(text));
  const before = row
    .filter(({ message }) => message < newest)
    .reduce((sum, { text }) => sum + text.length, 0);
  const joined = row.map(({ text }) => text).join('');
  if ([...joined.matchAll(dutch)].some(({ 0: found, index }) => index + found.length > before)) return true;
  return words.some((_, at) => groupsFrom(words, at, newest));
}

function groupsFrom(words: readonly Part[], at: number, newest: number): boolean {
  const start = /^([a-z]{2})(\d{2})?/.exec(words[at]!.text);
  const length = start && lengths[start[1]!];
  if (!length || (!start[2] && words[at]!.text.length > 2)) return false;
  let row = words[at]!.text;
  let last = at;
  while (row.length < length && words[last + 1] && /^(?:\d{2,}|[a-z]{4})$/.test(words[last + 1]!.text))
    row += words[++last]!.text;
  return (
    /^[a-z]{2}\d{2}/.test(row) &&
    row.replace(/\D/g, '').length >= 12 &&
    row.length >= length - 2 &&
    words[last]!.message === newest
  );
}
