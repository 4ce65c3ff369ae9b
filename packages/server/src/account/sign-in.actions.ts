import { nearestDelivered } from '@wederkerig/words';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { secondsAfter } from '../clock.ts';
import type { Site } from '../community/sites.actions.ts';
import { Refused } from '../errors.ts';
import { findOrMakeResident } from '../residents/newcomers.actions.ts';
import { hashed, newToken, sameText } from '../secrets.ts';
import { codeMinutes, judgeAttempt, mailboxOf, readCode, readEmail } from './account.rules.ts';
import { acceptInvitationsFor } from './invitation.actions.ts';
import { openSession, type OpenedSession } from './session.actions.ts';
import { needWay } from './way.actions.ts';

/** The queue that goes before all other mail: somebody is waiting at the screen. */
export const signInMailQueue = 'sign-in-mail';

/**
 * Starts a sign-in: remembers the attempt for this browser and has the code mailed. Known and unknown addresses take the same
 * road, since any address may prove itself and become a guest.
 *
 * @returns the secret of the attempt, which this browser alone keeps
 */
export async function requestCode(
  context: Context,
  site: Site,
  asked: { email: string; language: string },
): Promise<{ attempt: string }> {
  await needWay(context, site, 'mail-code');
  const email = readEmail(asked.email);
  if (!email) throw new Refused('EMAIL_NOT_READABLE');
  await context.limits.use('code-from-network', context.network);
  await context.limits.use('code-for-address', mailboxOf(email));
  const attempt = newToken();
  const id = newId();
  const now = context.clock.now();
  // One live code an address, whatever site it was asked on: asking again ends the one before.
  await context.db
    .updateTable('sign_in')
    .set({ expires_at: now })
    .where('email', '=', email)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .execute();
  await context.db
    .insertInto('sign_in')
    .values({
      organisation_id: context.organisation.id,
      id,
      email,
      language: nearestDelivered(asked.language),
      site_id: site.id,
      attempt_hash: hashed(attempt),
      tries: 0,
      created_at: now,
      expires_at: secondsAfter(now, codeMinutes * 60),
      used_at: null,
    })
    .execute();
  await context.outbox.send(context.db, signInMailQueue, {
    organisationId: context.organisation.id,
    signInId: id,
  });
  return { attempt };
}

/** What the mail of a sign-in needs; undefined when the code is no longer worth sending. */
export async function mailForSignIn(
  context: Pick<Context<'sign_in'>, 'db' | 'clock' | 'secret'>,
  signInId: string,
): Promise<{ email: string; language: string; code: string } | undefined> {
  const row = await context.db
    .selectFrom('sign_in')
    .selectAll()
    .where('id', '=', signInId)
    .executeTakeFirst();
  if (judgeAttempt(row, context.clock.now()) !== 'go-on' || !row) return undefined;
  return { email: row.email, language: row.language, code: context.secret.digits('sign-in-code', row.id) };
}

/**
 * Ends a sign-in: the code from the mail, in the browser that asked for it, opens a session. A wrong code counts even though
 * it is refused, so it answers with the refusal instead of throwing it: throwing would undo the count.
 */
export async function signIn(
  context: Context,
  site: Site,
  typed: { attempt: string; code: string },
): Promise<OpenedSession | Refused> {
  await needWay(context, site, 'mail-code');
  await context.limits.use('sign-in-from-network', context.network);
  const now = context.clock.now();
  const row = await context.db
    .selectFrom('sign_in')
    .selectAll()
    .where('attempt_hash', '=', hashed(typed.attempt))
    .where('site_id', '=', site.id)
    .forUpdate()
    .executeTakeFirst();
  const verdict = judgeAttempt(row, now);
  if (verdict !== 'go-on' || !row) return new Refused(verdict === 'go-on' ? 'CODE_EXPIRED' : verdict);
  await context.limits.notSpent('wrong-code-for-address', mailboxOf(row.email));
  if (!sameText(readCode(typed.code), context.secret.digits('sign-in-code', row.id))) {
    await context.db
      .updateTable('sign_in')
      .set({ tries: sql<number>`tries + 1` })
      .where('id', '=', row.id)
      .execute();
    return countWrongCode(context, row.email);
  }
  await context.db.updateTable('sign_in').set({ used_at: now }).where('id', '=', row.id).execute();
  const residentId = await findOrMakeResident(context, { email: row.email, language: row.language });
  await acceptInvitationsFor(context, row.email);
  return openSession(context, { residentId, siteId: site.id, reach: 'embed' });
}

/** Counts a wrong code against the address. Only those are counted: somebody who often signs in is not stopped by it. */
export async function countWrongCode(context: Context, email: string): Promise<Refused> {
  try {
    await context.limits.use('wrong-code-for-address', mailboxOf(email));
    return new Refused('CODE_WRONG');
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
