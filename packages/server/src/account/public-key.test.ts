import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPublicKey } from './public-key.ts';

const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ed = generateKeyPairSync('ed25519');
const spki = { type: 'spki', format: 'pem' } as const;
const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
const pem = String(p256.publicKey.export(spki));
const jwk = ed.publicKey.export({ format: 'jwk' });

const codeOf = (typed: string) => {
  try {
    return readPublicKey(typed).algorithm;
  } catch (refused) {
    return (refused as { code: string }).code;
  }
};

describe('A public key that somebody pastes', () => {
  it('says by itself how it signs, as PEM or JWK, with space around it', () => {
    expect(readPublicKey(`\n ${pem}\n`)).toMatchObject({ algorithm: 'ES256', name: null });
    expect(readPublicKey(JSON.stringify({ ...jwk, kid: 'www-1' }))).toMatchObject({
      algorithm: 'EdDSA',
      name: 'www-1',
    });
  });

  it.each([
    ['a private key as PEM', String(p256.privateKey.export(pkcs8)), 'KEY_IS_PRIVATE', pem],
    [
      'a private key as JWK',
      JSON.stringify(ed.privateKey.export({ format: 'jwk' })),
      'KEY_IS_PRIVATE',
      JSON.stringify(jwk),
    ],
    ['a secret as JWK', JSON.stringify({ kty: 'oct', k: 'c2VjcmV0' }), 'KEY_IS_PRIVATE', JSON.stringify(jwk)],
    [
      'a key of RSA',
      String(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export(spki)),
      'KEY_NOT_READABLE',
      pem,
    ],
    [
      'a key of another curve',
      String(generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey.export(spki)),
      'KEY_NOT_READABLE',
      pem,
    ],
    ['half a key', pem.slice(0, 80), 'KEY_NOT_READABLE', pem],
    ['an address of one', 'https://www.example.nl/keys.json', 'KEY_NOT_READABLE', pem],
    ['a file that is none', '/etc/passwd', 'KEY_NOT_READABLE', pem],
    [
      'a name that is a path',
      JSON.stringify({ ...jwk, kid: '../x' }),
      'KEY_NOT_READABLE',
      JSON.stringify({ ...jwk, kid: 'x' }),
    ],
    ['nothing', '', 'KEY_NOT_READABLE', pem],
  ])('is not %s', (_, typed, code, twin) => {
    expect(codeOf(typed)).toBe(code);
    expect(['ES256', 'EdDSA']).toContain(codeOf(twin));
  });
});
