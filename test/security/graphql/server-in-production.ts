import { createHash } from 'node:crypto';
import { communityForTests, websiteOrigin, type TestCommunity } from '@wederkerig/server/testing';

export interface Told {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  readonly body: any;
}

/** A server as it runs in production: it knows these operations by the hash of their text, and no others. */
export interface Production {
  readonly community: TestCommunity;
  hash(text: string): string;
  /** As an element sends it: by hash, from a page of the website. */
  post(text: string, variables?: object, headers?: Record<string, string>): Promise<Told>;
  get(text: string, variables?: object, headers?: Record<string, string>): Promise<Told>;
  /** Anything else. */
  send(path: string, init?: RequestInit): Promise<Told>;
}

export async function production(texts: readonly string[], freeOperations = false): Promise<Production> {
  const operations = new Map(texts.map((text) => [hashOf(text), text]));
  const community = await communityForTests({ freeOperations, operations, limitFactor: 1000 });
  const send = async (path: string, init?: RequestInit): Promise<Told> => {
    const response = await community.fetch(path, init);
    const text = await response.text();
    return { status: response.status, text, headers: response.headers, body: readable(text) };
  };
  return {
    community,
    hash: hashOf,
    send,
    post: (text, variables = {}, headers = {}) =>
      send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: websiteOrigin, ...headers },
        body: JSON.stringify({ variables, extensions: byHash(text) }),
      }),
    get: (text, variables = {}, headers = {}) => send(addressOf(text, variables), { headers }),
  };
}

export function byHash(text: string): object {
  return { persistedQuery: { version: 1, sha256Hash: hashOf(text) } };
}

export function addressOf(text: string, variables: object = {}): string {
  const asked = { variables: JSON.stringify(variables), extensions: JSON.stringify(byHash(text)) };
  return `/graphql?${new URLSearchParams(asked).toString()}`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readable(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
