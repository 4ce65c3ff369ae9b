import { isoCBOR } from '@simplewebauthn/server/helpers';
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { makersForTests } from './certificate.ts';

const own = 'http://localhost:4000';

/** A passkey without a phone: what it hands back is what a browser would send. */
export interface PasskeyForTests {
  made(
    offered: { challenge: string },
    more?: { transports?: unknown; listAt?: string; verified?: boolean },
  ): object;
  /** @param more without `verified`, the device did not look whether it is them */
  signed(asked: { challenge: string }, more?: { verified?: boolean; counter?: number }): object;
}

export function passkeyForTests(idBytes = 16, origin = own): PasskeyForTests {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = randomBytes(idBytes);
  const id = credentialId.toString('base64url');
  const envelope = { id, rawId: id, type: 'public-key', clientExtensionResults: {} };
  return {
    made({ challenge }, { listAt, verified = true, ...more } = {}) {
      const client = told('webauthn.create', challenge, origin);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(idBytes);
      const data = Buffer.concat([
        flags(verified ? 0x45 : 0x41),
        Buffer.alloc(16),
        length,
        credentialId,
        cose(publicKey),
      ]);
      const statement = new Map<string, unknown>();
      if (listAt) {
        statement.set('alg', -7);
        statement.set(
          'sig',
          Uint8Array.from(sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)),
        );
        statement.set('x5c', makersForTests(publicKey, sha256(client), listAt));
      }
      const attestation = new Map<string, unknown>([
        ['fmt', listAt ? 'android-key' : 'none'],
        ['attStmt', statement],
        ['authData', Uint8Array.from(data)],
      ]);
      return {
        ...envelope,
        response: {
          clientDataJSON: client.toString('base64url'),
          attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url'),
          ...more,
        },
      };
    },
    signed({ challenge }, { verified = true, counter = 0 } = {}) {
      const client = told('webauthn.get', challenge, origin);
      const data = flags(verified ? 0x05 : 0x01, counter);
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey);
      return {
        ...envelope,
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: signature.toString('base64url'),
        },
      };
    },
  };
}

function told(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

/** Whose passkey it is, what was looked at, and how often it signed: 0 where it does not count. */
function flags(bits: number, counter = 0): Buffer {
  return Buffer.concat([sha256(Buffer.from(new URL(own).hostname)), Buffer.from([bits, 0, 0, 0, counter])]);
}

function cose(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const parts = new Map<number, unknown>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, Uint8Array.from(Buffer.from(x, 'base64url'))],
    [-3, Uint8Array.from(Buffer.from(y, 'base64url'))],
  ]);
  return Buffer.from(isoCBOR.encode(parts as never));
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
