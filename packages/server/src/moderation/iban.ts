import { fold } from './fold.ts';
import type { Word } from './words-in-text.ts';

/** How long an account number is, country by country. */
const lengths: Readonly<Record<string, number>> = {
  ad: 24,
  ae: 23,
  al: 28,
  at: 20,
  az: 28,
  ba: 20,
  be: 16,
  bg: 22,
  bh: 22,
  br: 29,
  by: 28,
  ch: 21,
  cr: 22,
  cy: 28,
  cz: 24,
  de: 22,
  dk: 18,
  do: 28,
  ee: 20,
  eg: 29,
  es: 24,
  fi: 18,
  fo: 18,
  fr: 27,
  gb: 22,
  ge: 22,
  gi: 23,
  gl: 18,
  gr: 27,
  gt: 28,
  hr: 21,
  hu: 28,
  ie: 22,
  il: 23,
  iq: 23,
  is: 26,
  it: 27,
  jo: 30,
  kw: 30,
  kz: 20,
  lb: 28,
  lc: 32,
  li: 21,
  lt: 20,
  lu: 20,
  lv: 21,
  ly: 25,
  mc: 27,
  md: 24,
  me: 22,
  mk: 19,
  mr: 27,
  mt: 31,
  mu: 30,
  nl: 18,
  no: 15,
  pk: 24,
  pl: 28,
  ps: 29,
  pt: 25,
  qa: 29,
  ro: 24,
  rs: 22,
  ru: 33,
  sa: 24,
  sc: 31,
  sd: 18,
  se: 24,
  si: 19,
  sk: 24,
  sm: 27,
  st: 25,
  sv: 28,
  tl: 23,
  tn: 24,
  tr: 26,
  ua: 29,
  va: 22,
  vg: 24,
  xk: 20,
};

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

/** Figures said in words, in the languages of the lists. */
const spoken = new Map(
  [
    'nul zero null sıfır нуль ноль صفر',
    'een één one eins jeden bir один واحد',
    'twee two zwei dwa iki два اثنين تنين',
    'drie three drei trzy üç три ثلاثة تلاتة',
    'vier four cztery dört чотири اربعة',
    "vijf five fünf pięć beş п'ять пять خمسة",
    'zes six sechs sześć altı шість ستة',
    'zeven seven sieben siedem yedi сім سبعة',
    'acht eight osiem sekiz вісім ثمانية',
    "negen nine neun dziewięć dokuz дев'ять девять تسعة",
  ].flatMap((names, digit) => names.split(' ').map((name): [string, string] => [fold(name), String(digit)])),
);

/** Whether an account number ends in the newest message: written in one piece, in several, or over several messages. */
export function holdsAccountNumber(words: readonly Word[], newest: number): boolean {
  const rows = [
    words.map(({ text, message }) => ({ text, message })),
    likeNumbers(words),
    likeNumbers(words.map(inFigures)),
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

function inFigures({ text, message }: Part): Part {
  const figure = spoken.get(text);
  if (figure !== undefined) return { text: figure, message };
  return { text: /\d/.test(text) ? text.replace(/(?<=[\do])o|o(?=[\do])/g, '0') : text, message };
}
