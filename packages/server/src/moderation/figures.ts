import type { Concept } from './words/concepts.ts';
import type { Word } from './words-in-text.ts';

const number = /^\d+$/;
const ordinal = /^(?:[1-9]|[12]\d|3[01])(?:e|de|ste|th|st|nd|rd|ого|oro|go)$/;
const numberWithMoney = /^\d+(?:eu|eur|euro|euros|lik|luk|lira|tl|zl|pln|k|grn|грн)$/;

/** What the figures at one place say: a price, the time of day, a telephone number, a number to keep. */
export function figuresAt(words: readonly Word[], at: number): Concept[] {
  const word = words[at]!;
  if (numberWithMoney.test(word.text)) return ['amount'];
  if (ordinal.test(word.text)) return ['day'];
  if (!number.test(word.text)) return [];
  const found: Concept[] = Number(word.text) >= 10 ? ['count'] : [];
  const next = words[at + 1];
  const together = next !== undefined && number.test(next.text);
  if (together && next.glue === ',' && next.text.length === 2) found.push('amount');
  if (together && next.glue === ':' && next.text.length === 2) found.push('clock');
  if (together && /^[/-]$/.test(next.glue) && Number(word.text) <= 31 && Number(next.text) <= 31)
    found.push('day');
  if (isPhone(words, at)) found.push('phone');
  else if (word.text.length >= 3 && word.text.length <= 8) found.push('figures');
  if (word.text.length >= 7 && word.text.length <= 18 && !found.includes('phone')) found.push('longnumber');
  return found;
}

function isPhone(words: readonly Word[], at: number): boolean {
  if (!/^(?:0|31|32|48|49|90|380|963)/.test(words[at]!.text)) return false;
  let digits = '';
  for (let index = at; index < words.length && number.test(words[index]!.text) && digits.length < 15; index++)
    digits += words[index]!.text;
  return digits.length >= 9 && digits.length <= 15;
}
