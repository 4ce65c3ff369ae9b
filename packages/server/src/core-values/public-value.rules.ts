import type { Context } from '../builder.ts';
import { readForEverybody } from '../public-text.rules.ts';
import { longestValue, readValue } from './core-values.rules.ts';
import { checkNoName } from './person-name.rules.ts';

/**
 * A line as those at work word it: once it is adopted everybody on the internet reads it. No number, address or link stands in
 * it, and no name of a person.
 *
 * @throws Refused NOT_FOR_EVERYBODY, NAME_IN_VALUE, or as `readValue`
 */
export function readPublicValue(
  { organisation }: { organisation: Pick<Context['organisation'], 'phone' | 'name'> },
  place: { readonly name: string },
  typed: { readonly text: string; readonly isNoName?: boolean | null | undefined },
): string {
  const text = readForEverybody(readValue(typed.text), longestValue, organisation.phone);
  checkNoName(text, 'nl', [place.name, organisation.name], typed.isNoName === true);
  return text;
}
