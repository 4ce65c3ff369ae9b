import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { Refused } from './errors.ts';

/**
 * Where somebody wants to be called, as those at work dial it.
 *
 * @throws Refused PHONE_NOT_READABLE
 */
export function readDialledPhone(typed: string): string {
  const number = parsePhoneNumberFromString(typed.replace(/\p{Cf}/gu, '').trim(), 'NL');
  if (!number?.isValid() || number.ext) throw new Refused('PHONE_NOT_READABLE');
  return number.country === 'NL' ? number.formatNational() : number.formatInternational();
}
