import { LRUCache } from 'lru-cache';
import type { Configuration } from 'openid-client';
import { issuerFetch, IssuerUnreached, type IssuerReach } from './issuer-fetch.ts';

/** How this server is known to an issuer. */
export interface IssuerClient {
  readonly issuer: string;
  readonly clientId: string;
  /** None for a client that the issuer gave no secret. */
  readonly clientSecret: string | null;
}

/** Whom this server asks who somebody is. What an issuer says of itself is kept for some minutes. */
export interface IssuerDesk {
  open(client: IssuerClient): Promise<Configuration>;
  /** Asks an issuer anew next time what it says of itself: its keys or addresses may be other ones by now. */
  forget(client: IssuerClient): void;
}

const keptMinutes = 10;
const patienceSeconds = 6;
/** Clocks of servers differ by seconds; what differs by more is said in the log. */
const toleratedSeconds = 60;

export function openIssuerDesk(reach: IssuerReach): IssuerDesk {
  const fetch = issuerFetch(reach);
  const known = new LRUCache<string, Promise<Configuration>>({ max: 200, ttl: keptMinutes * 60_000 });
  return {
    forget: (client) => void known.delete(keyOf(client)),
    open(client) {
      const key = keyOf(client);
      const kept = known.get(key);
      if (kept) return kept;
      const opening = discover(client, fetch, reach.plain);
      known.set(key, opening);
      // An issuer that was away for a moment is asked again by the next person.
      opening.catch(() => known.delete(key));
      return opening;
    },
  };
}

const keyOf = ({ issuer, clientId, clientSecret }: IssuerClient) =>
  JSON.stringify([issuer, clientId, clientSecret]);

async function discover(
  { issuer, clientId, clientSecret }: IssuerClient,
  fetch: ReturnType<typeof issuerFetch>,
  plain: boolean,
): Promise<Configuration> {
  // Most servers have no issuer, so what asking one takes is loaded when somebody goes there.
  const openid = await import('openid-client');
  const configuration = await openid.discovery(
    new URL(issuer),
    clientId,
    { [openid.clockTolerance]: toleratedSeconds },
    undefined,
    {
      timeout: patienceSeconds,
      [openid.customFetch]: fetch as never,
      // A token that came over TLS is still only taken with the signature of its issuer.
      execute: [openid.enableNonRepudiationChecks, ...(plain ? [openid.allowInsecureRequests] : [])],
    },
  );
  const said = configuration.serverMetadata();
  // An issuer that speaks for all its tenants calls itself otherwise, and would let all of them in.
  if (said.issuer !== issuer && said.issuer !== `${issuer}/`) throw new WrongIssuer();
  const { protocol } = new URL(said.authorization_endpoint ?? '');
  if (protocol !== 'https:' && !(plain && protocol === 'http:')) throw new IssuerUnreached('not-https');
  if (!clientSecret) return configuration;
  return withSecret(configuration, clientId, clientSecret, fetch, plain);
}

/** The issuer answers under another name than it is asked by. */
export class WrongIssuer extends Error {
  override readonly name = 'WrongIssuer';
}

/** The secret goes as the issuer wants it: most take it in the header, some in the form alone. */
async function withSecret(
  found: Configuration,
  clientId: string,
  secret: string,
  fetch: ReturnType<typeof issuerFetch>,
  plain: boolean,
): Promise<Configuration> {
  const openid = await import('openid-client');
  const said = found.serverMetadata();
  const ways = said.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const way = ways.includes('client_secret_basic')
    ? openid.ClientSecretBasic(secret)
    : openid.ClientSecretPost(secret);
  const configuration = new openid.Configuration(
    said,
    clientId,
    { [openid.clockTolerance]: toleratedSeconds },
    way,
  );
  configuration.timeout = patienceSeconds;
  configuration[openid.customFetch] = fetch as never;
  openid.enableNonRepudiationChecks(configuration);
  if (plain) openid.allowInsecureRequests(configuration);
  return configuration;
}
