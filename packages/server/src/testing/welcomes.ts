import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { endOf } from '../welcome/welcome-clock.rules.ts';

type Planting = Pick<Context, 'db'> & { readonly organisation: { readonly id: string } };

/** A half year as somebody announced it, with whatever of it a test decides. */
export async function welcomeForTests(
  { db, organisation }: Planting,
  said: { home_id: string; key_on: string; announced_on: string } & Record<string, unknown>,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('welcome')
    .values({
      organisation_id: organisation.id,
      id,
      resident_id: null,
      first_name: 'Ania',
      language: 'pl',
      announced_how: 'staff',
      announced_by: null,
      contact_id: null,
      contact_job: null,
      deputy_id: null,
      opened_on: null,
      agreed_on: null,
      neighbours_hear: 'nothing',
      call_asked_on: null,
      call_phone: null,
      newcomer_wants_more_on: null,
      contact_wants_more_on: null,
      ends_on: endOf(said.key_on, false),
      ended_on: null,
      ended_how: null,
      ended_reason: null,
      ...said,
    })
    .execute();
  return id;
}
