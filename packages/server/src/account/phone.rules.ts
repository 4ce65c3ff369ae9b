import { AsYouType, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { Refused } from '../errors.ts';

/** Numbers that text messages go to where an organisation names no others: Dutch mobile ones. */
export const dutchMobile: readonly string[] = ['+316'];

/** Whether something names the beginning of numbers of one country, like `+316`. */
export function isPrefix(said: unknown): said is string {
  return typeof said === 'string' && /^\+[1-9]\d{0,10}$/.test(said) && callingCodeOf(said) !== undefined;
}

/**
 * The number as it is stored and compared (E.164), out of what somebody typed: with or without the country, spaces, or digits of an
 * Arabic keyboard. Without a country it is one of the country of the first prefix.
 *
 * @throws Refused PHONE_NOT_READABLE, or PHONE_NOT_OFFERED where no text message goes to such a number
 */
export function readNumber(typed: string, prefixes: readonly string[]): string {
  // A phone that fills a number in wraps it in marks of direction nobody sees.
  const plain = typed
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^[0٠۰]{2}/, '+');
  const defaultCallingCode = callingCodeOf(prefixes[0] ?? '') ?? '31';
  const number = parsePhoneNumberFromString(plain, { defaultCallingCode, extract: false });
  if (!number?.isValid() || number.ext) throw new Refused('PHONE_NOT_READABLE');
  // What costs money is sent to phones people carry, and only where the organisation expects its residents: a stranger who earns
  // by messages to dear numbers finds none here.
  const type = number.getType();
  const carried = type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE';
  if (!carried || !prefixes.some((prefix) => number.number.startsWith(prefix)))
    throw new Refused('PHONE_NOT_OFFERED');
  return number.number;
}

/** A number as its owner knows it: without the country where it is one of the country of the first prefix. */
export function sayNumber(number: string, prefixes: readonly string[] = dutchMobile): string {
  const read = parsePhoneNumberFromString(number);
  const isOfHere = read?.countryCallingCode === callingCodeOf(prefixes[0] ?? '');
  return (isOfHere ? read?.formatNational() : read?.formatInternational()) ?? number;
}

function callingCodeOf(prefix: string): string | undefined {
  const typing = new AsYouType();
  typing.input(prefix);
  return typing.getCallingCode();
}
