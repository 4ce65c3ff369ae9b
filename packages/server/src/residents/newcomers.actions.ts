import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { Refused } from '../errors.ts';
import { formerOwner } from './former-address.actions.ts';
import { residentOfAddress } from './residents.actions.ts';

type Residents = Pick<Context<'resident' | 'residency'>, 'db' | 'organisation' | 'clock'>;

/**
 * The account of an address, made when it proves itself for the first time. An address that somebody changed lately makes no
 * second account: whoever has it may not know, and can still take it back.
 */
export async function findOrMakeResident(
  context: Pick<Context<'resident' | 'resident_address_change'>, 'db' | 'organisation' | 'clock'>,
  person: { email: string; firstName?: string | null; language: string },
): Promise<string> {
  if (!(await residentOfAddress(context, person.email)) && (await formerOwner(context, person.email)))
    throw new Refused('ADDRESS_CHANGED');
  const { id } = await context.db
    .insertInto('resident')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      email: person.email,
      first_name: person.firstName ?? null,
      language: person.language,
      created_at: context.clock.now(),
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'email']).doUpdateSet((set) => ({
        first_name: set.fn.coalesce('resident.first_name', 'excluded.first_name'),
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

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

/**
 * Makes somebody live where their website says so. A home they had before, by whatever way, is as it was left: what ended here
 * does not begin again because a website still says it. Where a website named another home before, that one ends.
 */
export async function claimHome(
  context: Residents,
  { residentId, homeId }: { residentId: string; homeId: string },
): Promise<void> {
  const today = dayIn(context.organisation.timezone, context.clock.now());
  const had = await context.db
    .selectFrom('residency')
    .select('id')
    .where('resident_id', '=', residentId)
    .where('home_id', '=', homeId)
    .executeTakeFirst();
  if (had) return;
  await context.db
    .updateTable('residency')
    .set({ ends_on: today })
    .where('resident_id', '=', residentId)
    .where('confirmed_how', '=', 'host-claim')
    .where('ends_on', 'is', null)
    .execute();
  await context.db
    .insertInto('residency')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      resident_id: residentId,
      home_id: homeId,
      starts_on: today,
      ends_on: null,
      confirmed_at: context.clock.now(),
      confirmed_how: 'host-claim',
      confirmed_by: null,
    })
    .execute();
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
