import { createHmac, generateKeyPairSync } from 'node:crypto';
import type { IssuerAnswer, Tamper, TestIssuer } from '@wederkerig/server/testing/issuer';

/** One way in which an answer is not as it should be, and what the log says of it. */
export interface BadAnswer {
  readonly name: string;
  readonly log: RegExp;
  /** Changes what the issuer answers. */
  readonly tamper?: (issuer: TestIssuer, secret: string) => Tamper;
  /** Changes the address that a browser comes back to. */
  readonly back?: (address: URL) => URL;
  /** Shown by a browser that never left. */
  readonly otherBrowser?: true;
  /** Shown a second time. */
  readonly twice?: true;
  readonly secondsLater?: number;
}

type Claims = Record<string, any>;

const tokenPath = '/token';
const another = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

/** The token endpoint says this instead. */
const token =
  (change: (answer: IssuerAnswer, said: any, issuer: TestIssuer, secret: string) => Partial<IssuerAnswer>) =>
  (issuer: TestIssuer, secret: string): Tamper =>
  (path, answer) =>
    path === tokenPath && answer.status === 200
      ? { ...answer, ...change(answer, JSON.parse(answer.body), issuer, secret) }
      : undefined;

/** The token of who it is has other claims, still signed by the issuer. */
const claims = (change: (claims: Claims) => Claims) =>
  token((_, said, issuer) => ({
    body: JSON.stringify({ ...said, id_token: issuer.sign(change(claimsOf(said))) }),
  }));

const claimsOf = (said: { id_token: string }): Claims =>
  JSON.parse(Buffer.from(said.id_token.split('.')[1]!, 'base64url').toString());

const idToken = (make: (claims: Claims, issuer: TestIssuer, secret: string) => unknown) =>
  token((_, said, issuer, secret) => ({
    body: JSON.stringify({ ...said, id_token: make(claimsOf(said), issuer, secret) }),
  }));

const without = (name: string) => (all: Claims) => {
  const { [name]: _, ...rest } = all;
  return rest;
};

/** What one of its addresses answers instead. */
const at =
  (where: string, instead: Partial<IssuerAnswer>, after = 0) =>
  (): Tamper =>
  async (path, answer) => {
    if (path !== where) return undefined;
    if (after) await new Promise((resolve) => setTimeout(resolve, after).unref());
    return { ...answer, ...instead };
  };

const discovery = (change: (said: Claims) => Claims) => (): Tamper => (path, answer) =>
  path === '/.well-known/openid-configuration'
    ? { ...answer, body: JSON.stringify(change(JSON.parse(answer.body))) }
    : undefined;

const query = (change: (query: URLSearchParams) => void) => (address: URL) => {
  const changed = new URL(address);
  change(changed.searchParams);
  return changed;
};

