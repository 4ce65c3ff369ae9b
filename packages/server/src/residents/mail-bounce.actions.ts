import { expressionBuilder, sql, type Expression } from 'kysely';
import type { Context } from '../builder.ts';
import type { Tables } from '../database/tables.ts';
import { hashed } from '../secrets.ts';
import { saysGone, type MailRefusal } from './mail-bounce.rules.ts';
import { addressOf, residentOfAddress } from './residents.actions.ts';

type Marking = Pick<Context<'mail_bounce' | 'resident'>, 'db' | 'organisation' | 'clock'>;

/** A mail was refused: where that is because nobody has the address, it is remembered. */
export async function noteRefusal(context: Marking, email: string, refusal: unknown): Promise<void> {
  if (refusal instanceof Error && saysGone(refusal as MailRefusal)) await markBounced(context, email);
}

/** A mail server said that an address is not there: from now on only codes go to it. */
export async function markBounced(context: Marking, email: string): Promise<void> {
  const values = {
    resident_id: (await residentOfAddress(context, email)) ?? null,
    bounced_at: context.clock.now(),
  };
  await context.db
    .insertInto('mail_bounce')
    .values({ organisation_id: context.organisation.id, address_hash: hashed(email), ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'address_hash']).doUpdateSet(values))
    .execute();
}

/** A code that was mailed to it came back: mail arrives there. */
export async function mailArrived({ db }: Pick<Marking, 'db'>, email: string): Promise<void> {
  await db.deleteFrom('mail_bounce').where('address_hash', '=', hashed(email)).execute();
}

/** Whether mail to an address came back lately. */
export async function bounces({ db }: Pick<Marking, 'db'>, email: string): Promise<boolean> {
  const row = await db
    .selectFrom('mail_bounce')
    .select('bounced_at')
    .where('address_hash', '=', hashed(email))
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether mail to somebody does not arrive; false for who has no address. */
export async function mailBouncesOf(context: Pick<Marking, 'db'>, residentId: string): Promise<boolean> {
  const to = await addressOf(context, residentId);
  return to !== undefined && (await bounces(context, to.email));
}

/** As `hashed` makes it. */
const hashOfAddress = sql<Buffer>`sha256(convert_to(${sql.ref('resident.email')}, 'UTF8'))`;

/** The same as a part of another statement. */
export function isBouncing(residentId: Expression<string | null>) {
  const { exists, selectFrom } = expressionBuilder<Pick<Tables, 'mail_bounce' | 'resident'>>();
  return exists(
    selectFrom('resident')
      .innerJoin('mail_bounce', (join) =>
        join
          .onRef('mail_bounce.organisation_id', '=', 'resident.organisation_id')
          .on('mail_bounce.address_hash', '=', hashOfAddress),
      )
      .select('resident.id')
      .where('resident.id', '=', residentId),
  );
}
