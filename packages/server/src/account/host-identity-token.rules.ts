import { isKeyName, signingAlgorithms } from './host-identity-key.rules.ts';
import type { SigningAlgorithm } from './host-identity.table.ts';

/** Why a token does not let anybody in; for the log, and for whoever builds the website. */
export type IdentityProblem =
  | 'request-not-readable'
  | 'too-long'
  | 'not-three-parts'
  | 'not-base64url'
  | 'header-not-readable'
  | 'header-not-allowed'
  | 'typ'
  | 'alg'
  | 'kid'
  | 'payload-not-readable'
  | 'said-twice'
  | 'key-unknown'
  | 'secret-lost'
  | 'signature'
  | 'iss'
  | 'aud'
  | 'sub'
  | 'iat'
  | 'exp'
  | 'nbf'
  | 'clock'
  | 'expired'
  | 'works-too-long'
  | 'jti'
  | 'used-before';

export interface UnprovedToken {
  readonly algorithm: SigningAlgorithm;
  readonly keyName: string | undefined;
  /** What it says, if the signature is right. */
  readonly payload: Readonly<Record<string, unknown>>;
}

const mostLetters = 3_500;
export const tokenType = 'wederkerig-identity+jwt';
/** Nothing else may stand in a header: no key, no address of one, nothing that has to be understood. */
const inHeader = new Set(['alg', 'typ', 'kid']);

/** Reads a token as far as anybody can without a key. One spelling of everything, or it is not read. */
export function readToken(text: string): UnprovedToken | IdentityProblem {
  if (text.length > mostLetters) return 'too-long';
  const parts = text.split('.');
  if (parts.length !== 3) return 'not-three-parts';
  const [header, payload, signature] = parts.map(decoded);
  if (!header || !payload || !signature) return 'not-base64url';
  const head = readObject(header);
  if (typeof head === 'string') return head === 'said-twice' ? head : 'header-not-readable';
  if (Object.keys(head).some((name) => !inHeader.has(name))) return 'header-not-allowed';
  if (head['typ'] !== tokenType) return 'typ';
  const algorithm = signingAlgorithms.find((known) => known === head['alg']);
  if (!algorithm) return 'alg';
  const keyName = head['kid'];
  if (keyName !== undefined && !isKeyName(keyName)) return 'kid';
  const said = readObject(payload);
  if (typeof said === 'string') return said === 'said-twice' ? said : 'payload-not-readable';
  return { algorithm, keyName, payload: said };
}

/** Base64url in its one spelling: no filling, no other letters, nothing in the bits that are left over. */
function decoded(part: string): Buffer | undefined {
  const bytes = Buffer.from(part, 'base64url');
  return part && bytes.toString('base64url') === part ? bytes : undefined;
}

function readObject(bytes: Buffer): Record<string, unknown> | 'said-twice' | 'unreadable' {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return 'unreadable';
    return saysTwice(text) ? 'said-twice' : (read as Record<string, unknown>);
  } catch {
    return 'unreadable';
  }
}

/** Whether JSON that can be read has a name twice in one object: readers differ in which of the two they believe. */
function saysTwice(json: string): boolean {
  const open: (Set<string> | undefined)[] = [];
  const tokens = json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/gs);
  for (const { 0: token, index } of tokens) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (/^\s*:/.test(json.slice(index + token.length))) {
      const names = open.at(-1);
      const name = JSON.parse(token) as string;
      if (names?.has(name)) return true;
      names?.add(name);
    }
  }
  return false;
}
