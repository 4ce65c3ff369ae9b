import { Refused } from './errors.ts';

/** So far the clock of the other system may be off, and so long a message may be under way. */
export const windowSeconds = 300;

/** What stands in the headers of a signed message. */
export interface Signed {
  readonly key: string;
  /** Seconds since 1970, as they were signed. */
  readonly time: string;
  readonly signature: Buffer;
  /** Whether it says where it goes (`v2`); without that (`v1`) it is good at `/residencies` alone. */
  readonly namesPlace: boolean;
}

export type SignedPlace = '/residencies' | '/welcomes';

/** What is signed before the bytes: the time, and where they go, so that one place never takes what was meant for another. */
export function signedBefore(
  { time, namesPlace }: Pick<Signed, 'time' | 'namesPlace'>,
  place: SignedPlace,
): string {
  return namesPlace ? `${time}.${place}.` : `${time}.`;
}

/** @throws Refused SIGNATURE_WRONG for what may not come in where it came in */
export function refuseUnnamed({ namesPlace }: Pick<Signed, 'namesPlace'>, place: SignedPlace): void {
  if (!namesPlace && place !== '/residencies') throw new Refused('SIGNATURE_WRONG');
}

/** Reads `Wederkerig-Key`, `Wederkerig-Time` and `Wederkerig-Signature: v2=HEX` (or `v1`). */
export function readSigned(headers: Headers): Signed {
  const key = headers.get('wederkerig-key') ?? '';
  const time = headers.get('wederkerig-time') ?? '';
  const [, version, hex] = /^(v[12])=([0-9a-f]{64})$/.exec(headers.get('wederkerig-signature') ?? '') ?? [];
  if (!/^[0-9a-f-]{36}$/.test(key) || !/^\d{1,12}$/.test(time) || !hex) throw new Refused('SIGNATURE_WRONG');
  return { key, time, signature: Buffer.from(hex, 'hex'), namesPlace: version === 'v2' };
}

/** Neither older nor younger than a few minutes. */
export function isInTime(time: string, now: Date): boolean {
  return Math.abs(now.getTime() / 1000 - Number(time)) <= windowSeconds;
}
