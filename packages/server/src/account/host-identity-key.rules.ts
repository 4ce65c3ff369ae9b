import type { SigningAlgorithm } from './host-identity.table.ts';

export const signingAlgorithms = ['ES256', 'EdDSA', 'HS256'] as const satisfies readonly SigningAlgorithm[];

/** More would be keys that nobody takes away. */
export const mostKeys = 4;

/** What a key may be called: letters, digits and a few signs, so that no name is a path or a question to a database. */
export function isKeyName(name: unknown): name is string {
  return typeof name === 'string' && /^[\w.-]{1,64}$/.test(name);
}
