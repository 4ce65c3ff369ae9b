import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider, type ClientMetadata } from 'oidc-provider';

/** Somebody with an account at the issuer. */
export interface IssuerPerson {
  readonly [claim: string]: unknown;
}

/** What the issuer is about to answer. */
export interface IssuerAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Makes something else of an answer, or leaves it. */
export type Tamper = (
  path: string,
  answer: IssuerAnswer,
) => IssuerAnswer | undefined | Promise<IssuerAnswer | undefined>;

/** A real issuer (`oidc-provider`) on this machine, whose answers a test can change on the way out. */
export interface TestIssuer {
  readonly address: string;
  readonly key: KeyObject;
  readonly people: Map<string, IssuerPerson>;
  /** Who presses its button; undefined for whoever says no. */
  who: string | undefined;
  tamper: Tamper | undefined;
  /** Answers nothing but that it is out of order. */
  isAway: boolean;
  /** Sent with every page of it. */
  pageHeaders: Record<string, string>;
  /** How often each of its addresses was asked. */
  readonly asked: string[];
  allow(client: { id: string; secret?: string; wayBack: string }): void;
  /** A token with these claims, signed by the key of this issuer or by another. */
  sign(claims: object, by?: { key?: KeyObject; header?: object }): string;
  /** Follows somebody's browser from where the server sent it, to the address it is sent back to. */
  visit(address: string): Promise<URL>;
  close(): Promise<void>;
}

const keyId = 'one';

export async function openIssuer(): Promise<TestIssuer> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const people = new Map<string, IssuerPerson>();
  const clients = new Map<string, ClientMetadata>();
  const asked: string[] = [];
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let provider: Provider | undefined;

  const issuer: TestIssuer = {
    address,
    key: privateKey,
    people,
    who: undefined,
    tamper: undefined,
    isAway: false,
    pageHeaders: {},
    asked,
    allow({ id, secret, wayBack }) {
      clients.set(id, {
        client_id: id,
        redirect_uris: [wayBack],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        ...(secret ? { client_secret: secret } : { token_endpoint_auth_method: 'none' as const }),
      });
      provider = providerOf(address, [...clients.values()], people, privateKey);
    },
    sign: (claims, { key = privateKey, header = {} } = {}) => {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const text = `${part({ alg: 'RS256', kid: keyId, ...header })}.${part(claims)}`;
      return `${text}.${createSign('RSA-SHA256').update(text).sign(key).toString('base64url')}`;
    },
    visit: (from) => visit(from, address),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', address).pathname;
    asked.push(path);
    if (issuer.isAway) return void response.writeHead(503).end();
    if (path.startsWith('/interaction/')) return interact(request, response);
    const end = response.end.bind(response);
    const parts: Buffer[] = [];
    response.write = ((part: Buffer | string) => parts.push(Buffer.from(part)) > 0) as typeof response.write;
    response.end = ((part?: Buffer | string) => {
      if (part) parts.push(Buffer.from(part));
      void finish(path, response, Buffer.concat(parts), end);
      return response;
    }) as typeof response.end;
    for (const [name, value] of Object.entries(issuer.pageHeaders)) response.setHeader(name, value);
    await provider!.callback()(request, response);
  }

  async function finish(path: string, response: ServerResponse, body: Buffer, end: (body: Buffer) => void) {
    const said = {
      status: response.statusCode,
      headers: response.getHeaders() as Record<string, string>,
      body: body.toString(),
    };
    const changed = await issuer.tamper?.(path, said);
    if (changed) {
      response.statusCode = changed.status;
      for (const [name, value] of Object.entries(changed.headers)) response.setHeader(name, value);
    }
    const sent = changed ? Buffer.from(changed.body) : body;
    response.removeHeader('content-length');
    end(sent);
  }

  /** Its page of signing in: a form with one button, as whoever the test says. */
  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(issuer.pageHeaders)) response.setHeader(name, value);
    if (request.method === 'GET') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        '<!doctype html><html lang="nl"><title>Mijn Wonen</title><body style="font:1.25rem sans-serif;padding:2rem"><h1>Mijn Wonen</h1><form method="post"><button style="font:inherit;padding:1rem">Log in</button></form>',
      );
      return;
    }
    const { amr, acr } = people.get(issuer.who ?? '') ?? {};
    const result = issuer.who
      ? { login: { accountId: issuer.who, amr: amr as string[], acr: acr as string } }
      : { error: 'access_denied', error_description: 'said no' };
    await provider!.interactionFinished(request, response, result);
  }

  return issuer;
}

function providerOf(
  address: string,
  clients: readonly ClientMetadata[],
  people: ReadonlyMap<string, IssuerPerson>,
  key: KeyObject,
): Provider {
  const own = ['acr', 'amr', 'groups', 'given_name', 'email', 'email_verified'];
  const provider: Provider = new Provider(address, {
    clients: [...clients],
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: keyId, alg: 'RS256', use: 'sig' }] } as never,
    cookies: { keys: ['of the test alone'] },
    scopes: ['openid', 'profile', 'offline_access'],
    claims: { openid: ['sub', ...own], profile: [] },
    // Many issuers put what is asked for into the token itself.
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    issueRefreshToken: async () => true,
    findAccount: async (_, sub) => {
      const person = people.get(sub);
      return person && { accountId: sub, claims: async () => ({ sub, ...person }) };
    },
    // The organisation agreed for everybody.
    async loadExistingGrant(context) {
      const { client, session } = context.oidc;
      const grant = new provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! });
      grant.addOIDCScope('openid profile offline_access');
      grant.addOIDCClaims(own);
      await grant.save();
      return grant;
    },
    rotateRefreshToken: true,
    ttl: {
      AuthorizationCode: 600,
      Interaction: 600,
      Grant: 3600,
      Session: 3600,
      AccessToken: 600,
      RefreshToken: 86_400,
      IdToken: 600,
    },
  });
  return provider;
}

/** A browser of its own, with its own cookies, that presses the button of the issuer. */
async function visit(from: string, issuer: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let [url, method] = [new URL(from), 'GET'];
  for (let step = 0; step < 12; step++) {
    if (url.origin !== issuer) return url;
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    const to = response.headers.get('location');
    if (to) [url, method] = [new URL(to, url), 'GET'];
    else if (url.pathname.startsWith('/interaction/') && method === 'GET') method = 'POST';
    else throw new Error(`The issuer answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
  }
  throw new Error('The issuer sends somebody in a circle');
}
