import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/**
 * What a phone says of who made a passkey, with certificates that nobody gave out: the list of what was revoked is at `listAt`, as
 * whoever made them likes.
 */
export function makersForTests(key: KeyObject, clientHash: Buffer, listAt: string): Uint8Array[] {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const description = sequence(
    whole(3),
    der(0x0a, Buffer.from([1])),
    whole(4),
    der(0x0a, Buffer.from([1])),
    der(0x04, clientHash),
    der(0x04, Buffer.alloc(0)),
    sequence(),
    sequence(),
  );
  const list = sequence(sequence(der(0xa0, der(0xa0, der(0x86, Buffer.from(listAt))))));
  const ofPhone = [
    [phoneKey, description],
    [revokedList, list],
  ] as const;
  return [
    certificate('phone', key, privateKey, ofPhone),
    certificate('maker', publicKey, privateKey, []),
  ].map((bytes) => Uint8Array.from(bytes));
}

const commonName = '550403';
const signedBySha256 = '2a8648ce3d040302';
const revokedList = '551d1f';
const phoneKey = '2b06010401d679020111';

function certificate(
  name: string,
  key: KeyObject,
  maker: KeyObject,
  extensions: readonly (readonly [oid: string, value: Buffer])[],
): Buffer {
  const told = sequence(
    der(0xa0, whole(2)),
    whole(name.length + name.charCodeAt(0)),
    sequence(named(signedBySha256)),
    called('maker'),
    sequence(der(0x17, Buffer.from('200101000000Z')), der(0x17, Buffer.from('491231235959Z'))),
    called(name),
    key.export({ type: 'spki', format: 'der' }),
    ...(extensions.length > 0
      ? [der(0xa3, sequence(...extensions.map(([oid, value]) => sequence(named(oid), der(0x04, value)))))]
      : []),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', told, maker)]);
  return sequence(told, sequence(named(signedBySha256)), der(0x03, signature));
}

function called(name: string): Buffer {
  return sequence(der(0x31, sequence(named(commonName), der(0x0c, Buffer.from(name)))));
}

function named(oid: string): Buffer {
  return der(0x06, Buffer.from(oid, 'hex'));
}

function whole(number: number): Buffer {
  return der(0x02, Buffer.from([0, number]).subarray(number < 128 ? 1 : 0));
}

function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const long = length > 255 ? [0x82, length >> 8, length & 255] : [0x81, length];
  return Buffer.concat([Buffer.from([tag, ...(length < 128 ? [length] : long)]), content]);
}
