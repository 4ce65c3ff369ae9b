import { v7 as newId } from 'uuid';
import { signedIn, type Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { loadItem, loadPublicLab, today } from './lab-feedback.actions.ts';
import { checkJoinsItem, checkJoinsNext } from './lab-joining.rules.ts';

/** With what: an item, or, without one, the next lab. */
export interface Joining {
  readonly labId: string;
  readonly itemId: string | null;
}

/** Somebody wants to join in. Whoever says so twice joins once. */
export async function joinLab(context: Context, { labId, itemId }: Joining): Promise<void> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('lab-joining-by-actor', residentId);
  if (itemId) checkJoinsItem(await itemOf(context, { labId, itemId }), today(context));
  else checkJoinsNext((await loadPublicLab(context, labId)).state);
  await context.db
    .insertInto('lab_joining')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      lab_id: labId,
      item_id: itemId,
      resident_id: residentId,
      joined_at: context.clock.now(),
      letter_id: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Somebody thinks better of it; also after the lab closed, since staff may still write. */
export async function leaveLab(context: Context, { labId, itemId }: Joining): Promise<void> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('lab-joining-by-actor', residentId);
  await context.db
    .deleteFrom('lab_joining')
    .where('lab_id', '=', labId)
    .where('item_id', itemId ? '=' : 'is', itemId)
    .where('resident_id', '=', residentId)
    .execute();
}

/** With what of a lab the viewer wants to join in. */
export async function ownJoinings(context: Context, slug: string): Promise<{ itemId: string | null }[]> {
  const { residentId } = signedIn(context.viewer);
  const rows = await context.db
    .selectFrom('lab_joining')
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_joining.organisation_id')
        .onRef('lab.id', '=', 'lab_joining.lab_id'),
    )
    .select('lab_joining.item_id as itemId')
    .where('lab.slug', '=', slug)
    .where('lab_joining.resident_id', '=', residentId)
    .orderBy('lab_joining.id')
    .execute();
  return rows;
}

async function itemOf(context: Context, { labId, itemId }: { labId: string; itemId: string }) {
  const item = await loadItem(context, itemId);
  if (item.labId !== labId) throw new Refused('NOT_FOUND');
  return item;
}
