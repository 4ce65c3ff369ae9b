import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { siteNames } from '../community/sites.actions.ts';
import { sessionRuns } from './account.rules.ts';
import type { Device } from './account.table.ts';
import { endTrips } from './end-trips.actions.ts';
import { endProofs, holderOf } from './own-account.actions.ts';
import { endSession } from './session.actions.ts';

/** Where somebody is signed in, as they may know it: days, never times of day. */
export interface SignedInDevice {
  readonly id: string;
  /** The name of the site; null for the console. */
  readonly site: string | null;
  readonly device: Device | null;
  readonly signedInOn: string;
  readonly lastUsedOn: string;
}

/** Every session of somebody that runs, the one used last first. */
export async function ownDevices(context: Context, proof: string): Promise<SignedInDevice[]> {
  return devicesOf(context, await holderOf(context, proof));
}

/** Ends one of them; one that is over, or somebody else's, stays as it is. */
export async function signOutDevice(
  context: Context,
  given: { proof: string; device: string },
): Promise<SignedInDevice[]> {
  const residentId = await holderOf(context, given.proof);
  const running = await runningOf(context, residentId);
  if (running.some(({ id }) => id === given.device)) await endSession(context, given.device);
  return devicesOf(context, residentId);
}

/** Ends all of them, and closes this page wherever else it lies open. */
export async function signOutEverywhere(context: Context, proof: string): Promise<SignedInDevice[]> {
  const residentId = await holderOf(context, proof);
  await endEverySession(context, residentId);
  await endProofs(context, residentId, proof);
  return devicesOf(context, residentId);
}

/** Signs somebody out wherever they are signed in, or on their way in from the server's own page. */
export async function endEverySession(
  context: Pick<Context<'session' | 'access_token' | 'hand_over' | 'openid_trip'>, 'db' | 'clock'>,
  residentId: string,
): Promise<void> {
  const ended = await context.db
    .updateTable('session')
    .set({ ended_at: context.clock.now() })
    .where('resident_id', '=', residentId)
    .where('ended_at', 'is', null)
    .returning('id')
    .execute();
  await context.db.deleteFrom('hand_over').where('resident_id', '=', residentId).execute();
  await endTrips(context, residentId);
  if (ended.length === 0) return;
  const ids = ended.map(({ id }) => id);
  await context.db.deleteFrom('access_token').where('session_id', 'in', ids).execute();
}

async function devicesOf(context: Context, residentId: string): Promise<SignedInDevice[]> {
  const running = await runningOf(context, residentId);
  const names = await siteNames(context.db);
  const day = (moment: Date) => dayIn(context.organisation.timezone, moment);
  return running.map((row) => ({
    id: row.id,
    site: row.site_id === null ? null : (names.get(row.site_id) ?? null),
    device: row.device,
    signedInOn: day(row.created_at),
    lastUsedOn: day(row.last_used_at),
  }));
}

async function runningOf(context: Pick<Context<'session'>, 'db' | 'clock'>, residentId: string) {
  const now = context.clock.now();
  const rows = await context.db
    .selectFrom('session')
    .select(['id', 'site_id', 'reach', 'device', 'created_at', 'last_used_at', 'ended_at'])
    .where('resident_id', '=', residentId)
    .where('ended_at', 'is', null)
    .orderBy('last_used_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.filter((row) => sessionRuns(row, now));
}
