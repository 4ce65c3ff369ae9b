import type { RoleAtWork } from '@wederkerig/words/console-residents';

/** Every role with work in the console, from the narrowest to the widest. */
export const rolesAtWork: readonly RoleAtWork[] = ['MODERATOR', 'EDITOR', 'STAFF', 'ADMIN'];
