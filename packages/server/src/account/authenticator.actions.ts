import { Secret, TOTP } from 'otpauth';
import type { Context } from '../builder.ts';
import { addressOf } from '../residents/residents.actions.ts';
import { readCode } from './account.rules.ts';
import type { Attempt } from './console-attempt.actions.ts';

const seconds = 30;

type FactorContext = Pick<Context, 'db' | 'organisation' | 'clock' | 'secret'>;

/** The authenticator that somebody uses; undefined where there is none. */
export async function authenticatorIn(
  { db }: Pick<Context, 'db'>,
  residentId: string,
): Promise<{ id: string; lastStep: number } | undefined> {
  const row = await db
    .selectFrom('second_factor')
    .select(['id', 'last_step'])
    .where('resident_id', '=', residentId)
    .where('kind', '=', 'authenticator')
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row && { id: row.id, lastStep: row.last_step ?? 0 };
}

/**
 * What an authenticator app needs to make codes (RFC 6238): nothing is stored yet. It belongs to the attempt, so that asking
 * again shows the same picture.
 */
export async function newAuthenticator(
  context: FactorContext,
  attempt: Attempt,
): Promise<{ secret: string; address: string }> {
  const person = await addressOf(context, attempt.residentId);
  const codes = codesOf(context, attempt.id, person?.email);
  return { secret: codes.secret.base32, address: codes.toString() };
}

/** The first code of a new authenticator proves that it works; one that was used before stops. */
export async function tieAuthenticator(
  context: FactorContext,
  attempt: Attempt,
  typed: string,
): Promise<boolean> {
  const step = stepOf(context, attempt.id, typed);
  if (step === undefined) return false;
  const now = context.clock.now();
  await context.db
    .updateTable('second_factor')
    .set({ ended_at: now })
    .where('resident_id', '=', attempt.residentId)
    .where('kind', '=', 'authenticator')
    .where('ended_at', 'is', null)
    .execute();
  await context.db
    .insertInto('second_factor')
    .values({
      organisation_id: context.organisation.id,
      id: attempt.id,
      resident_id: attempt.residentId,
      kind: 'authenticator',
      credential_id: null,
      public_key: null,
      counter: null,
      transports: null,
      last_step: step,
      created_at: now,
      last_used_at: now,
      ended_at: null,
    })
    .execute();
  return true;
}

/** Whether this is the code of now, of half a minute ago or of half a minute on, and was not used before. */
export async function takesAuthenticatorCode(
  context: FactorContext,
  residentId: string,
  typed: string,
): Promise<boolean> {
  const factor = await authenticatorIn(context, residentId);
  const step = factor && stepOf(context, factor.id, typed);
  if (!factor || step === undefined || step <= factor.lastStep) return false;
  await context.db
    .updateTable('second_factor')
    .set({ last_step: step, last_used_at: context.clock.now() })
    .where('id', '=', factor.id)
    .execute();
  return true;
}

/** What the apps of everybody show at this moment: for a demo alone, whose staff have no phone of their own. */
export async function codesOfDemo(context: FactorContext): Promise<{ email: string; code: string }[]> {
  const factors = await context.db
    .selectFrom('second_factor')
    .select(['id', 'resident_id'])
    .where('kind', '=', 'authenticator')
    .where('ended_at', 'is', null)
    .orderBy('id')
    .execute();
  const timestamp = context.clock.now().getTime();
  const shown: { email: string; code: string }[] = [];
  for (const { id, resident_id } of factors) {
    const person = await addressOf(context, resident_id);
    if (person) shown.push({ email: person.email, code: codesOf(context, id).generate({ timestamp }) });
  }
  return shown;
}

function stepOf(context: FactorContext, factorId: string, typed: string): number | undefined {
  const timestamp = context.clock.now().getTime();
  const moved = codesOf(context, factorId).validate({ token: readCode(typed), timestamp, window: 1 });
  return moved === null ? undefined : Math.floor(timestamp / 1000 / seconds) + moved;
}

function codesOf(
  { organisation, secret }: Pick<Context, 'organisation' | 'secret'>,
  factorId: string,
  label = '',
): TOTP {
  const key = secret.derive('authenticator', factorId).subarray(0, 20);
  return new TOTP({
    issuer: organisation.name,
    label,
    period: seconds,
    secret: new Secret({ buffer: Uint8Array.from(key).buffer }),
  });
}
