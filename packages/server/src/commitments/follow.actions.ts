import { v7 as newId } from 'uuid';
import { signedIn, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { datedCode, readDatedCode } from '../dated-code.ts';
import { Refused } from '../errors.ts';
import { loadItem } from '../lab-feedback/lab-feedback.actions.ts';
import { commentersOf } from '../lab-feedback/promising.actions.ts';
import { addressOf } from '../residents/residents.actions.ts';

/** What can be followed. */
export type Followed = { readonly commitmentId: string } | { readonly itemId: string };

/** From now on the viewer hears by mail what comes of it; for whoever has an address that was proved. */
export async function followIt(context: Context, about: Followed): Promise<void> {
  const residentId = await mayFollow(context);
  await checkIsThere(context, about);
  if (!(await addressOf(context, residentId))) throw new Refused('ADDRESS_NEEDED');
  await keep(context, residentId, about, null);
}

/** From now on nothing is mailed about it, also not for another reason. */
export async function unfollowIt(context: Context, about: Followed): Promise<void> {
  const residentId = await mayFollow(context);
  await checkIsThere(context, about);
  await keep(context, residentId, about, todayOf(context));
}

/** Which of these the viewer follows, by their ids. */
export async function followedAmong(context: Context, ids: readonly string[]): Promise<string[]> {
  const { residentId } = signedIn(context.viewer);
  if (ids.length === 0) return [];
  const rows = await context.db
    .selectFrom('follow')
    .select(['commitment_id', 'lab_item_id'])
    .where('resident_id', '=', residentId)
    .where('stopped_on', 'is', null)
    .where((where) => where.or([where('commitment_id', 'in', ids), where('lab_item_id', 'in', ids)]))
    .execute();
  return rows.flatMap(({ commitment_id, lab_item_id }) => commitment_id ?? lab_item_id ?? []);
}

/**
 * Who hears of a commitment: whoever follows it or the point it comes from, or said something under that point; and never
 * whoever wants no mail about it.
 */
export async function hearersOf(
  context: Pick<Context, 'db'>,
  { id, itemId }: { id: string; itemId: string | null },
): Promise<string[]> {
  const rows = await context.db
    .selectFrom('follow')
    .select(['resident_id', 'commitment_id', 'stopped_on'])
    .where((where) => where.or([where('commitment_id', '=', id), where('lab_item_id', '=', itemId)]))
    .execute();
  const those = (isOfIt: boolean, isStopped: boolean) =>
    rows
      .filter((row) => (row.commitment_id !== null) === isOfIt && (row.stopped_on !== null) === isStopped)
      .map(({ resident_id }) => resident_id);
  const byItem = new Set([...those(false, false), ...(itemId ? await commentersOf(context, itemId) : [])]);
  for (const residentId of those(false, true)) byItem.delete(residentId);
  const hearers = new Set([...byItem, ...those(true, false)]);
  for (const residentId of those(true, true)) hearers.delete(residentId);
  return [...hearers];
}

const purpose = 'stop-following';

/** What the link in a mail of this day holds that ends mail about one commitment. */
export function codeToStop(
  context: Pick<Context, 'secret'>,
  residentId: string,
  commitmentId: string,
  day: string,
): string {
  return datedCode(context, purpose, [residentId, commitmentId], day);
}

/** A button on the page behind the link was pressed, by whoever has the mail. A GET of a mail scanner never comes here. */
export async function stopFollowing(context: Context, said: { code: string; stop: boolean }): Promise<void> {
  await context.limits.use('mail-link-from-network', context.network);
  const [residentId = '', commitmentId = ''] = readDatedCode(context, purpose, said.code);
  if (!(await addressOf(context, residentId))) throw new Refused('NOT_FOUND');
  if (said.stop) await keep(context, residentId, { commitmentId }, todayOf(context));
}

async function mayFollow(context: Context): Promise<string> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('follow-by-actor', residentId);
  return residentId;
}

async function checkIsThere(context: Context, about: Followed): Promise<void> {
  if ('itemId' in about) return void (await loadItem(context, about.itemId));
  const row = await context.db
    .selectFrom('commitment')
    .select('id')
    .where('id', '=', about.commitmentId)
    .executeTakeFirst();
  if (!row) throw new Refused('NOT_FOUND');
}

async function keep(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  residentId: string,
  about: Followed,
  stopped_on: string | null,
): Promise<void> {
  const column = 'itemId' in about ? 'lab_item_id' : 'commitment_id';
  await context.db
    .insertInto('follow')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      resident_id: residentId,
      commitment_id: 'itemId' in about ? null : about.commitmentId,
      lab_item_id: 'itemId' in about ? about.itemId : null,
      followed_on: todayOf(context),
      stopped_on,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', column, 'resident_id'])
        .where(column, 'is not', null)
        .doUpdateSet({ stopped_on }),
    )
    .execute();
}
