import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { makeResident } from '../residents/newcomers.actions.ts';
import { firstNameFrom } from '../residents/residents.actions.ts';

/** Who an issuer says somebody is. */
export interface SaidIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly givenName: unknown;
}

/**
 * The account of somebody by what their issuer calls them, made when they come for the first time: a guest, until somebody confirms
 * that they live here. No address is read, so none can join two people.
 */
export async function accountOf(
  context: Context,
  said: SaidIdentity,
  language: string,
): Promise<{ residentId: string; isNew: boolean }> {
  const { issuer, subject } = said;
  const now = context.clock.now();
  // Two first sign-ins at one moment make one account.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`openid ${issuer} ${subject}`}, 0))`.execute(
    context.db,
  );
  const known = await context.db
    .updateTable('openid_account')
    .set({ last_used_at: now })
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .returning('resident_id')
    .executeTakeFirst();
  if (known) return { residentId: known.resident_id, isNew: false };
  const firstName = typeof said.givenName === 'string' ? firstNameFrom(said.givenName) : null;
  const residentId = await makeResident(context, { firstName, language });
  await context.db
    .insertInto('openid_account')
    .values({
      organisation_id: context.organisation.id,
      issuer,
      subject,
      resident_id: residentId,
      created_at: now,
      last_used_at: now,
    })
    .execute();
  return { residentId, isNew: true };
}

/** Who of these came by an issuer. */
export async function cameByIssuer(
  { db }: Pick<Context<'openid_account'>, 'db'>,
  residentIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (residentIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('openid_account')
    .select('resident_id')
    .where('resident_id', 'in', [...residentIds])
    .execute();
  return new Set(rows.map((row) => row.resident_id));
}
