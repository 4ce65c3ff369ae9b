import type { Context } from './builder.ts';
import { dayLater, isDay, todayOf } from './clock.ts';
import { Refused } from './errors.ts';
import { sameText } from './secrets.ts';

/** So many days a link in a mail turns mail off: off in an old mail still works. */
const daysOfCode = 731;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What a link in a mail of a day holds: whom and what it is about, and a proof that this server wrote it for one purpose. It is
 * derived, so that no table holds what opens something.
 *
 * @param ids the first one of a person
 */
export function datedCode(
  { secret }: Pick<Context, 'secret'>,
  purpose: string,
  ids: readonly string[],
  day: string,
): string {
  const said = [...ids, day].join('.');
  return `${said}.${secret.token(purpose, said)}`;
}

/**
 * The ids in such a code.
 *
 * @throws Refused NOT_FOUND where this server did not write it, not for this purpose, or longer than two years ago
 */
export function readDatedCode(
  context: Pick<Context, 'secret' | 'organisation' | 'clock'>,
  purpose: string,
  code: string,
): string[] {
  const ids = code.split('.').slice(0, -2);
  const day = code.split('.').at(-2) ?? '';
  const isOurs =
    ids.length > 0 &&
    ids.every((id) => uuid.test(id)) &&
    isDay(day) &&
    todayOf(context) <= dayLater(day, daysOfCode) &&
    sameText(code, datedCode(context, purpose, ids, day));
  if (!isOurs) throw new Refused('NOT_FOUND');
  return ids;
}
