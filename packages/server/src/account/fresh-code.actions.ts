import { nearestDelivered } from '@wederkerig/words';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { secondsAfter } from '../clock.ts';
import { Refused } from '../errors.ts';
import { mailArrived } from '../residents/mail-bounce.actions.ts';
import { hashed, newToken, sameText } from '../secrets.ts';
import { codeMinutes, judgeAttempt, readCode } from './account.rules.ts';
import type { FreshCodePurpose } from './account.table.ts';
import {
  codeToOf,
  columnsOf,
  countCode,
  countWrongCode,
  notGuessedAt,
  toAddress,
  type CodeTo,
} from './code-to.actions.ts';

/** The data of a job that sends a fresh code. */
export const freshCodeId = 'freshCodeId';

interface Asked {
  readonly language: string;
  readonly purpose: FreshCodePurpose;
  readonly aboutId: string;
  /** Where the message is written, by the slice whose act it is. */
  readonly queue: string;
}

/**
 * Asks for a code by mail that proves an address for one act. Every address takes the same road; whether the mail is worth
 * sending is decided where it is sent, so that nobody learns from the answer whose address it is.
 *
 * @returns the secret of the attempt, which this page alone keeps
 */
export function askFreshCode(
  context: Context,
  { email, ...asked }: Asked & { readonly email: string },
): Promise<{ attempt: string }> {
  return sendFreshCode(context, toAddress(email), asked);
}

/** The same wherever the code goes. */
export async function sendFreshCode(
  context: Context,
  to: CodeTo,
  asked: Asked,
): Promise<{ attempt: string }> {
  await countCode(context, to, 'fresh');
  const attempt = newToken();
  const id = newId();
  const now = context.clock.now();
  // One live code an address and purpose: asking again ends the one before.
  await context.db
    .updateTable('fresh_code')
    .set({ expires_at: now })
    .where(to.by, '=', to.at)
    .where('purpose', '=', asked.purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .execute();
  await context.db
    .insertInto('fresh_code')
    .values({
      organisation_id: context.organisation.id,
      id,
      purpose: asked.purpose,
      about_id: asked.aboutId,
      ...columnsOf(to),
      language: nearestDelivered(asked.language),
      attempt_hash: hashed(attempt),
      tries: 0,
      created_at: now,
      expires_at: secondsAfter(now, codeMinutes * 60),
      used_at: null,
    })
    .execute();
  await context.outbox.send(context.db, asked.queue, {
    organisationId: context.organisation.id,
    [freshCodeId]: id,
  });
  return { attempt };
}

export interface FreshCode {
  readonly to: CodeTo;
  readonly language: string;
  readonly aboutId: string;
  readonly code: string;
  /** How long it works. */
  readonly minutes: number;
}

/** A code that is still worth a message, with whom it was asked for and what about. */
export async function freshCodeToSend(
  context: Pick<Context<'fresh_code'>, 'db' | 'clock' | 'secret'>,
  id: string,
): Promise<FreshCode | undefined> {
  const row = await context.db.selectFrom('fresh_code').selectAll().where('id', '=', id).executeTakeFirst();
  if (judgeAttempt(row, context.clock.now()) !== 'go-on' || !row) return undefined;
  const code = context.secret.digits('fresh-code', row.id);
  return {
    to: codeToOf(row),
    language: row.language,
    aboutId: row.about_id,
    code,
    minutes: codeMinutes,
  };
}

/**
 * Takes the code out of the message, once. A wrong one counts even though it is refused, so it answers with the refusal instead of
 * throwing it: throwing would undo the count.
 */
export async function proveByFreshCode(
  context: Context,
  typed: { attempt: string; code: string; purpose: FreshCodePurpose },
): Promise<{ to: CodeTo; aboutId: string } | Refused> {
  await context.limits.use('fresh-code-read-from-network', context.network);
  const now = context.clock.now();
  const row = await context.db
    .selectFrom('fresh_code')
    .selectAll()
    .where('attempt_hash', '=', hashed(typed.attempt))
    .where('purpose', '=', typed.purpose)
    .forUpdate()
    .executeTakeFirst();
  const verdict = judgeAttempt(row, now);
  if (verdict !== 'go-on' || !row) return new Refused(verdict === 'go-on' ? 'CODE_EXPIRED' : verdict);
  const to = codeToOf(row);
  await notGuessedAt(context, to);
  const ofRow = context.db.updateTable('fresh_code').where('id', '=', row.id);
  if (!sameText(readCode(typed.code), context.secret.digits('fresh-code', row.id))) {
    await ofRow.set({ tries: sql<number>`tries + 1` }).execute();
    return countWrongCode(context, to);
  }
  await ofRow.set({ used_at: now }).execute();
  if (to.by === 'email') await mailArrived(context, to.at);
  return { to, aboutId: row.about_id };
}
