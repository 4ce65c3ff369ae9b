import { createHmac, sign, type KeyObject } from 'node:crypto';

/** The keys of a site, as its web editor's developer holds them, and what its tokens have to say. */
export interface Host {
  readonly es256: KeyObject;
  readonly eddsa: KeyObject;
  readonly hs256: Buffer;
  readonly audience: string;
  readonly issuer: string;
  /** Seconds since 1970, on the clock of the server. */
  now(): number;
}

/** A token in parts, so that any one of them can be spoilt. What is text goes as it is written. */
export interface Parts {
  header: Record<string, unknown> | string;
  payload: Record<string, unknown> | string;
  /** Signs what stands before the last dot; without one, as the header's `alg` says and the host does. */
  sign?: (signed: string) => Buffer | string;
}

let made = 0;

/** A token as an honest host makes it: of somebody new, with ES256. */
export function honest(host: Host, alg: 'ES256' | 'EdDSA' | 'HS256' = 'ES256'): Parts {
  made += 1;
  return {
    header: { alg, typ: 'wederkerig-identity+jwt' },
    payload: {
      iss: host.issuer,
      aud: host.audience,
      sub: `member-${made}`,
      iat: host.now(),
      exp: host.now() + 120,
      jti: `once-${made}-${host.now()}`,
    },
  };
}

export function written(host: Host, parts: Parts): string {
  const signed = `${encoded(parts.header)}.${encoded(parts.payload)}`;
  const signature = (parts.sign ?? ((text) => signedBy(host, algOf(parts), text)))(signed);
  return `${signed}.${typeof signature === 'string' ? signature : signature.toString('base64url')}`;
}

export function signedBy(host: Host, alg: unknown, text: string): Buffer {
  const bytes = Buffer.from(text);
  if (alg === 'HS256') return createHmac('sha256', host.hs256).update(bytes).digest();
  if (alg === 'EdDSA') return sign(null, bytes, host.eddsa);
  return sign('sha256', bytes, { key: host.es256, dsaEncoding: 'ieee-p1363' });
}

export const encoded = (part: object | string): string =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');

function algOf({ header }: Parts): unknown {
  return typeof header === 'string' ? 'ES256' : header['alg'];
}
