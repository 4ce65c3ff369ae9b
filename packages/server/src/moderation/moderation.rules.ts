import { Refused } from '../errors.ts';
import type { Role } from '../residents/residents.table.ts';

const deciding: readonly Role[] = ['moderator', 'staff', 'admin'];

/** Who may decide: somebody with a role that decides, in the console, and never in a case of their own. */
export function mayDecide(who: {
  reach: 'embed' | 'console';
  roles: readonly Role[];
  isParty: boolean;
}): void {
  // A session on a host page carries no roles, whatever the account has.
  const allowed = who.reach === 'console' && deciding.some((role) => who.roles.includes(role));
  if (!allowed || who.isParty) throw new Refused('NOT_FOUND');
}
