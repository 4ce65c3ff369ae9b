import { createHmac, timingSafeEqual } from 'node:crypto';
import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { OperatorError, Refused } from '../errors.ts';
import { isInTime, refuseUnnamed, signedBefore, type Signed, type SignedPlace } from '../signature.rules.ts';

type Keys = Pick<Context<'residency_key' | 'audit_entry'>, 'db' | 'organisation' | 'clock'>;

/** Two at a time, so that one can be replaced while the other works. */
const mostKeys = 2;

export interface KnownKey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** The keys that work, the oldest first. */
export async function listKeys({ db }: Pick<Keys, 'db'>): Promise<KnownKey[]> {
  return db
    .selectFrom('residency_key')
    .select(['id', 'name', 'created_at as createdAt', 'last_used_at as lastUsedAt'])
    .where('ended_at', 'is', null)
    .orderBy('id')
    .execute();
}

/** Makes a key. What it signs with is shown this once, and can be made again by nobody but this server. */
export async function makeKey(
  context: Keys & Pick<Context, 'secret'>,
  name: string,
): Promise<{ id: string; secret: string }> {
  if ((await listKeys(context)).length >= mostKeys)
    throw new OperatorError('There are two keys already: end one first, and then make the next.');
  const id = newId();
  await context.db
    .insertInto('residency_key')
    .values({
      organisation_id: context.organisation.id,
      id,
      name,
      created_at: context.clock.now(),
      last_used_at: null,
      ended_at: null,
    })
    .execute();
  await writeAudit(context, { actor: 'terminal', action: 'make-residency-key', aboutId: id, reason: 'key' });
  return { id, secret: secretOf(context, id) };
}

/** From now on nothing that this key signed comes in. */
export async function endKey(context: Keys, id: string): Promise<void> {
  const known = (await listKeys(context)).find((key) => key.id === id);
  if (!known) throw new OperatorError('There is no such key: list them to see which there are.');
  await context.db
    .updateTable('residency_key')
    .set({ ended_at: context.clock.now() })
    .where('id', '=', id)
    .execute();
  await writeAudit(context, { actor: 'terminal', action: 'end-residency-key', aboutId: id, reason: 'key' });
}

/**
 * Takes a signed message in, once: in time, by a key of this organisation that works, over exactly these bytes, for this place. Whatever is
 * wrong of key and signature is one answer, so that nothing can be learned of keys.
 */
export async function takeSigned(
  context: Keys & Pick<Context<'residency_key' | 'audit_entry' | 'residency_message'>, 'db' | 'secret'>,
  signed: Signed,
  { body, place }: { body: Uint8Array; place: SignedPlace },
): Promise<void> {
  refuseUnnamed(signed, place);
  const now = context.clock.now();
  const key = (await listKeys(context)).find(({ id }) => id === signed.key);
  const right = signatureOf(secretOf(context, key?.id ?? 'none'), signedBefore(signed, place), body);
  if (!timingSafeEqual(right, signed.signature) || !key) throw new Refused('SIGNATURE_WRONG');
  if (!isInTime(signed.time, now)) throw new Refused('SIGNATURE_TOO_OLD');
  const { numInsertedOrUpdatedRows: isNew } = await context.db
    .insertInto('residency_message')
    .values({ organisation_id: context.organisation.id, signature: signed.signature, received_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!isNew) throw new Refused('ALREADY_RECEIVED');
  await context.db.updateTable('residency_key').set({ last_used_at: now }).where('id', '=', key.id).execute();
}

/** HMAC-SHA-256 over what stands before the bytes, and the bytes as they came. */
function signatureOf(secret: string, before: string, body: Uint8Array): Buffer {
  return createHmac('sha256', secret).update(before).update(body).digest();
}

function secretOf({ secret }: Pick<Context, 'secret'>, id: string): string {
  return `wkr_${secret.token('residency-key', id)}`;
}
