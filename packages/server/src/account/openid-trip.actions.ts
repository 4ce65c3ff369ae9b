import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { secondsAfter } from '../clock.ts';
import type { Site } from '../community/sites.actions.ts';
import { Refused } from '../errors.ts';
import { hashed, newToken } from '../secrets.ts';
import { forumMinutes } from './discourse-forum.rules.ts';
import { elsewhereOf } from './elsewhere.actions.ts';
import type { TripSecrets } from './openid/ask-issuer.ts';
import type { Elsewhere, Going } from './openid/elsewhere.ts';
import { refusalOf, wayBackBy, type OpenidWork } from './openid/openid-work.ts';
import { directories } from './openid-issuer.actions.ts';
import { tripMinutes } from './openid.rules.ts';
import { askForPasskey } from './passkey-sign-in.actions.ts';
import { networkMark, type Asking, type Leaving, type Trip } from './trip-marks.ts';
import { needProvider, needWay } from './way.actions.ts';

/** What a widget tells of itself when somebody presses the button. */
export interface Beginning {
  /** Which issuer or forum; left out by whoever comes by a passkey, for which nobody goes elsewhere. */
  readonly provider?: string | undefined;
  /** SHA-256 of a secret that stays in the widget, in base64url. */
  readonly starter: string;
  /** Where the page itself goes there and back: its own address. */
  readonly returnTo?: string | undefined;
  /** The page could not know itself again after going there and back. */
  readonly mayType: boolean;
}

/** A widget begins: from now on somebody can go elsewhere for it, and only whoever has its secret gets what comes of that. */
export async function beginTrip(
  context: Context,
  site: Site,
  origin: string,
  began: Beginning,
): Promise<object> {
  await context.limits.use('openid-from-network', context.network);
  const leading = await leadingTo(context, site, began.provider);
  const { returnTo } = began;
  if (returnTo !== undefined && !isOn(origin, returnTo)) throw new Refused('INPUT_NOT_READABLE');
  await insertTrip(context, {
    ...leading,
    site_id: site.id,
    origin,
    return_to: returnTo ?? null,
    starter_hash: Buffer.from(began.starter, 'base64url'),
    may_type: began.mayType,
  });
  return {};
}

/** An issuer, a forum, or neither: a passkey is asked on our own page. @throws Refused WAY_OFF */
async function leadingTo(
  context: Context,
  site: Site,
  provider: string | undefined,
): Promise<Pick<Trip, 'issuer_id' | 'forum_id'>> {
  if (provider === undefined) {
    await needWay(context, site, 'passkey');
    return { issuer_id: null, forum_id: null };
  }
  const isForum = (await needProvider(context, site, provider)) === 'discourse-connect';
  return { issuer_id: isForum ? null : provider, forum_id: isForum ? provider : null };
}

const isOn = (origin: string, address: string) =>
  URL.canParse(address) && new URL(address).origin === origin && /^https?:/.test(address);

type Begun = Pick<
  Trip,
  'issuer_id' | 'forum_id' | 'site_id' | 'origin' | 'return_to' | 'starter_hash' | 'may_type'
>;

async function insertTrip(context: Context, begun: Begun): Promise<string> {
  const id = newId();
  const now = context.clock.now();
  const made = await context.db
    .insertInto('openid_trip')
    .values({
      organisation_id: context.organisation.id,
      id,
      ...begun,
      network: networkMark(context),
      language: context.language,
      browser_hash: null,
      state_hash: null,
      created_at: now,
      expires_at: secondsAfter(now, (begun.forum_id ? forumMinutes : tripMinutes) * 60),
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

/** Somebody leaves, on the page of the server's own that the widget opened; or stays there to be asked for a passkey. */
export async function leave(work: OpenidWork, starter: string): Promise<Leaving | Asking> {
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
    if (!trip.issuer_id && !trip.forum_id) return askForPasskey(context, trip);
    return { id: trip.id, there: await elsewhereOf(work, context, trip) };
  });
  return 'passkey' in found ? found : goTo(work, found.id, found.there);
}

/** Somebody of staff leaves for a directory, from the console's own page. */
export async function leaveForDirectory(work: OpenidWork, issuerId: string): Promise<Leaving> {
  const found = await work.act(async (context) => {
    await context.limits.use('openid-from-network', context.network);
    if (!(await directories(context)).some(({ id }) => id === issuerId)) throw new Refused('WAY_OFF');
    const leading = { issuer_id: issuerId, forum_id: null };
    const id = await insertTrip(context, {
      ...leading,
      site_id: null,
      origin: null,
      return_to: null,
      // The console needs none: it is known by its browser alone, which is on the server's own pages all the way.
      starter_hash: hashed(newToken()),
      may_type: false,
    });
    return { id, there: await elsewhereOf(work, context, leading) };
  });
  return goTo(work, found.id, found.there);
}

async function goTo(work: OpenidWork, tripId: string, there: Elsewhere): Promise<Leaving> {
  const state = newToken();
  const browser = newToken();
  try {
    const going = await work.act(async (context) => {
      await context.db
        .updateTable('openid_trip')
        .set({ state_hash: hashed(state), browser_hash: hashed(browser) })
        .where('id', '=', tripId)
        .where('back_at', 'is', null)
        .execute();
      return goingOn(context, { id: tripId, state }, there);
    });
    return { tripId, to: await there.addressToGo(work, going), browser };
  } catch (error) {
    throw refusalOf(work, error, there);
  }
}

/** What goes along with somebody on a trip, the same on the way there and on the way back. */
export function goingOn(
  context: Pick<Context, 'secret' | 'ownPages' | 'language'>,
  { id, state }: { readonly id: string; readonly state: string },
  { key }: Elsewhere,
): Going {
  const { ownPages, language } = context;
  return { secrets: secretsOf(context, id, state), wayBack: wayBackBy(ownPages, key), language };
}

/** What has to be said again, and the secret behind the challenge: made anew each time somebody leaves, and stored nowhere. */
function secretsOf({ secret }: Pick<Context, 'secret'>, tripId: string, state: string): TripSecrets {
  const one = `${tripId}:${state}`;
  return {
    state,
    nonce: secret.token('openid-nonce', one),
    verifier: secret.token('openid-verifier', one),
  };
}
