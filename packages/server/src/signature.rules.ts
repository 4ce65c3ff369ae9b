import { Refused } from './errors.ts';

/** So far the clock of the other system may be off, and so long a message may be under way. */
export const windowSeconds = 300;

/** What stands in the headers of a signed message. */
export interface Signed {
  readonly key: string;
  /** Seconds since 1970, as they were signed. */
  readonly time: string;
  readonly signature: Buffer;
}

/** Reads `Wederkerig-Key`, `Wederkerig-Time` and `Wederkerig-Signature: v1=HEX`. */
export function readSigned(headers: Headers): Signed {
  const key = headers.get('wederkerig-key') ?? '';
  const time = headers.get('wederkerig-time') ?? '';
  const [, hex] = /^v1=([0-9a-f]{64})$/.exec(headers.get('wederkerig-signature') ?? '') ?? [];
  if (!/^[0-9a-f-]{36}$/.test(key) || !/^\d{1,12}$/.test(time) || !hex) throw new Refused('SIGNATURE_WRONG');
  return { key, time, signature: Buffer.from(hex, 'hex') };
}

/** Neither older nor younger than a few minutes. */
export function isInTime(time: string, now: Date): boolean {
  return Math.abs(now.getTime() / 1000 - Number(time)) <= windowSeconds;
}
