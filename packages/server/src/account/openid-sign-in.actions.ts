import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { secondsAfter } from '../clock.ts';
import type { Site } from '../community/sites.actions.ts';
import { Refused, type RefusalCode } from '../errors.ts';
import { hashed, sameText } from '../secrets.ts';
import { readCode } from './account.rules.ts';
import { codeOf } from './openid-back.actions.ts';
import { codeTries, proofSeconds } from './openid.rules.ts';
import { openSession, type OpenedSession } from './session.actions.ts';
import { isSameNetwork, type Trip } from './trip-marks.ts';
import { needProvider, needWay } from './way.actions.ts';

/** Where a widget asks from: only the page that began gets what comes of it. */
export interface Asker {
  readonly site: Site;
  readonly origin: string;
}

/** Signs in with the secret that stayed in the widget and the proof that the browser brought back: neither is worth anything alone. */
export async function signInByProof(
  context: Context,
  asker: Asker,
  shown: { secret: string; proof: string },
): Promise<OpenedSession> {
  await context.limits.use('openid-from-network', context.network);
  const trip = await tripOf(context, asker, shown.secret);
  const fits = trip?.proof_hash?.equals(hashed(shown.proof)) && stillCounts(trip, context.clock.now());
  if (!trip || !fits) throw new Refused('BEGIN_AGAIN');
  return finish(context, asker, trip);
}

/** A page that was away asks when somebody comes near a widget of it; a window tells its page at once. */
function stillCounts({ back_at, return_to, expires_at }: Trip, now: Date): boolean {
  if (!back_at) return false;
  return return_to ? expires_at > now : back_at > secondsAfter(now, -proofSeconds);
}

/** The last resort: the code that the pop-up showed, typed where it began, in the same network. */
export async function signInByTypedCode(
  context: Context,
  asker: Asker,
  shown: { secret: string; code: string },
): Promise<OpenedSession | Refused> {
  await context.limits.use('openid-from-network', context.network);
  await context.limits.notSpent('wrong-typed-code-from-network', context.network);
  const trip = await tripOf(context, asker, shown.secret);
  const now = context.clock.now();
  if (!trip?.code_until || trip.code_until <= now || trip.tries >= codeTries)
    return new Refused('CODE_EXPIRED');
  if (!isSameNetwork(context, trip)) return new Refused('BEGIN_AGAIN');
  if (sameText(readCode(shown.code), codeOf(context, trip.id))) return finish(context, asker, trip);
  await context.db
    .updateTable('openid_trip')
    .set({ tries: sql<number>`tries + 1` })
    .where('id', '=', trip.id)
    .execute();
  await context.limits.use('wrong-typed-code-from-network', context.network);
  return new Refused('TYPED_CODE_WRONG');
}

/** How it stands, for a page that may never hear of it otherwise; nothing in it opens a door. */
export async function lookAtTrip(
  context: Context,
  asker: Asker,
  secret: string,
): Promise<{ state: 'away' | 'unheard' | 'typing' } | Refused> {
  await context.limits.use('openid-look-from-network', context.network);
  const trip = await tripOf(context, asker, secret);
  if (!trip || trip.expires_at <= context.clock.now()) return new Refused('BEGIN_AGAIN');
  if (trip.refused) return new Refused(trip.refused as RefusalCode);
  if (trip.code_until) return { state: 'typing' };
  return { state: trip.undelivered_at ? 'unheard' : 'away' };
}

async function tripOf(context: Context, { site, origin }: Asker, secret: string): Promise<Trip | undefined> {
  return context.db
    .selectFrom('openid_trip')
    .selectAll()
    .where('starter_hash', '=', hashed(secret))
    .where('site_id', '=', site.id)
    .where('origin', '=', origin)
    .where('used_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

async function finish(context: Context, { site }: Asker, trip: Trip): Promise<OpenedSession> {
  const provider = trip.forum_id ?? trip.issuer_id;
  await (provider ? needProvider(context, site, provider) : needWay(context, site, 'passkey'));
  if (!trip.resident_id) throw new Refused('BEGIN_AGAIN');
  await context.db
    .updateTable('openid_trip')
    .set({ used_at: context.clock.now() })
    .where('id', '=', trip.id)
    .execute();
  return openSession(context, { residentId: trip.resident_id, siteId: site.id, reach: 'embed' });
}
