import { Refused } from '../errors.ts';

/** Numbers that cost money, or are no neighbour's: services, and ones of four digits. */
const notANeighbours = /^0(?:800|84|87|90|91)|^0[^1-9]/;

/**
 * A phone number as it can be called, out of how somebody types it: with spaces, dashes, brackets, or Arabic digits. Dutch
 * numbers begin with 0, others with +.
 *
 * @throws Refused PHONE_NOT_READABLE
 */
export function readPhone(typed: string): string {
  const number = digitsOf(typed)
    .replace(/[\s()./\u2010-\u2013-]/gu, '')
    .replace(/^00/, '+')
    .replace(/^\+310?/, '0');
  const dutch = /^0\d{9}$/.test(number) && !notANeighbours.test(number);
  const foreign = /^\+[1-9]\d{7,14}$/.test(number);
  if (typed.length > 40 || (!dutch && !foreign)) throw new Refused('PHONE_NOT_READABLE');
  return number;
}

function digitsOf(typed: string): string {
  return typed
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

/** A number in groups, as people read it aloud. */
export function spacedPhone(number: string): string {
  if (/^06\d{8}$/.test(number)) return number.replace(/^(..)(..)(..)(..)(..)$/, '$1 $2 $3 $4 $5');
  if (/^0\d{9}$/.test(number)) return number.replace(/^(...)(...)(..)(..)$/, '$1 $2 $3 $4');
  return number.replace(/^(\+\d{2})(.*)$/, (_, code: string, rest: string) =>
    [code, ...(rest.match(/.{1,3}/g) ?? [])].join(' '),
  );
}
