import { Refused } from './errors.ts';

/** The hash a visitor's browser makes of its key and what is answered: SHA-256 in hex. */
export function readVisitorHash(given: string | null | undefined): Buffer {
  if (!given) throw new Refused('SIGN_IN_NEEDED');
  if (!/^[0-9a-f]{64}$/.test(given)) throw new Refused('INPUT_NOT_READABLE');
  return Buffer.from(given, 'hex');
}
