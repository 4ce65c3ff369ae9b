import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { Refused } from '../errors.ts';
import { isKeyName } from './host-identity-key.rules.ts';
import type { SigningAlgorithm } from './host-identity.table.ts';

export interface PublicKey {
  readonly algorithm: SigningAlgorithm;
  readonly jwk: JsonWebKey;
  /** As the website calls it. */
  readonly name: string | null;
}

/**
 * The public key that somebody pasted, as PEM or JWK.
 *
 * @throws Refused KEY_IS_PRIVATE for one that must never leave the website, KEY_NOT_READABLE for anything else
 */
export function readPublicKey(typed: string): PublicKey {
  const text = typed.trim();
  const jwk = text.startsWith('{') ? readJwk(text) : undefined;
  if (/PRIVATE KEY/.test(text) || (jwk && ('d' in jwk || 'k' in jwk))) throw new Refused('KEY_IS_PRIVATE');
  const key = keyOf(jwk ? { key: jwk as JsonWebKey, format: 'jwk' } : text);
  const algorithm = key && algorithmOf(key);
  if (!key || !algorithm) throw new Refused('KEY_NOT_READABLE');
  const name = jwk?.['kid'];
  if (name !== undefined && !isKeyName(name)) throw new Refused('KEY_NOT_READABLE');
  return { algorithm, jwk: key.export({ format: 'jwk' }), name: name ?? null };
}

function readJwk(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new Refused('KEY_NOT_READABLE');
  }
}

function keyOf(said: Parameters<typeof createPublicKey>[0]): KeyObject | undefined {
  if (typeof said === 'string' && !/^-----BEGIN PUBLIC KEY-----/.test(said)) return undefined;
  try {
    return createPublicKey(said);
  } catch {
    return undefined;
  }
}

function algorithmOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject) {
  if (type === 'ed25519') return 'EdDSA' as const;
  return type === 'ec' && details?.namedCurve === 'prime256v1' ? ('ES256' as const) : undefined;
}
