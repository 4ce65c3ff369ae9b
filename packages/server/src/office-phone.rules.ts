import { Refused } from './errors.ts';

export const longestPhone = 30;

/**
 * The number of an office, as it should be read: services and short numbers too, which no neighbour has.
 *
 * @throws Refused PHONE_NOT_READABLE
 */
export function readOfficePhone(typed: string): string {
  const digits = typed.replace(/\D/g, '').length;
  const readable = typed.length <= longestPhone && /^\+?[\d ()/.-]+$/.test(typed);
  if (!readable || digits < 3 || digits > 15) throw new Refused('PHONE_NOT_READABLE');
  return typed;
}
