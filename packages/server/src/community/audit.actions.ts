import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';

/** Writes down a privileged read or act, in the transaction that does it. */
export async function writeAudit(
  context: Pick<Context<'audit_entry'>, 'organisation' | 'clock' | 'db'>,
  entry: {
    actor: 'terminal' | 'server' | 'resident';
    actorId?: string;
    action: string;
    aboutId?: string;
    reason: string;
    /** Whose words were read or decided about; they can see it later. */
    whoseId?: string | null;
  },
): Promise<void> {
  await context.db
    .insertInto('audit_entry')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      at: context.clock.now(),
      actor: entry.actor,
      actor_id: entry.actorId ?? null,
      action: entry.action,
      about_id: entry.aboutId ?? null,
      reason: entry.reason,
      whose_id: entry.whoseId ?? null,
    })
    .execute();
}

/** Who did it: somebody at work, or whoever sits at the terminal of the server. */
export function actorBy(by: string | undefined) {
  return by ? ({ actor: 'resident', actorId: by } as const) : ({ actor: 'terminal' } as const);
}
