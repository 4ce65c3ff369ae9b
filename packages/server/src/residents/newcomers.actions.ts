import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';

type Residents = Pick<Context<'resident' | 'residency'>, 'db' | 'organisation' | 'clock'>;

/** An account without an address, for somebody who proved in another way who they are. */
export async function makeResident(
  context: Residents,
  person: { firstName: string | null; language: string },
): Promise<string> {
  const id = newId();
  await context.db
    .insertInto('resident')
    .values({
      organisation_id: context.organisation.id,
      id,
      email: null,
      first_name: person.firstName,
      language: person.language,
      created_at: context.clock.now(),
    })
    .execute();
  return id;
}

/** Whether somebody lives in a home today, confirmed. */
export async function livesAt(context: Residents, residentId: string, homeId: string): Promise<boolean> {
  const today = dayIn(context.organisation.timezone, context.clock.now());
  const row = await context.db
    .selectFrom('residency')
    .select('id')
    .where('resident_id', '=', residentId)
    .where('home_id', '=', homeId)
    .where('confirmed_at', 'is not', null)
    .where('starts_on', '<=', today)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>', today)]))
    .executeTakeFirst();
  return row !== undefined;
}