const now = () => Math.floor(Date.now() / 1000);
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const html = { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Log in</h1>' };
const huge = JSON.stringify({ padding: 'x'.repeat(400_000) });

/** What comes back in the address of somebody's browser. */
const addresses: readonly BadAnswer[] = [
  { name: 'another state', log: /^state-unknown$/, back: query((q) => q.set('state', 'x'.repeat(43))) },
  { name: 'no state', log: /^state-missing$/, back: query((q) => q.delete('state')) },
  { name: 'two states', log: /^state-missing$/, back: query((q) => q.append('state', 'x')) },
  { name: 'the same answer again', log: /^state-used$/, twice: true },
  { name: 'an answer in a browser that never left', log: /^other-browser$/, otherBrowser: true },
  { name: 'an answer after a quarter of an hour', log: /^trip-over$/, secondsLater: 901 },
  {
    name: 'an answer at the address of another issuer',
    log: /^other-issuer$/,
    back: (address) => new URL(address.href.replace(/back\/\w+/, 'back/0123456789ab')),
  },
  {
    name: 'the name of another issuer',
    log: /^invalid-response/,
    back: query((q) => q.set('iss', 'https://login.example')),
  },
  {
    name: 'no name where the issuer says it gives one',
    log: /^invalid-response/,
    back: query((q) => q.delete('iss')),
  },
  { name: 'no code', log: /^(invalid-response|token-)/, back: query((q) => q.delete('code')) },
  {
    name: 'a code nobody gave',
    log: /^token-invalid-grant$/,
    back: query((q) => q.set('code', 'x'.repeat(43))),
  },
  { name: 'two codes', log: /^invalid-response/, back: query((q) => q.append('code', 'x')) },
  {
    name: 'that somebody said no',
    log: /^answer-access-denied$/,
    back: query((q) => (q.delete('code'), q.set('error', 'access_denied'))),
  },
  {
    name: 'that the issuer is out of order',
    log: /^answer-server-error$/,
    back: query((q) => (q.delete('code'), q.set('error', 'server_error'))),
  },
  {
    name: 'an error with a script for a name',
    log: /^answer-unknown$/,
    back: query((q) => (q.delete('code'), q.set('error', '<script>alert(1)</script>'))),
  },
];

/** What the token says, and who signed it. */
const tokens: readonly BadAnswer[] = [
  {
    name: 'a token that nobody signed',
    log: /^(unsupported-operation|invalid-response)/,
    tamper: idToken((all) => `${part({ alg: 'none' })}.${part(all)}.`),
  },
  {
    name: 'a token signed by another key',
    log: /^invalid-response/,
    tamper: idToken((all, issuer) => issuer.sign(all, { key: another })),
  },
  {
    name: 'a token of a key that the issuer does not have',
    log: /^key-selection-failed/,
    tamper: idToken((all, issuer) => issuer.sign(all, { key: another, header: { kid: 'two' } })),
  },
  {
    name: 'a token that brings its own key',
    log: /^(invalid-response|key-selection-failed)/,
    tamper: idToken((all, issuer) =>
      issuer.sign(all, { key: another, header: { jwk: another.export({ format: 'jwk' }) } }),
    ),
  },
  {
    name: 'a token signed with our own secret',
    log: /^(unsupported-operation|invalid-response)/,
    tamper: idToken((all, _, secret) => {
      const text = `${part({ alg: 'HS256' })}.${part(all)}`;
      return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
    }),
  },
  {
    name: 'a token with an unknown part that must be understood',
    log: /^unsupported-operation/,
    tamper: idToken((all, issuer) => issuer.sign(all, { header: { crit: ['exp2'], exp2: 1 } })),
  },
  {
    name: 'a token for another client',
    log: /^jwt-claim-comparison-failed-aud$/,
    tamper: claims((all) => ({ ...all, aud: 'somebody-else' })),
  },
  {
    name: 'a token for two clients',
    log: /^jwt-claim-comparison-failed|^invalid-response/,
    tamper: claims((all) => ({ ...all, aud: [all['aud'], 'somebody-else'] })),
  },
  {
    name: 'a token that another client asked for',
    log: /^jwt-claim-comparison-failed-azp$/,
    tamper: claims((all) => ({ ...all, azp: 'somebody-else', aud: [all['aud'], 'somebody-else'] })),
  },
  {
    name: 'a token of another issuer',
    log: /^jwt-claim-comparison-failed-iss$/,
    tamper: claims((all) => ({ ...all, iss: 'https://login.example' })),
  },
  {
    name: 'a token that is over',
    log: /^time-exp$/,
    tamper: claims((all) => ({ ...all, iat: now() - 7200, exp: now() - 3600 })),
  },
  {
    name: 'a token that begins in an hour',
    log: /^time-nbf$/,
    tamper: claims((all) => ({ ...all, nbf: now() + 3600 })),
  },
  { name: 'a token without an end', log: /^invalid-response/, tamper: claims(without('exp')) },
  {
    name: 'a token of another sign-in',
    log: /^jwt-claim-comparison-failed-nonce$/,
    tamper: claims((all) => ({ ...all, nonce: 'x'.repeat(43) })),
  },
  { name: 'a token of no sign-in', log: /^(invalid-response|jwt-claim)/, tamper: claims(without('nonce')) },
  { name: 'a token of nobody', log: /^(invalid-response|sub-missing)/, tamper: claims(without('sub')) },
  {
    name: 'a token of a number',
    log: /^(invalid-response|sub-missing)/,
    tamper: claims((all) => ({ ...all, sub: 7 })),
  },
  {
    name: 'a token of a name that nobody can see',
    log: /^sub-missing$/,
    tamper: claims((all) => ({ ...all, sub: 'ina-1\u200b' })),
  },
  {
    name: 'a token of a name without end',
    log: /^sub-missing$/,
    tamper: claims((all) => ({ ...all, sub: 'x'.repeat(256) })),
  },
  { name: 'a word in place of a token', log: /^invalid-response/, tamper: idToken(() => 'ina-1') },
  { name: 'an object in place of a token', log: /^invalid-response/, tamper: idToken((all) => all) },
  {
    name: 'no token of who it is',
    log: /^invalid-response/,
    tamper: token((_, said) => ({ body: JSON.stringify({ ...said, id_token: undefined }) })),
  },
];

/** What the issuer itself answers. */
const answers: readonly BadAnswer[] = [
  { name: 'a page in place of the token', log: /^response-is-not-json/, tamper: at(tokenPath, html) },
  { name: 'half an answer', log: /^parse-error/, tamper: at(tokenPath, { body: '{"access_token":' }) },
  { name: 'a list in place of an answer', log: /^invalid-response/, tamper: at(tokenPath, { body: '[]' }) },
  { name: 'an answer without end', log: /^too-large$/, tamper: at(tokenPath, { body: huge }) },
  {
    name: 'a token endpoint that sends us elsewhere',
    log: /^redirected$/,
    tamper: at(tokenPath, { status: 307, headers: { location: 'http://169.254.169.254/latest' } }),
  },
  {
    name: 'a token endpoint out of order',
    log: /^out-of-order$/,
    tamper: at(tokenPath, { status: 500, body: '{}' }),
  },
  {
    name: 'a token endpoint that says we are nobody',
    log: /^token-invalid-client$/,
    tamper: at(tokenPath, { status: 401, body: '{"error":"invalid_client"}' }),
  },
  { name: 'an issuer that takes its time', log: /^away$/, tamper: at(tokenPath, {}, 20_000) },
  {
    name: 'an issuer that calls itself otherwise',
    log: /^(another-issuer|json-attribute-comparison-failed-issuer)$/,
    tamper: discovery((said) => ({ ...said, issuer: 'https://login.example' })),
  },
  {
    name: 'an issuer that speaks for all tenants',
    log: /^(another-issuer|json-attribute-comparison-failed-issuer)$/,
    tamper: discovery((said) => ({ ...said, issuer: `${said['issuer']}/{tenantid}/v2.0` })),
  },
  {
    name: 'a page in place of what the issuer is',
    log: /^response-is-not-json/,
    tamper: at('/.well-known/openid-configuration', html),
  },
  {
    name: 'an issuer that sends us elsewhere at once',
    log: /^redirected$/,
    tamper: at('/.well-known/openid-configuration', {
      status: 302,
      headers: { location: 'https://x.example' },
    }),
  },
  {
    name: 'an issuer that is gone',
    log: /^response-is-not-conform/,
    tamper: at('/.well-known/openid-configuration', { status: 404, body: '' }),
  },
  {
    name: 'an issuer without end',
    log: /^too-large$/,
    tamper: at('/.well-known/openid-configuration', { body: huge }),
  },
  {
    name: 'a token endpoint in a network of our own',
    log: /^private-network$/,
    tamper: discovery((said) => ({ ...said, token_endpoint: 'http://169.254.169.254/token' })),
  },
  {
    name: 'a token endpoint that is a file',
    log: /^(not-https|request-protocol-forbidden)/,
    tamper: discovery((said) => ({ ...said, token_endpoint: 'file:///etc/passwd' })),
  },
  {
    name: 'a page of signing in that is a script',
    log: /^not-https$/,
    tamper: discovery((said) => ({ ...said, authorization_endpoint: 'javascript:alert(1)' })),
  },
  {
    name: 'keys that are gone',
    log: /^response-is-not-conform/,
    tamper: at('/jwks', { status: 404, body: '' }),
  },
  { name: 'keys that are a page', log: /^response-is-not-json/, tamper: at('/jwks', html) },
  { name: 'no keys at all', log: /^key-selection-failed/, tamper: at('/jwks', { body: '{"keys":[]}' }) },
  { name: 'keys without end', log: /^too-large$/, tamper: at('/jwks', { body: huge }) },
  {
    name: 'keys in a network of our own',
    log: /^private-network$/,
    tamper: discovery((said) => ({ ...said, jwks_uri: 'http://10.0.0.1/jwks' })),
  },
];

export const badAnswers: readonly BadAnswer[] = [...addresses, ...tokens, ...answers];
