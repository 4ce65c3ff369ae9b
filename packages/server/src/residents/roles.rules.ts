import type { Role } from '../builder.ts';
import { Refused } from '../errors.ts';

/** Roles with work in the console; the others are given where people get to know each other. */
export const rolesAtWork = ['moderator', 'editor', 'staff', 'admin'] as const satisfies readonly Role[];

/** Roles that residents have among each other. */
export const rolesAmongNeighbours = [
  'welcome-buddy',
  'committee-member',
  'moderator',
] as const satisfies readonly Role[];

export function readRoleAtWork(role: Role): Role {
  if (!rolesAtWork.some((known) => known === role)) throw new Refused('CHOICE_NOT_OFFERED');
  return role;
}

/** An organisation always has somebody who can let others in: the last admin stays one. */
export function refuseToEndLastAdmin(
  ending: { residentId: string; role: Role },
  admins: readonly string[],
): void {
  const left = admins.filter((id) => id !== ending.residentId);
  if (ending.role === 'admin' && left.length === 0) throw new Refused('LAST_ADMIN');
}
