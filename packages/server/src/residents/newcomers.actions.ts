import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';

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
