import { createHmac, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import {
  encoded,
  honest,
  signedBy,
  written,
  type Host,
  type Parts,
} from '../../../packages/server/src/testing/host-tokens.ts';

/** A token that must not let anybody in, beside the one that differs from it in that one place alone. */
export interface BadToken {
  readonly name: string;
  make(host: Host, others: Others): { bad: string; twin: string };
}

/** What else there is in the world that an attacker can lay hands on. */
export interface Others {
  /** Of another site of the same organisation. */
  readonly forum: Host;
  /** Of another organisation on a server of its own. */
  readonly elsewhere: Host;
  /** A key of this site that an admin took away. */
  readonly rotatedAway: Host;
}

type Spoil = (parts: { header: any; payload: any; sign?: Parts['sign'] }, host: Host, others: Others) => void;

/** Spoils an honest token in one place; its twin is the same token without that. */
function spoilt(name: string, spoil: Spoil, alg: 'ES256' | 'EdDSA' | 'HS256' = 'ES256'): BadToken {
  return {
    name,
    make(host, others) {
      const parts = honest(host, alg);
      const spoiling = {
        ...parts,
        header: { ...(parts.header as object) },
        payload: { ...(parts.payload as object) },
      };
      spoil(spoiling, host, others);
      return { bad: written(host, spoiling), twin: written(host, parts) };
    },
  };
}

const header = (name: string, more: object | ((host: Host) => object), alg?: 'HS256') =>
  spoilt(
    name,
    (token, host) => Object.assign(token.header, typeof more === 'function' ? more(host) : more),
    alg,
  );

const claims = (name: string, more: object | ((host: Host) => object)) =>
  spoilt(name, (token, host) => Object.assign(token.payload, typeof more === 'function' ? more(host) : more));

const without = (claim: string) => spoilt(`has no ${claim}`, ({ payload }) => delete payload[claim]);

/** The text of the whole token is changed after it was signed. */
function changed(name: string, change: (token: string, host: Host) => string): BadToken {
  return {
    name,
    make(host) {
      const token = written(host, honest(host));
      return { bad: change(token, host), twin: token };
    },
  };
}

/** The text of one part is written by hand, and signed as it is. */
function byHand(
  name: string,
  write: (json: string, host: Host) => string,
  part: 'header' | 'payload' = 'payload',
): BadToken {
  return spoilt(name, (token, host) => {
    const text = write(JSON.stringify(token[part]), host);
    if (part === 'header') token.sign = (signed) => signedBy(host, 'ES256', signed);
    token[part] = text;
  });
}

const thirdParty = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const thirdJwk = thirdParty.publicKey.export({ format: 'jwk' });
const byThird = (signed: string) =>
  sign('sha256', Buffer.from(signed), { key: thirdParty.privateKey, dsaEncoding: 'ieee-p1363' });
const pemOf = (host: Host) => createPublicKey(host.es256).export({ type: 'spki', format: 'pem' });

const algorithms: readonly BadToken[] = [
  spoilt('says it needs no signature, and has none', (token) => {
    token.header.alg = 'none';
    token.sign = () => '';
  }),
  spoilt('says so in other letters', (token) => {
    token.header.alg = 'nOnE';
    token.sign = () => '';
  }),
  spoilt('says it needs none, though it has one', (token, host) => {
    token.header.alg = 'none';
    token.sign = (signed) => signedBy(host, 'ES256', signed);
  }),
  spoilt('is signed with the public key as if it were a secret', (token, host) => {
    token.header.alg = 'HS256';
    token.sign = (signed) => createHmac('sha256', pemOf(host)).update(signed).digest();
  }),
  spoilt('is signed with the public key as the console shows it, as a secret', (token, host) => {
    token.header.alg = 'HS256';
    const jwk = JSON.stringify(createPublicKey(host.es256).export({ format: 'jwk' }));
    token.sign = (signed) => createHmac('sha256', jwk).update(signed).digest();
  }),
  spoilt(
    'is signed with an empty secret',
    (token) => {
      token.sign = (signed) => createHmac('sha256', '').update(signed).digest();
    },
    'HS256',
  ),
  spoilt(
    'is signed with the secret as text instead of its bytes',
    (token, host) => {
      token.sign = (signed) => createHmac('sha256', host.hs256.toString('base64url')).update(signed).digest();
    },
    'HS256',
  ),
  header('says HS512 over a signature of HS256', { alg: 'HS512' }, 'HS256'),
  header('says RS256 over a signature of ES256', { alg: 'RS256' }),
  header('says ES384 over a signature of ES256', { alg: 'ES384' }),
  header('names its algorithm in a list', { alg: ['ES256'] }),
  spoilt('names no algorithm', ({ header: head }) => delete head.alg),
];

const keys: readonly BadToken[] = [
  ...(['jku', 'x5u'] as const).map((name) =>
    spoilt(`says where its key lies (${name}), and is signed with that`, (token) => {
      token.header[name] = 'https://kwaad.example/keys.json';
      token.sign = byThird;
    }),
  ),
  header('says where its key lies, though it is signed with ours', {
    jku: 'https://kwaad.example/keys.json',
  }),
  spoilt('brings its own key (jwk)', (token) => {
    token.header.jwk = thirdJwk;
    token.sign = byThird;
  }),
  spoilt('brings its own certificate (x5c)', (token) => {
    token.header.x5c = ['MIIBszCCAVmgAwIBAgIUd'];
    token.sign = byThird;
  }),
  header('names the thumbprint of a certificate', { 'x5t#S256': 'AAAA' }),
  spoilt(
    'names its key by a path to an empty file',
    (token) => {
      token.header.kid = '../../../../dev/null';
      token.sign = (signed) => createHmac('sha256', '').update(signed).digest();
    },
    'HS256',
  ),
  header('names its key by a path', { kid: '/etc/passwd' }),
  header('names its key in the language of a database', { kid: "x' union select 'secret' --" }),
  header('names its key by a number', { kid: 1 }),
  header('names a key that is not there', { kid: 'not-there' }),
  spoilt("is signed with another site's key", (token, _, { forum }) => {
    token.sign = (signed) => signedBy(forum, 'ES256', signed);
  }),
  spoilt("is signed with another organisation's key", (token, _, { elsewhere }) => {
    token.sign = (signed) => signedBy(elsewhere, 'ES256', signed);
  }),
  spoilt('is signed with a key that was taken away', (token, _, { rotatedAway }) => {
    token.sign = (signed) => signedBy(rotatedAway, 'ES256', signed);
  }),
  spoilt('is signed with a key nobody knows', (token) => {
    token.sign = byThird;
  }),
];

const headers: readonly BadToken[] = [
  header('asks for what must be understood (crit)', { crit: ['exp'] }),
  header('asks for a payload that is not encoded', { b64: false, crit: ['b64'] }),
  header('says its payload is packed', { zip: 'DEF' }),
  header('says it holds another token', { cty: 'JWT' }),
  header('is of another kind', { typ: 'at+jwt' }),
  header('is a plain JWT', { typ: 'JWT' }),
  spoilt('does not say of what kind it is', ({ header: head }) => delete head.typ),
  byHand('says its algorithm twice', (json) => json.replace('{', '{"alg":"none",'), 'header'),
  byHand('has a list for a header', () => '["ES256"]', 'header'),
];

const shape: readonly BadToken[] = [
  byHand('says twice who it is of', (json) => json.replace('{', '{"sub":"beheerder",')),
  byHand('says the same claim twice, once in other letters', (json) =>
    json.replace('{', '{"s\\u0075b":"beheerder",'),
  ),
  byHand('has a text for a payload', () => '"member-1"'),
  byHand('has a number for a payload', () => '42'),
  byHand('has nothing for a payload', () => 'null'),
  byHand('has a list for a payload', (json) => `[${json}]`),
  byHand('has a payload that is no JSON', (json) => json.slice(0, -1)),
  byHand('has something behind its payload', (json) => `${json}{}`),
  spoilt('holds another token for its payload', (token, host) => {
    token.payload = written(host, honest(host));
  }),
  claims('is a megabyte', { name: 'a'.repeat(1_000_000) }),
  changed('has no signature', (token) => token.slice(0, token.lastIndexOf('.') + 1)),
  changed('has two parts', (token) => token.slice(0, token.lastIndexOf('.'))),
  changed('has four parts', (token) => `${token}.${token.split('.')[2]}`),
  changed('has five parts, as if it were locked', (token) => `${token}.aaaa.bbbb`),
  changed('has a padded signature', (token) => `${token}==`),
  changed('has bytes behind its signature', (token) => `${token}AAAA`),
  changed('has a line end behind it', (token) => `${token}\n`),
  changed('has a space in it', (token) => token.replace('.', ' .')),
  changed('is written with the other letters of base64', (token) => {
    const [head, , signature] = token.split('.');
    return `${head}.${Buffer.from(token.split('.')[1]!, 'base64url').toString('base64')}.${signature}+/`;
  }),
  changed('has a signature whose last letter says more than it may', (token) => {
    const last = alphabet.indexOf(token.at(-1)!);
    return token.slice(0, -1) + alphabet[last ^ 1];
  }),
  spoilt('is signed in the form of certificates (DER)', (token, host) => {
    token.sign = (signed) => sign('sha256', Buffer.from(signed), host.es256);
  }),
  spoilt('is signed with noughts', (token) => {
    token.sign = () => Buffer.alloc(64);
  }),
  changed('says something else than was signed', (token) => {
    const [head, payload, signature] = token.split('.');
    const read = JSON.parse(Buffer.from(payload!, 'base64url').toString());
    return `${head}.${encoded({ ...read, sub: 'beheerder' })}.${signature}`;
  }),
];

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const said: readonly BadToken[] = [
  ...['iss', 'aud', 'sub', 'iat', 'exp', 'jti'].map(without),
  claims('is meant for another server', { aud: 'https://andere.example/#website' }),
  spoilt('is meant for another site here', (token, _, { forum }) => (token.payload.aud = forum.audience)),
  claims('is meant for several', ({ audience }) => ({ aud: [audience, 'https://andere.example'] })),
  claims('is meant for everybody', { aud: '*' }),
  claims('comes from another website', { iss: 'https://kwaad.example' }),
  claims('comes from an address that begins like ours', ({ issuer }) => ({ iss: `${issuer}.kwaad.example` })),
  claims('is over', ({ now }) => ({ iat: now() - 280, exp: now() - 61 })),
  claims('is of tomorrow', ({ now }) => ({ iat: now() + 86_400, exp: now() + 86_500 })),
  claims('comes from a clock an hour ahead', ({ now }) => ({ iat: now() + 3600, exp: now() + 3720 })),
  claims('comes from a clock an hour behind', ({ now }) => ({ iat: now() - 3600, exp: now() - 3480 })),
  claims('works for six minutes', ({ now }) => ({ exp: now() + 361 })),
  claims('works for a year', ({ now }) => ({ exp: now() + 31_536_000 })),
  claims('ends before it begins', ({ now }) => ({ iat: now(), exp: now() - 1 })),
  claims('says its end as a text', ({ now }) => ({ exp: String(now() + 120) })),
  claims('has an end that is no number', { exp: null }),
  claims('says its time in thousandths', ({ now }) => ({ iat: now() * 1000, exp: now() * 1000 + 120 })),
  claims('begins later (nbf)', ({ now }) => ({ nbf: now() + 110 })),
  claims('has an empty jti', { jti: '' }),
  claims('has a jti that can be guessed', { jti: '1' }),
  claims('has a number for a jti', { jti: 12_345_678 }),
  ...[
    '',
    ' ',
    'none',
    'None',
    'null',
    'nil',
    'blank',
    'undefined',
    'anonymous',
    '0',
    'false',
    '[object Object]',
  ].map((sub) => claims(`is of nobody ("${sub}")`, { sub })),
  claims('is of null', { sub: null }),
  claims('is of a number', { sub: 17 }),
  claims('is of a list', { sub: ['member-1'] }),
  claims('is of a name that is too long', { sub: 'a'.repeat(300) }),
  claims('is of a name with a line end', { sub: 'member-1\nadmin' }),
  claims('is of a name with a nought in it', { sub: 'member-1\u0000' }),
];

/** Each way in which a token can be bad by itself. Written from the threats, not from the rule that turns them away. */
export const badTokens: readonly BadToken[] = [...algorithms, ...keys, ...headers, ...shape, ...said];
