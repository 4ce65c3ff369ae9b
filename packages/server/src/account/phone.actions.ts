import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { makeResident } from '../residents/newcomers.actions.ts';

type Phones = Pick<Context<'account_phone'>, 'db'>;

/** Whose account a number opens. */
export async function residentOfNumber({ db }: Phones, number: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('account_phone')
    .select('resident_id')
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.resident_id;
}

/** The number that opens an account, where it has one. */
export async function numberOf({ db }: Phones, residentId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('account_phone')
    .select('number')
    .where('resident_id', '=', residentId)
    .executeTakeFirst();
  return row?.number;
}

/** The account of a number, made when it proves itself for the first time: a guest, until somebody confirms that they live here. */
export async function findOrMakeAccount(
  context: Context,
  person: { number: string; language: string },
): Promise<string> {
  await holdNumber(context, person.number);
  const known = await residentOfNumber(context, person.number);
  if (known) return known;
  const residentId = await makeResident(context, { firstName: null, language: person.language });
  await giveNumber(context, { residentId, number: person.number });
  return residentId;
}

/** Writes down whose a proved number is; one an account had before makes room. */
export async function giveNumber(
  context: Pick<Context, 'db' | 'clock' | 'organisation'>,
  { residentId, number }: { residentId: string; number: string },
): Promise<void> {
  const row = { number, proved_at: context.clock.now() };
  await context.db
    .insertInto('account_phone')
    .values({ organisation_id: context.organisation.id, resident_id: residentId, ...row })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'resident_id']).doUpdateSet(row))
    .execute();
}

/** Two who prove a number at one moment come one after the other. */
export async function holdNumber({ db }: Pick<Context, 'db'>, number: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`phone ${number}`}, 0))`.execute(db);
}

/** A number that opens no account any more. */
export async function dropNumber({ db }: Phones, number: string): Promise<void> {
  await db.deleteFrom('account_phone').where('number', '=', number).execute();
}
