import { describe, expect, it } from 'vitest';
import { readRoleAtWork, refuseToEndLastAdmin } from './roles.rules.ts';

describe('The roles of colleagues', () => {
  it.each(['moderator', 'editor', 'staff', 'admin'] as const)('can be %s', (role) =>
    expect(readRoleAtWork(role)).toBe(role),
  );

  it.each(['welcome-buddy', 'committee-member'] as const)(
    'are not %s, which is no work in the console',
    (role) => expect(() => readRoleAtWork(role)).toThrow('CHOICE_NOT_OFFERED'),
  );

  it.each([
    ['the only admin', 'els', 'admin', ['els'], true],
    ['one of two admins', 'els', 'admin', ['els', 'karim'], false],
    ['an editor who is the only admin too, of being editor', 'els', 'editor', ['els'], false],
    ['somebody who is no admin, where there is one', 'karim', 'admin', ['els'], false],
  ] as const)('end for %s, or not', (_who, residentId, role, admins, refused) => {
    const end = () => refuseToEndLastAdmin({ residentId, role }, admins);
    if (refused) expect(end).toThrow('LAST_ADMIN');
    else expect(end).not.toThrow();
  });
});
