import type { Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { residentOfAddress, rolesOf } from '../residents/residents.actions.ts';
import {
  authenticatorIn,
  takesAuthenticatorCode,
  tieAuthenticator,
  newAuthenticator,
} from './authenticator.actions.ts';
import {
  countWrong,
  endAttempt,
  startAttempt,
  takeAttempt,
  type Attempt,
} from './console-attempt.actions.ts';
import { askFreshCode, proveByFreshCode } from './fresh-code.actions.ts';
import {
  askPasskey,
  offerPasskey,
  factorPasskeys,
  takesPasskey,
  tiePasskey,
} from './factor-passkey.actions.ts';
import { keepDirectorySession } from './openid-session.actions.ts';
import { openSession, type OpenedSession } from './session.actions.ts';
import type { PasskeyAnswer } from './webauthn.ts';

export const consoleCodeMailQueue = 'console-code-mail';

/** First step: a code by mail. Every address is answered alike; only one that has a role gets mail. */
export function askConsoleCode(context: Context, email: string): Promise<{ attempt: string }> {
  const { organisation, language } = context;
  return askFreshCode(context, {
    email,
    language,
    purpose: 'console',
    aboutId: organisation.id,
    queue: consoleCodeMailQueue,
  });
}

/** What can be the second step of an attempt. */
export interface SecondStep {
  readonly attempt: string;
  readonly authenticator: boolean;
  /** What the browser hands to a passkey; undefined where there is none. */
  readonly passkey: object | undefined;
}

/** The code out of the mail. Whoever has no second factor yet comes in by a link alone. */
export async function proveConsoleCode(
  context: Context,
  typed: { attempt: string; code: string },
): Promise<SecondStep | Refused> {
  const proved = await proveByFreshCode(context, { ...typed, purpose: 'console' });
  if (proved instanceof Refused) return proved;
  const residentId = await residentOfAddress(context, proved.to.at);
  const roles = residentId ? await rolesOf(context, residentId) : [];
  if (!residentId || roles.length === 0) return new Refused('CONSOLE_LINK_NEEDED');
  const authenticator = (await authenticatorIn(context, residentId)) !== undefined;
  const passkeys = await factorPasskeys(context, residentId);
  if (!authenticator && passkeys.length === 0) return new Refused('CONSOLE_LINK_NEEDED');
  const { attempt } = await startAttempt(context, { residentId, linkId: null });
  const passkey =
    passkeys.length > 0
      ? await askPasskey(context, await takeAttempt(context, attempt), passkeys)
      : undefined;
  return { attempt, authenticator, passkey };
}

/** What somebody who opened a link can tie to their account: an app that makes codes, or a passkey. */
export async function offerSecondFactors(
  context: Context,
  secret: string,
): Promise<{ authenticator: { secret: string; address: string }; passkey: object }> {
  const attempt = tying(await takeAttempt(context, secret));
  return {
    authenticator: await newAuthenticator(context, attempt),
    passkey: await offerPasskey(context, attempt),
  };
}

/** The second step by a code of an authenticator; where none is tied yet it also ties that authenticator to the account. */
export async function enterByAuthenticator(
  context: Context,
  given: { attempt: string; code: string },
): Promise<OpenedSession | Refused> {
  const attempt = await takeAttempt(context, given.attempt);
  const right = attempt.ties
    ? await tieAuthenticator(context, attempt, given.code)
    : await takesAuthenticatorCode(context, attempt.residentId, given.code);
  return enter(context, attempt, right);
}

/** The second step by a passkey; where none is tied yet it also ties that passkey to the account. */
export async function enterByPasskey(
  context: Context,
  given: { attempt: string; answer: PasskeyAnswer },
): Promise<OpenedSession | Refused> {
  const attempt = await takeAttempt(context, given.attempt);
  const right = attempt.ties
    ? await tiePasskey(context, attempt, given.answer)
    : await takesPasskey(context, attempt, given.answer);
  return enter(context, attempt, right);
}

async function enter(context: Context, attempt: Attempt, right: boolean): Promise<OpenedSession | Refused> {
  if (!right) return countWrong(context, attempt);
  await endAttempt(context, attempt);
  const { residentId, tripId } = attempt;
  const opened = await openSession(context, { residentId, siteId: null, reach: 'console' });
  if (tripId) await keepDirectorySession(context, tripId, opened);
  return opened;
}

function tying(attempt: Attempt): Attempt {
  if (!attempt.ties) throw new Refused('CODE_EXPIRED');
  return attempt;
}
