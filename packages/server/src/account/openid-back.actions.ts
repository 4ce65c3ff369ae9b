import type { Context } from '../builder.ts';
import { secondsAfter } from '../clock.ts';
import { listSites } from '../community/sites.actions.ts';
import { Refused } from '../errors.ts';
import { hashed } from '../secrets.ts';
import { readForumAnswer } from './discourse-answer.rules.ts';
import { arriveAs, type Arrived } from './arrived.actions.ts';
import { elsewhereOf, noteCutOpener } from './elsewhere.actions.ts';
import { accountOf } from './openid-account.actions.ts';
import { enterAsStaff } from './openid-staff.actions.ts';
import { goingOn } from './openid-trip.actions.ts';
import { proofSeconds } from './openid.rules.ts';
import type { Said } from './openid/ask-issuer.ts';
import type { Elsewhere } from './openid/elsewhere.ts';
import { refusalOf, type OpenidWork } from './openid/openid-work.ts';
import { isSameBrowser, isSameNetwork, type Trip } from './trip-marks.ts';

/** What a browser brings back from an issuer or a forum. */
export interface CameBack {
  /** The query as it was written there. */
  readonly query: string;
  /** Of the address that it came back to. */
  readonly key: string;
  /** The mark of the browser, by the id of the trip. */
  readonly markOf: (tripId: string) => string | undefined;
}

/** Somebody is back: who it is, is asked or read, and what is said of it is looked at from all sides. */
export async function comeBack(work: OpenidWork, came: CameBack): Promise<Arrived> {
  const { trip, there, going } = await takeTrip(work, came);
  try {
    const said = await there.read(work, came.query, going);
    const arrived = await work.act((context) => arrive(context, trip, there, said));
    if (arrived instanceof Refused) throw arrived;
    return arrived;
  } catch (error) {
    const refused = refusalOf(work, error, there);
    await work.act((context) => noteRefused(context, trip.id, refused));
    throw refused;
  }
}

/** Each answer is looked at once, in the browser that left for it. */
async function takeTrip(work: OpenidWork, { query, key, markOf }: CameBack) {
  const known = knownBy(query);
  const taken = await work.act(async (context) => {
    await context.limits.use('openid-from-network', context.network);
    if ('problem' in known) return known.problem;
    const { state } = known;
    const trip = await context.db
      .selectFrom('openid_trip')
      .selectAll()
      .where('state_hash', '=', hashed(state))
      .forUpdate()
      .executeTakeFirst();
    if (!trip) return 'state-unknown';
    if (trip.back_at) return 'state-used';
    if (trip.expires_at <= context.clock.now()) return 'trip-over';
    if (!isSameBrowser(trip, markOf(trip.id))) return 'other-browser';
    const there = await elsewhereOf(work, context, trip);
    if (there.key !== key) return 'other-issuer';
    await context.db
      .updateTable('openid_trip')
      .set({ back_at: context.clock.now() })
      .where('id', '=', trip.id)
      .execute();
    return { trip, there, going: goingOn(context, { id: trip.id, state }, there) };
  });
  if (typeof taken !== 'string') return taken;
  work.tell(taken, undefined);
  throw new Refused('BEGIN_AGAIN');
}

/** What a trip is found by: what an issuer gives back as `state`, a forum as `nonce`. Nothing else is believed yet of what came. */
function knownBy(query: string): { readonly state: string } | { readonly problem: string } {
  const parameters = new URLSearchParams(query);
  if (!parameters.has('sso')) {
    const [state = '', ...more] = parameters.getAll('state');
    return state && more.length === 0 ? { state } : { problem: 'state-missing' };
  }
  const answer = readForumAnswer(query);
  if (typeof answer === 'string') return { problem: answer };
  const nonce = answer.said.get('nonce');
  return nonce ? { state: nonce } : { problem: 'state-missing' };
}

/** It answers with a refusal, since throwing would undo what a directory takes away. */
async function arrive(
  context: Context,
  trip: Trip,
  { issuer }: Elsewhere,
  said: Said,
): Promise<Arrived | Refused> {
  const account = await accountOf(context, said, trip.language);
  const entered = issuer?.audience === 'staff' ? await enterAsStaff(context, issuer, account, said) : {};
  if (entered instanceof Refused) return entered;
  return arriveAs(context, trip, { ...entered, resident_id: account.residentId });
}

async function noteRefused({ db }: Context, tripId: string, { code }: Refused): Promise<void> {
  await db.updateTable('openid_trip').set({ refused: code }).where('id', '=', tripId).execute();
}

/** A code for somebody to type where they began, since nothing else reaches that page. */
export interface TypedCode {
  readonly code: string;
  readonly site: string;
}

/**
 * The pop-up found nobody to tell. From now on people go to this issuer with the page itself; where that page could not know itself
 * again, a code is shown, to whoever is in the network that it began in.
 */
export async function nobodyHeard(context: Context, proof: string): Promise<TypedCode | undefined> {
  const now = context.clock.now();
  const trip = await context.db
    .selectFrom('openid_trip')
    .selectAll()
    .where('proof_hash', '=', hashed(proof))
    .where('site_id', 'is not', null)
    .where('used_at', 'is', null)
    .where('undelivered_at', 'is', null)
    .where('back_at', '>', secondsAfter(now, -proofSeconds))
    .forUpdate()
    .executeTakeFirst();
  if (!trip) throw new Refused('BEGIN_AGAIN');
  const typed = trip.may_type && isSameNetwork(context, trip);
  await context.db
    .updateTable('openid_trip')
    .set({ undelivered_at: now, code_until: typed ? secondsAfter(now, proofSeconds) : null })
    .where('id', '=', trip.id)
    .execute();
  await noteCutOpener(context, trip);
  if (!typed) return undefined;
  const site = (await listSites(context.db)).find(({ id }) => id === trip.site_id);
  return { code: codeOf(context, trip.id), site: site?.name ?? '' };
}

/** Eight digits: they work two minutes, in one network, and not after five wrong ones. */
export function codeOf({ secret }: Pick<Context, 'secret'>, tripId: string): string {
  const number = secret.derive('openid-code', tripId).readUIntBE(0, 6) % 100_000_000;
  return String(number).padStart(8, '0');
}
