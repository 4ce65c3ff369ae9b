/** A picture is kept in two sizes that it fits inside, never cut. */
export const pictureSides = { large: 512, small: 160 } as const;

export type PictureSize = keyof typeof pictureSides;

/** An address works ten minutes at the most, and is the same for five: a page that asks again does not load it again. */
const longestSeconds = 600;
const sameForSeconds = 300;

export function addressEnds(now: Date): number {
  const seconds = Math.floor(now.getTime() / 1000);
  return Math.floor(seconds / sameForSeconds) * sameForSeconds + longestSeconds;
}

export interface PictureToken {
  readonly id: string;
  readonly size: PictureSize;
  /** Seconds since 1970. */
  readonly ends: number;
  readonly signature: string;
}

export function tokenOf({ id, size, ends, signature }: PictureToken): string {
  return [id, size, ends.toString(36), signature].join('.');
}

/** What a token says of itself; undefined for anything that no server of ours made. Whether it is true, the signature tells. */
export function readToken(token: string): PictureToken | undefined {
  const [, id, size, ends, signature] =
    /^([0-9a-f-]{36})\.(large|small)\.([0-9a-z]{1,9})\.([\w-]{43})$/.exec(token) ?? [];
  if (!id || !size || !ends || !signature) return undefined;
  return { id, size: size as PictureSize, ends: Number.parseInt(ends, 36), signature };
}
