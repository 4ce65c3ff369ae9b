import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { secondsAfter } from '../clock.ts';
import { Refused } from '../errors.ts';
import { residentOfAddress } from '../residents/residents.actions.ts';
import { hashed, newToken } from '../secrets.ts';
import { proofHolds, proofMinutes } from './account.rules.ts';
import { askFreshCode, freshCodeToSend, proveByFreshCode, type FreshCode } from './fresh-code.actions.ts';

export const ownAccountCodeQueue = 'own-account-code-mail';

/** Asks for the code that opens the page of one's own account. The answer is the same for whoever asks. */
export function askOwnAccountCode(context: Context, email: string): Promise<{ attempt: string }> {
  const { organisation, language } = context;
  return askFreshCode(context, {
    email,
    language,
    purpose: 'account',
    aboutId: organisation.id,
    queue: ownAccountCodeQueue,
  });
}

/** What the mail with that code needs; undefined where the address is nobody's. */
export async function mailForOwnAccountCode(
  context: Pick<Context, 'db' | 'clock' | 'secret'>,
  id: string,
): Promise<FreshCode | undefined> {
  const asked = await freshCodeToSend(context, id);
  return asked && (await residentOfAddress(context, asked.email)) ? asked : undefined;
}

/**
 * Takes the code out of the mail, once.
 *
 * @returns the proof that this page alone keeps in its memory, with the address it is about
 */
export async function openOwnAccount(
  context: Context,
  typed: { attempt: string; code: string },
): Promise<{ proof: string; email: string } | Refused> {
  const proved = await proveByFreshCode(context, { ...typed, purpose: 'account' });
  if (proved instanceof Refused) return proved;
  const residentId = await residentOfAddress(context, proved.email);
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
  return { proof, email: proved.email };
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
