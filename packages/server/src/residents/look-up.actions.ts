import type { Context } from '../builder.ts';
import { actorBy } from '../community/audit.actions.ts';
import { writeRead } from '../community/reads.actions.ts';
import { findPerson, type Person } from './residents.actions.ts';

/** Why somebody at work may look a resident up by their address. */
export type LookUpReason = 'invitation' | 'question' | 'moving' | 'correction';

/**
 * What somebody at work, or an operator at the terminal, may learn of an address: whether it is somebody already. A privileged
 * read, so it is written down, with a reason, whoever it finds.
 */
export async function lookUpAddress(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  email: string,
  reason: LookUpReason,
  by?: string,
): Promise<Person | undefined> {
  const row = await context.db
    .selectFrom('resident')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst();
  await writeRead(context, {
    ...actorBy(by),
    action: 'read-resident',
    reason,
    ...(row ? { aboutId: row.id } : {}),
    whoseId: row?.id ?? null,
  });
  return row ? findPerson(context, row.id) : undefined;
}
