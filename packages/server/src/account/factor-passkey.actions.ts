import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { addressOf } from '../residents/residents.actions.ts';
import { keepChallenge, type Attempt } from './console-attempt.actions.ts';
import {
  askCredential,
  credentialOf,
  offerCredential,
  readMade,
  readSigned,
  type Credential,
  type PasskeyAnswer,
} from './webauthn.ts';

interface FactorPasskey extends Credential {
  readonly id: string;
}

/** The passkeys that somebody tied to their account as a second step. */
export async function factorPasskeys(
  { db }: Pick<Context, 'db'>,
  residentId: string,
): Promise<FactorPasskey[]> {
  const rows = await db
    .selectFrom('second_factor')
    .select(['id', 'credential_id', 'public_key', 'counter', 'transports'])
    .where('resident_id', '=', residentId)
    .where('kind', '=', 'passkey')
    .where('ended_at', 'is', null)
    .execute();
  return rows.flatMap(({ id, credential_id, public_key, counter, transports }) =>
    credential_id && public_key
      ? [{ id, ...credentialOf({ credential_id, public_key, counter: counter ?? 0, transports }) }]
      : [],
  );
}

/** What the browser needs to make a passkey for this account. */
export async function offerPasskey(context: Context, attempt: Attempt): Promise<object> {
  const person = await addressOf(context, attempt.residentId);
  const known = await factorPasskeys(context, attempt.residentId);
  const user = { id: attempt.residentId, name: person?.email ?? '', known };
  const options = await offerCredential(context, 'second-step', user);
  await keepChallenge(context, attempt, options.challenge);
  return options;
}

/** Ties a new passkey to the account, where its answer is to what this attempt asked. */
export async function tiePasskey(
  context: Context,
  attempt: Attempt,
  answer: PasskeyAnswer,
): Promise<boolean> {
  const made = await readMade(context, 'second-step', attempt.challenge ?? '', answer);
  if (!made) return false;
  const now = context.clock.now();
  const added = await context.db
    .insertInto('second_factor')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      resident_id: attempt.residentId,
      kind: 'passkey',
      credential_id: made.credentialId,
      public_key: made.publicKey,
      counter: made.counter,
      transports: made.transports,
      last_step: null,
      created_at: now,
      last_used_at: now,
      ended_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** What the browser needs to ask a passkey that is known. */
export async function askPasskey(
  context: Context,
  attempt: Attempt,
  known: readonly FactorPasskey[],
): Promise<object> {
  const options = await askCredential(context, 'second-step', known);
  await keepChallenge(context, attempt, options.challenge);
  return options;
}

/** Whether one of the account's passkeys signed what this attempt asked. */
export async function takesPasskey(
  context: Context,
  attempt: Attempt,
  answer: PasskeyAnswer,
): Promise<boolean> {
  const passkey = (await factorPasskeys(context, attempt.residentId)).find(
    ({ credentialId }) => credentialId === answer['id'],
  );
  if (!passkey) return false;
  const counter = await readSigned(context, 'second-step', attempt.challenge ?? '', answer, passkey);
  if (counter === undefined) return false;
  await context.db
    .updateTable('second_factor')
    .set({ counter, last_used_at: context.clock.now() })
    .where('id', '=', passkey.id)
    .execute();
  return true;
}
