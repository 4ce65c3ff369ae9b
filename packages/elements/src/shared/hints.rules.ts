import type { HintLists } from '@wederkerig/words/hint-lists';
import type { HintWords } from '@wederkerig/words/hints';

/** In this order: what may bring a stranger to an empty home first. */
const order = ['AWAY', 'HEALTH', 'DEBTS', 'ORIGIN', 'RELIGION', 'AGE'] as const;

/**
 * What somebody typed that they may not mean to tell all their neighbours. A hint and never a refusal: a list of words
 * is often wrong, and the one who types knows better.
 */
export function hintFor(typed: string, lists: HintLists): keyof HintWords | undefined {
  const text = ` ${plain(typed)} `;
  const found = order.find((about) => lists[about].split(',').some((words) => stands(words, text)));
  return found ?? (hasNumber(typed) ? 'NUMBER' : undefined);
}

function stands(words: string, text: string): boolean {
  if (words.endsWith('*')) return text.includes(` ${words.slice(0, -1)}`);
  return words.split('&').every((part) => text.includes(` ${part} `));
}

/** Small letters without accents and signs, with one space between words. */
function plain(text: string): string {
  const letters = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0652]/g, '');
  return letters
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A phone number, however its digits are grouped. */
function hasNumber(text: string): boolean {
  return /\d{9}/.test(text.replace(/[\s().-]/g, ''));
}
