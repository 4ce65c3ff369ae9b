import { v7 as newId } from 'uuid';
import { inConsole, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { findBuilding } from '../community/places.actions.ts';
import { Refused } from '../errors.ts';
import { checkMayCheck, readAdvert, type AdvertTyped, isStanding } from './mix-advert.rules.ts';

/**
 * Writes a new version of the text beside a vacant home, which waits for a second person; what is public stays until then.
 *
 * @returns the id of the building
 */
export async function writeAdvert(context: Context, slug: string, typed: AdvertTyped): Promise<string> {
  const by = await atWorkOnAdverts(context);
  const buildingId = await findBuilding(context.db, slug);
  if (!buildingId) throw new Refused('NOT_FOUND');
  const { activities, text, endsOn } = readAdvert(typed, todayOf(context), context.organisation.phone);
  await claimBuilding(context, buildingId);
  await setState(context, buildingId, 'waiting', 'replaced');
  const id = newId();
  const written = await context.db
    .insertInto('mix_advert')
    .values({
      organisation_id: context.organisation.id,
      id,
      building_id: buildingId,
      version: await nextVersion(context, buildingId),
      state: 'waiting',
      activities: [...activities],
      text,
      ends_on: endsOn,
      written_by: by,
      written_at: context.clock.now(),
      checked_by: null,
      checked_at: null,
    })
    // A colleague wrote one at the same moment.
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!written) throw new Refused('CHANGED_MEANWHILE');
  await auditAdvert(context, by, 'write-mix-advert', id);
  return buildingId;
}

/** A second person lets a text be read by everybody, in the place of the last one. @returns the id of the building */
export async function checkAdvert(context: Context, id: string): Promise<string> {
  const by = await atWorkOnAdverts(context);
  const { buildingId, state, writtenBy, endsOn } = await claim(context, id);
  if (state !== 'waiting') throw new Refused('CHANGED_MEANWHILE');
  checkMayCheck({ writtenBy, endsOn }, by, todayOf(context));
  await setState(context, buildingId, 'public', 'replaced');
  await context.db
    .updateTable('mix_advert')
    .set({ state: 'public', checked_by: by, checked_at: context.clock.now() })
    .where('id', '=', id)
    .execute();
  await auditAdvert(context, by, 'check-mix-advert', id);
  return buildingId;
}

/** Takes a text away, public or waiting, at once. @returns the id of the building */
export async function withdrawAdvert(context: Context, id: string): Promise<string> {
  const by = await atWorkOnAdverts(context);
  const { buildingId, state } = await claim(context, id);
  if (!isStanding(state)) throw new Refused('ALREADY_WITHDRAWN');
  await context.db.updateTable('mix_advert').set({ state: 'withdrawn' }).where('id', '=', id).execute();
  await auditAdvert(context, by, 'withdraw-mix-advert', id);
  return buildingId;
}

export async function atWorkOnAdverts(context: Context): Promise<string> {
  const { residentId } = inConsole(context.viewer, 'editor', 'staff');
  await context.limits.use('mix-advert-by-actor', residentId);
  return residentId;
}

/** One after the other, so that of two who write at once both have a number. */
async function claimBuilding({ db }: Context, buildingId: string): Promise<void> {
  await db
    .selectFrom('mix_advert')
    .select('id')
    .where('building_id', '=', buildingId)
    .orderBy('version')
    .forUpdate()
    .execute();
}

async function claim({ db }: Context, id: string) {
  const row = await db
    .selectFrom('mix_advert')
    .select(['building_id as buildingId', 'state', 'written_by as writtenBy', 'ends_on as endsOn'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refused('NOT_FOUND');
  return row;
}

async function nextVersion({ db }: Context, buildingId: string): Promise<number> {
  const last = await db
    .selectFrom('mix_advert')
    .select('version')
    .where('building_id', '=', buildingId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (last?.version ?? 0) + 1;
}

async function setState(
  { db }: Context,
  buildingId: string,
  from: 'waiting' | 'public',
  to: 'replaced',
): Promise<void> {
  await db
    .updateTable('mix_advert')
    .set({ state: to })
    .where('building_id', '=', buildingId)
    .where('state', '=', from)
    .execute();
}

export function auditAdvert(context: Context, by: string, action: string, id: string): Promise<void> {
  return writeAudit(context, { actor: 'resident', actorId: by, action, aboutId: id, reason: 'mix' });
}
