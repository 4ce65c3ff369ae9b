import type { Context, Role } from '../builder.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { giveRole } from './residents.actions.ts';

type RoleContext = Pick<Context<'resident_role' | 'audit_entry'>, 'db' | 'organisation' | 'clock'>;

/** Gives somebody exactly the roles that their directory gives them now: what it no longer says ends, and nothing comes on top. */
export async function setDirectoryRoles(
  context: RoleContext,
  residentId: string,
  roles: readonly Role[],
): Promise<void> {
  const now = context.clock.now();
  const running = await context.db
    .selectFrom('resident_role')
    .select(['id', 'role', 'from_directory'])
    .where('resident_id', '=', residentId)
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', now)]))
    .forUpdate()
    .execute();
  for (const { id, role } of running.filter((one) => !roles.includes(one.role))) {
    await context.db.updateTable('resident_role').set({ ends_at: now }).where('id', '=', id).execute();
    await writeAudit(context, {
      actor: 'server',
      action: `end-role:${role}`,
      aboutId: residentId,
      reason: 'directory',
    });
  }
  for (const role of roles.filter((one) => !running.some((known) => known.role === one)))
    await giveRole(context, { residentId, role, fromDirectory: true });
}
