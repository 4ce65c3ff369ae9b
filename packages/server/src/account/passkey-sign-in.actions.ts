import type { Context } from '../builder.ts';
import { listSites } from '../community/sites.actions.ts';
import { Refused } from '../errors.ts';
import { hashed, newToken } from '../secrets.ts';
import { arriveAs, type Arrived } from './arrived.actions.ts';
import { isSameBrowser, type Asking, type Trip } from './trip-marks.ts';
import { needWay } from './way.actions.ts';
import { askCredential, credentialOf, readSigned, type PasskeyAnswer } from './webauthn.ts';

/** Somebody came to our own page for a passkey: it asks whichever the device knows for us. */
export async function askForPasskey(context: Context, trip: Trip): Promise<Asking> {
  const browser = newToken();
  await context.db
    .updateTable('openid_trip')
    .set({ browser_hash: hashed(browser) })
    .where('id', '=', trip.id)
    .where('back_at', 'is', null)
    .execute();
  const passkey = await askCredential(context, 'alone', [], challengeToSign(context, trip.id, browser));
  const site = (await listSites(context.db)).find(({ id }) => id === trip.site_id);
  return { tripId: trip.id, passkey, site: site?.name ?? '', browser };
}

/**
 * A passkey signed what our page asked, in the browser that was asked. Who it is, is told by the passkey alone.
 *
 * @throws Refused BEGIN_AGAIN, WAY_OFF, or PASSKEY_UNKNOWN for one that is not, or no longer, somebody's
 */
export async function arriveByPasskey(
  context: Context,
  shown: { starter: string; answer: PasskeyAnswer; markOf: (tripId: string) => string | undefined },
): Promise<Arrived> {
  await context.limits.use('openid-from-network', context.network);
  const now = context.clock.now();
  const trip = await context.db
    .selectFrom('openid_trip')
    .selectAll()
    .where('starter_hash', '=', Buffer.from(shown.starter, 'base64url'))
    .where('issuer_id', 'is', null)
    .where('forum_id', 'is', null)
    .where('back_at', 'is', null)
    .where('expires_at', '>', now)
    .forUpdate()
    .executeTakeFirst();
  const browser = trip && shown.markOf(trip.id);
  if (!trip?.site_id || !browser || !isSameBrowser(trip, browser)) throw new Refused('BEGIN_AGAIN');
  await needWay(context, { id: trip.site_id }, 'passkey');
  const residentId = await signerOf(context, challengeToSign(context, trip.id, browser), shown.answer);
  await context.db.updateTable('openid_trip').set({ back_at: now }).where('id', '=', trip.id).execute();
  return arriveAs(context, trip, { resident_id: residentId });
}

/** What is signed: made of what the trip and the browser have, and stored nowhere. */
function challengeToSign({ secret }: Pick<Context, 'secret'>, tripId: string, browser: string): string {
  return secret.token('passkey-challenge', `${tripId}:${browser}`);
}

async function signerOf(context: Context, challenge: string, answer: PasskeyAnswer): Promise<string> {
  const row = await context.db
    .selectFrom('passkey')
    .selectAll()
    .where('credential_id', '=', String(answer['id']))
    .forUpdate()
    .executeTakeFirst();
  const counter = row && (await readSigned(context, 'alone', challenge, answer, credentialOf(row)));
  if (!row || counter === undefined) throw new Refused('PASSKEY_UNKNOWN');
  await context.db
    .updateTable('passkey')
    .set({ counter, last_used_at: context.clock.now() })
    .where('id', '=', row.id)
    .execute();
  return row.resident_id;
}
