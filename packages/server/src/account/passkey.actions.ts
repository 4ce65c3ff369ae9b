import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { Refused } from '../errors.ts';
import { addressOf } from '../residents/residents.actions.ts';
import type { Device } from './account.table.ts';
import { mostPasskeys } from './account.rules.ts';
import { endTrips } from './end-trips.actions.ts';
import { holderOf, proofOf } from './own-account.actions.ts';
import { credentialOf, offerCredential, readMade, type Credential, type PasskeyAnswer } from './webauthn.ts';

export const passkeyMadeMailQueue = 'passkey-made-mail';

/** A passkey as its owner may know it: days, never times of day. */
export interface OwnPasskey {
  readonly id: string;
  readonly device: Device | null;
  readonly madeOn: string;
  readonly lastUsedOn: string | null;
}

/** The passkeys of somebody, the newest first. */
export async function ownPasskeys(context: Context, proof: string): Promise<OwnPasskey[]> {
  return listPasskeys(context, await holderOf(context, proof));
}

/** Whether there is anything to do with passkeys for whoever this page lies open for: a site takes them, or they have one. */
export async function arePasskeysThere(context: Context, proof: string): Promise<boolean> {
  const { db } = context;
  const site = await db
    .selectFrom('sign_in_way')
    .select('site_id')
    .where('kind', '=', 'passkey')
    .where('is_on', '=', true)
    .limit(1)
    .executeTakeFirst();
  return site !== undefined || (await ownPasskeys(context, proof)).length > 0;
}

/** What the browser needs to make one. The challenge belongs to the page that lies open. */
export async function offerOwnPasskey(context: Context, proof: string): Promise<object> {
  const { id, residentId } = await proofOf(context, proof);
  const known = await credentialsOf(context, residentId);
  if (known.length >= mostPasskeys) throw new Refused('TOO_MANY_PASSKEYS');
  const name = (await addressOf(context, residentId))?.email || context.organisation.name;
  return offerCredential(context, 'alone', { id: residentId, name, known }, challengeToMake(context, id));
}

/** Keeps one that was made, and tells the address of the account. @throws Refused PASSKEY_WRONG */
export async function keepOwnPasskey(
  context: Context,
  given: { proof: string; answer: PasskeyAnswer },
): Promise<OwnPasskey[]> {
  const { id: proofId, residentId } = await proofOf(context, given.proof);
  const made = await readMade(context, 'alone', challengeToMake(context, proofId), given.answer);
  if (!made) throw new Refused('PASSKEY_WRONG');
  if ((await credentialsOf(context, residentId)).length >= mostPasskeys)
    throw new Refused('TOO_MANY_PASSKEYS');
  const id = newId();
  const added = await context.db
    .insertInto('passkey')
    .values({
      organisation_id: context.organisation.id,
      id,
      resident_id: residentId,
      credential_id: made.credentialId,
      public_key: made.publicKey,
      counter: made.counter,
      transports: made.transports,
      device: context.device,
      created_at: context.clock.now(),
      last_used_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) throw new Refused('PASSKEY_WRONG');
  await context.outbox.send(context.db, passkeyMadeMailQueue, {
    organisationId: context.organisation.id,
    passkeyId: id,
  });
  return listPasskeys(context, residentId);
}

/** Takes one away; one that is gone, or somebody else's, stays as it is. Whoever is signed in by it stays so. */
export async function removeOwnPasskey(
  context: Context,
  given: { proof: string; passkey: string },
): Promise<OwnPasskey[]> {
  const residentId = await holderOf(context, given.proof);
  await context.db
    .deleteFrom('passkey')
    .where('resident_id', '=', residentId)
    .where('id', '=', given.passkey)
    .execute();
  await endTrips(context, residentId);
  return listPasskeys(context, residentId);
}

/** Takes all of somebody's away: whoever had their mailbox may have made one. */
export async function removeEveryPasskey(
  { db }: Pick<Context<'passkey'>, 'db'>,
  residentId: string,
): Promise<void> {
  await db.deleteFrom('passkey').where('resident_id', '=', residentId).execute();
}

/** To whom is told that a passkey was made; undefined where it is gone again, or no mail goes to them. */
export async function mailForPasskey(
  context: Pick<Context, 'db'>,
  id: string,
): Promise<{ email: string; language: string } | undefined> {
  const row = await context.db
    .selectFrom('passkey')
    .select('resident_id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row && addressOf(context, row.resident_id);
}

function challengeToMake({ secret }: Pick<Context, 'secret'>, proofId: string): string {
  return secret.token('passkey-made', proofId);
}

async function credentialsOf({ db }: Pick<Context, 'db'>, residentId: string): Promise<Credential[]> {
  const rows = await db.selectFrom('passkey').selectAll().where('resident_id', '=', residentId).execute();
  return rows.map(credentialOf);
}

async function listPasskeys(context: Context, residentId: string): Promise<OwnPasskey[]> {
  const rows = await context.db
    .selectFrom('passkey')
    .select(['id', 'device', 'created_at', 'last_used_at'])
    .where('resident_id', '=', residentId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const day = (moment: Date) => dayIn(context.organisation.timezone, moment);
  return rows.map((row) => ({
    id: row.id,
    device: row.device,
    madeOn: day(row.created_at),
    lastUsedOn: row.last_used_at && day(row.last_used_at),
  }));
}
