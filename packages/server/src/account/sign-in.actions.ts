import { nearestDelivered } from '@wederkerig/words';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { secondsAfter } from '../clock.ts';
import type { Site } from '../community/sites.actions.ts';
import { Refused } from '../errors.ts';
import { mailArrived } from '../residents/mail-bounce.actions.ts';
import { findOrMakeResident } from '../residents/newcomers.actions.ts';
import { hashed, newToken, sameText } from '../secrets.ts';
import { codeMinutes, judgeAttempt, readCode } from './account.rules.ts';
import {
  codeToOf,
  columnsOf,
  countCode,
  countWrongCode,
  notGuessedAt,
  toAddress,
  type CodeTo,
} from './code-to.actions.ts';
import { acceptInvitationsFor } from './invitation.actions.ts';
import { openSession, type OpenedSession } from './session.actions.ts';
import { needWay } from './way.actions.ts';

/** The queue that goes before all other mail: somebody is waiting at the screen. */
export const signInMailQueue = 'sign-in-mail';

/** The data of a job that sends the code of a sign-in. */
export const signInId = 'signInId';

/** What somebody types to end a sign-in. */
export interface TypedCode {
  readonly attempt: string;
  readonly code: string;
}

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
  const { language } = asked;
  return sendCode(context, site, {
    to: toAddress(asked.email),
    host: null,
    language,
    queue: signInMailQueue,
  });
}

/** The same wherever the code goes. */
export async function sendCode(
  context: Context,
  site: Site,
  asked: { to: CodeTo; host: string | null; language: string; queue: string },
): Promise<{ attempt: string }> {
  const { to, host, language, queue } = asked;
  await countCode(context, to, 'sign-in');
  const attempt = newToken();
  const id = newId();
  const now = context.clock.now();
  // One live code an address, whatever site it was asked on: asking again ends the one before.
  await context.db
    .updateTable('sign_in')
    .set({ expires_at: now })
    .where(to.by, '=', to.at)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .execute();
  await context.db
    .insertInto('sign_in')
    .values({
      organisation_id: context.organisation.id,
      id,
      ...columnsOf(to),
      host,
      language: nearestDelivered(language),
      site_id: site.id,
      attempt_hash: hashed(attempt),
      tries: 0,
      created_at: now,
      expires_at: secondsAfter(now, codeMinutes * 60),
      used_at: null,
    })
    .execute();
  await context.outbox.send(context.db, queue, { organisationId: context.organisation.id, [signInId]: id });
  return { attempt };
}

export interface CodeOfSignIn {
  readonly to: string;
  readonly language: string;
  readonly host: string | null;
  readonly code: string;
}

/** What the message of a sign-in needs; undefined when the code is no longer worth sending. */
export async function codeOfSignIn(
  context: Pick<Context<'sign_in'>, 'db' | 'clock' | 'secret'>,
  id: string,
): Promise<CodeOfSignIn | undefined> {
  const row = await context.db.selectFrom('sign_in').selectAll().where('id', '=', id).executeTakeFirst();
  if (judgeAttempt(row, context.clock.now()) !== 'go-on' || !row) return undefined;
  const code = context.secret.digits('sign-in-code', row.id);
  return { to: codeToOf(row).at, language: row.language, host: row.host, code };
}

/**
 * Ends a sign-in: the code from the mail, in the browser that asked for it, opens a session. A wrong code counts even though
 * it is refused, so it answers with the refusal instead of throwing it: throwing would undo the count.
 */
export async function signIn(
  context: Context,
  site: Site,
  typed: TypedCode,
): Promise<OpenedSession | Refused> {
  await needWay(context, site, 'mail-code');
  const proved = await proveBySignIn(context, site, typed, 'email');
  if (proved instanceof Refused) return proved;
  const { at: email, language } = proved;
  const residentId = await findOrMakeResident(context, { email, language });
  await acceptInvitationsFor(context, email);
  return openSession(context, { residentId, siteId: site.id, reach: 'embed' });
}

/** Takes the code out of the message, once. What went by mail proves no number, and the other way round. */
export async function proveBySignIn(
  context: Context,
  site: Site,
  typed: TypedCode,
  by: CodeTo['by'],
): Promise<{ at: string; language: string } | Refused> {
  await context.limits.use('sign-in-from-network', context.network);
  const now = context.clock.now();
  const row = await context.db
    .selectFrom('sign_in')
    .selectAll()
    .where('attempt_hash', '=', hashed(typed.attempt))
    .where('site_id', '=', site.id)
    .where(by, 'is not', null)
    .forUpdate()
    .executeTakeFirst();
  const verdict = judgeAttempt(row, now);
  if (verdict !== 'go-on' || !row) return new Refused(verdict === 'go-on' ? 'CODE_EXPIRED' : verdict);
  const to = codeToOf(row);
  await notGuessedAt(context, to);
  const ofRow = context.db.updateTable('sign_in').where('id', '=', row.id);
  if (!sameText(readCode(typed.code), context.secret.digits('sign-in-code', row.id))) {
    await ofRow.set({ tries: sql<number>`tries + 1` }).execute();
    return countWrongCode(context, to);
  }
  await ofRow.set({ used_at: now }).execute();
  if (to.by === 'email') await mailArrived(context, to.at);
  return { at: to.at, language: row.language };
}
