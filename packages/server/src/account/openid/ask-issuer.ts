import type { Configuration, IDToken, TokenEndpointResponse, UserInfoResponse } from 'openid-client';
import { readGroupClaim } from '../openid.rules.ts';
import type { KnownIssuer } from '../openid-issuer.actions.ts';
import { NotAsItShould } from './why-refused.ts';

/** What goes with somebody to an issuer and has to come back with them. */
export interface TripSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What an issuer said of somebody, with everything about it looked at. */
export interface Said {
  readonly issuer: string;
  readonly subject: string;
  readonly givenName: unknown;
  readonly acr: unknown;
  readonly amr: unknown;
  /** Of staff alone. */
  readonly groups: readonly string[];
  readonly refreshToken: string | undefined;
}

/** Where somebody goes to show who they are. */
export async function addressToGo(
  configuration: Configuration,
  issuer: Pick<KnownIssuer, 'scope' | 'acrValues'>,
  redirectUri: string,
  { state, nonce, verifier }: TripSecrets,
  language: string,
): Promise<string> {
  const openid = await import('openid-client');
  return openid.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: issuer.scope,
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ui_locales: language,
    ...(issuer.acrValues.length > 0 ? { acr_values: issuer.acrValues.join(' ') } : {}),
  }).href;
}

/** Takes what came back to the issuer and reads who it is. Throws what `whyRefused` knows. */
export async function readAnswer(
  configuration: Configuration,
  issuer: KnownIssuer,
  cameBackTo: URL,
  { state, nonce, verifier }: TripSecrets,
): Promise<Said> {
  const openid = await import('openid-client');
  const tokens = await openid.authorizationCodeGrant(configuration, cameBackTo, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  return whatIsSaid(configuration, issuer, tokens, tokens.claims());
}

/** Asks again by the token that was given for it: whether somebody is still there, and in which groups. */
export async function askAgain(
  configuration: Configuration,
  issuer: KnownIssuer,
  refreshToken: string,
): Promise<Said | { readonly groups: undefined; readonly refreshToken: string | undefined }> {
  const openid = await import('openid-client');
  const tokens = await openid.refreshTokenGrant(configuration, refreshToken);
  const claims = tokens.claims();
  // An issuer need not say again who it is; that it still answers is what was asked.
  if (!claims) return { groups: undefined, refreshToken: tokens.refresh_token };
  return whatIsSaid(configuration, issuer, tokens, claims);
}

async function whatIsSaid(
  configuration: Configuration,
  issuer: KnownIssuer,
  tokens: TokenEndpointResponse,
  claims: IDToken | undefined,
): Promise<Said> {
  if (!claims || !isName(claims.sub)) throw new NotAsItShould('sub-missing');
  const said = {
    issuer: claims.iss,
    subject: claims.sub,
    givenName: claims['given_name'],
    acr: claims['acr'],
    amr: claims['amr'],
    refreshToken: tokens.refresh_token,
  };
  if (issuer.audience === 'residents' || !issuer.groupClaim) return { ...said, groups: [] };
  const also =
    claims[issuer.groupClaim] === undefined ? await moreOf(configuration, tokens, claims.sub) : undefined;
  return {
    ...said,
    givenName: said.givenName ?? also?.['given_name'],
    groups: groupsIn(issuer.groupClaim, claims, also),
  };
}

function groupsIn(name: string, claims: IDToken, also: UserInfoResponse | undefined): readonly string[] {
  const groups = readGroupClaim(claims[name] ?? also?.[name]);
  if (groups === 'not-readable') throw new NotAsItShould('groups-not-readable');
  if (groups) return groups;
  // Entra says so where somebody is in more groups than fit.
  const elsewhere = claims['_claim_names'] as Record<string, unknown> | undefined;
  throw new NotAsItShould(elsewhere?.[name] ? 'groups-too-many' : 'groups-missing', 'NO_ROLE_THERE');
}

/** Many issuers put groups into what is asked for separately. */
async function moreOf(
  configuration: Configuration,
  { access_token }: TokenEndpointResponse,
  subject: string,
): Promise<UserInfoResponse | undefined> {
  if (!configuration.serverMetadata().userinfo_endpoint) return undefined;
  const openid = await import('openid-client');
  return openid.fetchUserInfo(configuration, access_token, subject);
}

/** At most 255 characters by the standard; ones that nobody can see would make two accounts look alike. */
function isName(subject: unknown): subject is string {
  return typeof subject === 'string' && /^[^\p{C}]{1,255}$/u.test(subject);
}
