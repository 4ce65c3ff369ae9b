import type { Context } from '../builder.ts';
import type { Site } from '../community/sites.actions.ts';
import { Refused } from '../errors.ts';
import { toNumber } from './code-to.actions.ts';
import { findOrMakeAccount } from './phone.actions.ts';
import { openSession, type OpenedSession } from './session.actions.ts';
import { proveBySignIn, sendCode, type TypedCode } from './sign-in.actions.ts';
import { needWay } from './way.actions.ts';

/** Text messages to sign in with go before every other. */
export const signInTextQueue = 'sign-in-text';

/**
 * Starts a sign-in by a code in a text message. Known and unknown numbers take the same road.
 *
 * @param asked.origin of the page the code will be typed on; the message is bound to it
 * @returns the secret of the attempt, which this browser alone keeps
 */
export async function requestTextCode(
  context: Context,
  site: Site,
  asked: { number: string; language: string; origin: string },
): Promise<{ attempt: string }> {
  await needWay(context, site, 'sms');
  const { hostname: host } = new URL(asked.origin);
  const { language } = asked;
  return sendCode(context, site, {
    to: toNumber(context, asked.number),
    host,
    language,
    queue: signInTextQueue,
  });
}

/** Ends it: the code from the text message, in the browser that asked for it, opens a session. */
export async function signInByText(
  context: Context,
  site: Site,
  typed: TypedCode,
): Promise<OpenedSession | Refused> {
  await needWay(context, site, 'sms');
  const proved = await proveBySignIn(context, site, typed, 'number');
  if (proved instanceof Refused) return proved;
  const residentId = await findOrMakeAccount(context, { number: proved.at, language: proved.language });
  return openSession(context, { residentId, siteId: site.id, reach: 'embed' });
}
