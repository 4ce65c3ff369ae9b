import { doing, type Sees } from './matrix.ts';

/** An id that everybody uses: each has an effect of their own. */
export const again = (name: string) => ({ clientMutationId: `${name}-by-everybody` });

/** Whoever lives somewhere may, for themselves alone; a guest is told to call, a visitor to sign in. */
export const residents = (
  value: unknown,
  otherwise: { visitor: unknown; guest: unknown },
  author: unknown = value,
): Sees => ({
  ...doing({ visitor: otherwise.visitor, signedIn: value, elsewhere: value, author }),
  guest: otherwise.guest,
});
export const payload = (name: string) => residents(name, { visitor: 'Refusal', guest: 'Refusal' });
export const code = (value: string | null, author: string | null = value) =>
  residents(value, { visitor: 'SIGN_IN_NEEDED', guest: 'RESIDENT_NEEDED' }, author);
export const theirs = (value: unknown, author: unknown = value) =>
  residents(value, { visitor: null, guest: null }, author);
