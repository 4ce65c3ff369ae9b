import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { secondsAfter } from '../clock.ts';
import type { Site } from '../community/sites.actions.ts';
import type { RowOf } from '../database/columns.ts';
import { Refused } from '../errors.ts';
import { hashed, newToken, sameText } from '../secrets.ts';
import { addressToGo, type TripSecrets } from './openid/ask-issuer.ts';
import { refusalOf, wayBack, type OpenidWork } from './openid/openid-work.ts';
import { directories, issuerToAsk, type KnownIssuer } from './openid-issuer.actions.ts';
import { tripMinutes } from './openid.rules.ts';
import type { openidTrip } from './openid.table.ts';
import { needWay } from './way.actions.ts';

export type Trip = RowOf<typeof openidTrip>;

/** What a widget tells of itself when somebody presses the button. */
export interface Beginning {
  readonly provider: string;
  /** SHA-256 of a secret that stays in the widget, in base64url. */
  readonly starter: string;
  /** Where the page itself goes there and back: its own address. */
  readonly returnTo?: string | undefined;
  /** The page could not know itself again after going there and back. */
  readonly mayType: boolean;
}

/** A widget begins: from now on somebody can go to the issuer for it, and only whoever has its secret gets what comes of that. */
export async function beginTrip(
  context: Context,
  site: Site,
  origin: string,
  began: Beginning,
): Promise<object> {
  await context.limits.use('openid-from-network', context.network);
  await needWay(context, site, 'openid-connect', began.provider);
  const { returnTo } = began;
  if (returnTo !== undefined && !isOn(origin, returnTo)) throw new Refused('INPUT_NOT_READABLE');
  await insertTrip(context, began.provider, {
    site_id: site.id,
    origin,
    return_to: returnTo ?? null,
    starter_hash: Buffer.from(began.starter, 'base64url'),
    may_type: began.mayType,
  });
  return {};
}

const isOn = (origin: string, address: string) =>
  URL.canParse(address) && new URL(address).origin === origin && /^https?:/.test(address);

type Begun = Pick<Trip, 'site_id' | 'origin' | 'return_to' | 'starter_hash' | 'may_type'>;

async function insertTrip(context: Context, issuerId: string, begun: Begun): Promise<string> {
  const id = newId();
  const now = context.clock.now();
  const made = await context.db
    .insertInto('openid_trip')
    .values({
      organisation_id: context.organisation.id,
      id,
      issuer_id: issuerId,
      ...begun,
      network: networkMark(context),
      language: context.language,
      browser_hash: null,
      state_hash: null,
      created_at: now,
      expires_at: secondsAfter(now, tripMinutes * 60),
      back_at: null,
      refused: null,
      resident_id: null,
      second_step: null,
      refresh_token: null,
      proof_hash: null,
      code_until: null,
      tries: 0,
      undelivered_at: null,
      used_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows !== 1n) throw new Refused('BEGIN_AGAIN');
  return id;
}

/** A network is compared, and cannot be read back. */
function networkMark({ secret, network }: Pick<Context, 'secret' | 'network'>): Buffer {
  return secret.derive('openid-network', network);
}

/** Whether somebody is in the network that a trip began in; also where the server has a new key since. */
export function isSameNetwork(
  { secret, network }: Pick<Context, 'secret' | 'network'>,
  trip: Pick<Trip, 'network'>,
): boolean {
  return secret.hasDerived('openid-network', network, trip.network);
}

/** What a browser goes away with: where to, and the mark by which it is known when it comes back. */
export interface Leaving {
  readonly tripId: string;
  readonly to: string;
  readonly browser: string;
}

/** Somebody leaves for the issuer, on the page of the server's own that the widget opened. */
export async function leave(work: OpenidWork, starter: string): Promise<Leaving> {
  const found = await work.act(async (context) => {
    await context.limits.use('openid-from-network', context.network);
    const trip = await context.db
      .selectFrom('openid_trip')
      .selectAll()
      .where('starter_hash', '=', Buffer.from(starter, 'base64url'))
      .where('site_id', 'is not', null)
      .where('back_at', 'is', null)
      .where('expires_at', '>', context.clock.now())
      .executeTakeFirst();
    if (!trip) throw new Refused('BEGIN_AGAIN');
    return { trip, issuer: await issuerToAsk(work, context, trip.issuer_id) };
  });
  return goTo(work, found.trip.id, found.issuer);
}

/** Somebody of staff leaves for a directory, from the console's own page. */
export async function leaveForDirectory(work: OpenidWork, issuerId: string): Promise<Leaving> {
  const found = await work.act(async (context) => {
    await context.limits.use('openid-from-network', context.network);
    if (!(await directories(context)).some(({ id }) => id === issuerId)) throw new Refused('WAY_OFF');
    const id = await insertTrip(context, issuerId, {
      site_id: null,
      origin: null,
      return_to: null,
      // The console needs none: it is known by its browser alone, which is on the server's own pages all the way.
      starter_hash: hashed(newToken()),
      may_type: false,
    });
    return { id, issuer: await issuerToAsk(work, context, issuerId) };
  });
  return goTo(work, found.id, found.issuer);
}

async function goTo(work: OpenidWork, tripId: string, issuer: KnownIssuer): Promise<Leaving> {
  const state = newToken();
  const browser = newToken();
  try {
    const configuration = await work.desk.open(issuer);
    const to = await work.act(async (context) => {
      await context.db
        .updateTable('openid_trip')
        .set({ state_hash: hashed(state), browser_hash: hashed(browser) })
        .where('id', '=', tripId)
        .where('back_at', 'is', null)
        .execute();
      const secrets = secretsOf(context, tripId, state);
      const redirectUri = wayBack(context.ownPages, issuer.issuer);
      return addressToGo(configuration, issuer, redirectUri, secrets, context.language);
    });
    return { tripId, to, browser };
  } catch (error) {
    throw refusalOf(work, error, issuer);
  }
}

/** What the issuer has to say again, and the secret behind the challenge: made anew each time somebody leaves, and stored nowhere. */
export function secretsOf({ secret }: Pick<Context, 'secret'>, tripId: string, state: string): TripSecrets {
  const one = `${tripId}:${state}`;
  return {
    state,
    nonce: secret.token('openid-nonce', one),
    verifier: secret.token('openid-verifier', one),
  };
}

/** Whether this is the browser that left. */
export function isSameBrowser(trip: Pick<Trip, 'browser_hash'>, shown: string | undefined): boolean {
  return Boolean(
    shown && trip.browser_hash && sameText(hashed(shown).toString('hex'), trip.browser_hash.toString('hex')),
  );
}
