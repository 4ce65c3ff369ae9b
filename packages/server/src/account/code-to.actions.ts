import type { Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import type { LimitName } from '../limits.ts';
import { mailboxOf, readEmail } from './account.rules.ts';
import { readNumber } from './phone.rules.ts';

/** Where a code goes, and what it proves: an address by mail, or the number of a phone. `by` is the column it stands in. */
export interface CodeTo {
  readonly by: 'email' | 'number';
  readonly at: string;
}

type Limited = Pick<Context, 'limits' | 'network' | 'organisation'>;

/** @throws Refused EMAIL_NOT_READABLE */
export function toAddress(typed: string): CodeTo {
  const email = readEmail(typed);
  if (!email) throw new Refused('EMAIL_NOT_READABLE');
  return { by: 'email', at: email };
}

/** @throws Refused WAY_OFF where this server sends no text messages, or what is wrong with the number */
export function toNumber({ texting }: Pick<Context, 'texting'>, typed: string): CodeTo {
  if (!texting) throw new Refused('WAY_OFF');
  return { by: 'number', at: readNumber(typed, texting.prefixes) };
}

/** Where the code of a row went: a row names exactly one of both. */
export function codeToOf(row: { email: string | null; number: string | null }): CodeTo {
  return row.number === null ? { by: 'email', at: row.email! } : { by: 'number', at: row.number };
}

/** The columns of a row that say where its code goes. */
export function columnsOf({ by, at }: CodeTo): { email: string | null; number: string | null } {
  return { email: by === 'email' ? at : null, number: by === 'number' ? at : null };
}

/** Counts a code that is asked for. A text message costs money, whatever it is for, so all of them have one budget. */
export async function countCode(
  { limits, network, organisation }: Limited,
  to: CodeTo,
  kind: 'sign-in' | 'fresh',
): Promise<void> {
  if (to.by === 'number') {
    await limits.use('text-from-network', network);
    await limits.use('text-for-number', to.at);
    await limits.use('text-for-number-a-day', to.at);
    // Nobody but an account gets a fresh one, so strangers spend nothing by asking.
    if (kind === 'sign-in') await limits.use('text-for-organisation', organisation.id);
    return;
  }
  const before = kind === 'sign-in' ? 'code' : 'fresh-code';
  await limits.use(`${before}-from-network`, network);
  await limits.use(`${before}-for-address`, mailboxOf(to.at));
}

/** Refuses where too many wrong codes were typed for an address or a number. */
export async function notGuessedAt({ limits }: Limited, to: CodeTo): Promise<void> {
  await limits.notSpent(wrongCodes[to.by], keyOf(to));
}

/** Counts a wrong code. Only those are counted: somebody who often signs in is not stopped by it. */
export async function countWrongCode({ limits }: Limited, to: CodeTo): Promise<Refused> {
  try {
    await limits.use(wrongCodes[to.by], keyOf(to));
    return new Refused(to.by === 'number' ? 'TEXT_CODE_WRONG' : 'CODE_WRONG');
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

const wrongCodes = {
  email: 'wrong-code-for-address',
  number: 'wrong-code-for-number',
} as const satisfies Record<CodeTo['by'], LimitName>;

function keyOf({ by, at }: CodeTo): string {
  return by === 'email' ? mailboxOf(at) : at;
}
