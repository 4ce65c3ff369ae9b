import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { secondsAfter } from '../clock.ts';
import { Refused } from '../errors.ts';
import { hashed, newToken } from '../secrets.ts';
import { consoleAttemptMinutes, judgeAttempt } from './account.rules.ts';

/** Half-way in: who it is is known, and the second factor is still to come. */
export interface Attempt {
  readonly id: string;
  readonly residentId: string;
  /** The link it began with, by which a factor may be tied to the account. */
  readonly linkId: string | null;
  /** The trip to a directory it began with. */
  readonly tripId: string | null;
  /** The second step is not there yet, and is tied to the account by this attempt. */
  readonly ties: boolean;
  readonly challenge: string | null;
}

/** @returns the secret of the attempt, which this page alone keeps */
export async function startAttempt(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  begun: { residentId: string; linkId: string | null; tripId?: string; ties?: boolean },
): Promise<{ attempt: string }> {
  const attempt = newToken();
  const now = context.clock.now();
  await context.db
    .insertInto('console_attempt')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      attempt_hash: hashed(attempt),
      resident_id: begun.residentId,
      link_id: begun.linkId,
      challenge: null,
      openid_trip_id: begun.tripId ?? null,
      ties_factor: begun.ties ?? false,
      tries: 0,
      created_at: now,
      expires_at: secondsAfter(now, consoleAttemptMinutes * 60),
      used_at: null,
    })
    .execute();
  return { attempt };
}

/** The attempt behind a secret while it can still go on, and nobody else is at it. */
export async function takeAttempt(context: Context, secret: string): Promise<Attempt> {
  await context.limits.use('second-factor-from-network', context.network);
  const row = await context.db
    .selectFrom('console_attempt')
    .selectAll()
    .where('attempt_hash', '=', hashed(secret))
    .forUpdate()
    .executeTakeFirst();
  if (!row || judgeAttempt(row, context.clock.now()) !== 'go-on') throw new Refused('CODE_EXPIRED');
  if (row.link_id) await holdLink(context, row.link_id);
  await context.limits.notSpent('wrong-second-factor-by-actor', row.resident_id);
  return {
    id: row.id,
    residentId: row.resident_id,
    linkId: row.link_id,
    tripId: row.openid_trip_id,
    ties: row.link_id !== null || row.ties_factor,
    challenge: row.challenge,
  };
}

/** A link may have been opened more than once: it still works for this attempt, and for no other before this one is done. */
async function holdLink({ db, clock }: Pick<Context, 'db' | 'clock'>, linkId: string): Promise<void> {
  const link = await db
    .selectFrom('console_link')
    .select('id')
    .where('id', '=', linkId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', clock.now())
    .forUpdate()
    .executeTakeFirst();
  if (!link) throw new Refused('CODE_EXPIRED');
}

/** What a passkey has to sign before this attempt goes on. */
export async function keepChallenge(
  { db }: Pick<Context, 'db'>,
  attempt: Attempt,
  challenge: string,
): Promise<void> {
  await db.updateTable('console_attempt').set({ challenge }).where('id', '=', attempt.id).execute();
}

/** Counts a second factor that was wrong. It answers with the refusal, since throwing would undo the count. */
export async function countWrong(context: Context, attempt: Attempt): Promise<Refused> {
  await context.db
    .updateTable('console_attempt')
    .set({ tries: sql<number>`tries + 1` })
    .where('id', '=', attempt.id)
    .execute();
  try {
    await context.limits.use('wrong-second-factor-by-actor', attempt.residentId);
    return new Refused('SECOND_FACTOR_WRONG');
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

/** The second step was right too: the attempt is over, and so is the link it began with. */
export async function endAttempt(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  attempt: Attempt,
): Promise<void> {
  const used = { used_at: clock.now() };
  await db.updateTable('console_attempt').set(used).where('id', '=', attempt.id).execute();
  if (attempt.linkId)
    await db.updateTable('console_link').set(used).where('id', '=', attempt.linkId).execute();
}
