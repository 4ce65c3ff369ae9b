import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { Refused } from './errors.ts';
import { readText } from './text.rules.ts';

/**
 * What somebody writes for everybody on the internet. No number and no address of a person stands in it; that of the
 * organisation itself may.
 *
 * @throws Refused NOT_FOR_EVERYBODY, or as `readText`
 */
export function readPublicText(typed: string, longest: number, ownPhone: string): string {
  const text = readText(typed, longest);
  if (email.test(text) || numbersIn(text).some((number) => number !== numbersIn(ownPhone)[0]))
    throw new Refused('NOT_FOR_EVERYBODY');
  return text;
}

/**
 * The same for words of a sentence or two, in which no link stands either.
 *
 * @throws Refused NOT_FOR_EVERYBODY, or as `readText`
 */
export function readForEverybody(typed: string, longest: number, ownPhone: string): string {
  const text = readPublicText(typed, longest, ownPhone);
  if (link.test(text)) throw new Refused('NOT_FOR_EVERYBODY');
  return text;
}

const link = /https?:|www\.|[\p{L}\p{N}]\.\p{L}{2,}\//iu;

const email = /[^\s@]+@[^\s@]+\.\p{L}{2,}/u;

/** Numbers on which a person can be called; those that everybody has to pay for or may call for nothing are of a desk. */
const ofAPerson: readonly (string | undefined)[] = [
  'FIXED_LINE',
  'MOBILE',
  'FIXED_LINE_OR_MOBILE',
  'VOIP',
  'PERSONAL_NUMBER',
];

const numbersIn = (text: string): string[] =>
  findPhoneNumbersInText(text, 'NL')
    .filter(({ number }) => ofAPerson.includes(number.getType()))
    .map(({ number }) => number.number);
