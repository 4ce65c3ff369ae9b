import { v7 as newId } from 'uuid';
import type { Context, Role } from '../builder.ts';
import { findOrMakeResident } from '../residents/newcomers.actions.ts';
import { giveRole } from '../residents/residents.actions.ts';

/** Who works at the housing corporation of the demo. */
const colleagues: readonly { firstName: string; role: Role }[] = [
  { firstName: 'Els', role: 'admin' },
  { firstName: 'Karim', role: 'editor' },
  { firstName: 'Wies', role: 'moderator' },
];

/** Colleagues who come into the console with an authenticator; the outbox of the demo shows its code. */
export async function seedStaff(context: Pick<Context, 'db' | 'organisation' | 'clock'>): Promise<void> {
  for (const { firstName, role } of colleagues) {
    const email = `${firstName.toLowerCase()}@wonen.example`;
    const residentId = await findOrMakeResident(context, { email, firstName, language: 'nl' });
    await giveRole(context, { residentId, role });
    await tieDemoFactor(context, residentId);
  }
}

/** An authenticator whose codes the outbox of the demo shows. */
export async function tieDemoFactor(
  { db, organisation, clock }: Pick<Context, 'db' | 'organisation' | 'clock'>,
  residentId: string,
): Promise<void> {
  await db
    .insertInto('second_factor')
    .values({
      organisation_id: organisation.id,
      id: newId(),
      resident_id: residentId,
      kind: 'authenticator',
      credential_id: null,
      public_key: null,
      counter: null,
      transports: null,
      last_step: null,
      created_at: clock.now(),
      last_used_at: clock.now(),
      ended_at: null,
    })
    .execute();
}
