import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { secondsAfter } from '../clock.ts';
import { Refused } from '../errors.ts';
import { bounces } from '../residents/mail-bounce.actions.ts';
import { addressOf, residentOfAddress } from '../residents/residents.actions.ts';
import { hashed, newToken } from '../secrets.ts';
import { proofHolds, proofMinutes } from './account.rules.ts';
import { toAddress, toNumber, type CodeTo } from './code-to.actions.ts';
import { freshCodeToSend, proveByFreshCode, sendFreshCode, type FreshCode } from './fresh-code.actions.ts';
import { numberOf, residentOfNumber } from './phone.actions.ts';
import { sayNumber } from './phone.rules.ts';

export const ownAccountCodeQueue = 'own-account-code-mail';
export const ownAccountTextQueue = 'own-account-code-text';

/** Asks for the code that opens the page of one's own account. The answer is the same for whoever asks. */
export function askOwnAccountCode(context: Context, email: string): Promise<{ attempt: string }> {
  return askCode(context, toAddress(email), ownAccountCodeQueue);
}

/** The same by a text message, for who has their number here. */
export function askOwnAccountText(context: Context, number: string): Promise<{ attempt: string }> {
  return askCode(context, toNumber(context, number), ownAccountTextQueue);
}

function askCode(context: Context, to: CodeTo, queue: string): Promise<{ attempt: string }> {
  const { organisation, language } = context;
  return sendFreshCode(context, to, { language, purpose: 'account', aboutId: organisation.id, queue });
}

/** What the message with that code needs; undefined where the address or number is nobody's. */
export async function ownAccountCode(
  context: Pick<Context, 'db' | 'clock' | 'secret'>,
  id: string,
): Promise<FreshCode | undefined> {
  const asked = await freshCodeToSend(context, id);
  return asked && (await residentOf(context, asked.to)) ? asked : undefined;
}

/**
 * Takes the code out of the message, once.
 *
 * @returns the proof that this page alone keeps in its memory, with the address and the number of the account
 */
export async function openOwnAccount(
  context: Context,
  typed: { attempt: string; code: string },
): Promise<OpenAccount | Refused> {
  const proved = await proveByFreshCode(context, { ...typed, purpose: 'account' });
  if (proved instanceof Refused) return proved;
  const residentId = await residentOf(context, proved.to);
  if (!residentId) return new Refused('CODE_EXPIRED');
  // Another secret than the attempt had: what was known before the code proves nothing.
  const proof = newToken();
  const now = context.clock.now();
  await context.db
    .insertInto('account_proof')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      resident_id: residentId,
      proof_hash: hashed(proof),
      made_at: now,
      ends_at: secondsAfter(now, proofMinutes * 60),
    })
    .execute();
  return { proof, ...(await reachedBy(context, residentId)) };
}

/** How an account can be reached, and so opened. */
export interface Reached {
  readonly email: string | null;
  readonly number: string | null;
  /** Whether mail to that address came back lately: said where somebody came in by their number. */
  readonly bounced: boolean;
}

interface OpenAccount extends Reached {
  readonly proof: string;
}

/** The address and the number of an account, as their owner reads them. */
export async function reachedBy(context: Context, residentId: string): Promise<Reached> {
  const number = await numberOf(context, residentId);
  const email = (await addressOf(context, residentId))?.email ?? null;
  return {
    email,
    number: number ? sayNumber(number, context.texting?.prefixes) : null,
    bounced: email !== null && (await bounces(context, email)),
  };
}

function residentOf(context: Pick<Context, 'db'>, { by, at }: CodeTo): Promise<string | undefined> {
  return by === 'email' ? residentOfAddress(context, at) : residentOfNumber(context, at);
}

/** Whose account lies open on the page that shows this proof. */
export async function holderOf(context: Context, proof: string): Promise<string> {
  return (await proofOf(context, proof)).residentId;
}

/** The same, with the id of that opening. @throws Refused PROOF_OVER */
export async function proofOf(
  context: Context,
  proof: string,
): Promise<{ readonly id: string; readonly residentId: string }> {
  await context.limits.use('own-account-from-network', context.network);
  const row = await context.db
    .selectFrom('account_proof')
    .select(['id', 'resident_id', 'ends_at'])
    .where('proof_hash', '=', hashed(proof))
    // Whoever ends it waits until what is done with it is done, and then finds that too.
    .forShare()
    .executeTakeFirst();
  if (!row || !proofHolds(row, context.clock.now())) throw new Refused('PROOF_OVER');
  await context.limits.use('own-account-by-actor', row.resident_id);
  return { id: row.id, residentId: row.resident_id };
}

/** Closes every page on which this account lies open, but the one that is kept. */
export async function endProofs(
  { db }: Pick<Context<'account_proof'>, 'db'>,
  residentId: string,
  kept: string | null,
): Promise<void> {
  const theirs = db.deleteFrom('account_proof').where('resident_id', '=', residentId);
  await (kept === null ? theirs : theirs.where('proof_hash', '!=', hashed(kept))).execute();
}
