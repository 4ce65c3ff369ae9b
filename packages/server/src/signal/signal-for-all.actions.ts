import { signedIn, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { readText } from '../text.rules.ts';
import { atSignals, holdOwnSignal, holdSignal } from './signal-rows.actions.ts';
import { checkShowing, longestForAll } from './signal.rules.ts';
import type { SignalKind } from './signal.table.ts';

/** What everybody reads of one: the organisation's own words, without a number, a name or a place. */
export interface ForAll {
  readonly kind: SignalKind;
  readonly text: string;
  readonly answer: string;
  readonly language: string;
  readonly shownOn: string;
}

const mostShown = 5;

/** The newest that its sender and the staff both let everybody read. */
export function readForAll(context: Pick<Context, 'db'>): Promise<ForAll[]> {
  return shownOnes(context).orderBy('shown_at', 'desc').limit(mostShown).execute();
}

/** What everybody reads of some, by their ids. */
export async function shownForAll(
  context: Pick<Context, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ForAll>> {
  if (ids.length === 0) return new Map();
  const rows = await shownOnes(context).select('signal_id as id').where('signal_id', 'in', ids).execute();
  return new Map(rows.map(({ id, ...shown }) => [id, shown]));
}

/** Its sender lets everybody read about it, or no longer: then nobody does from that moment. */
export async function letAllRead(context: Context, id: string, allowed: boolean): Promise<string> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('signal-change-by-actor', residentId);
  const row = await holdOwnSignal(context, id, residentId);
  const forAllOn = allowed ? (row.forAllOn ?? todayOf(context)) : null;
  if (allowed) checkShowing({ ...row, forAllOn });
  await context.db.updateTable('signal').set({ for_all_on: forAllOn }).where('id', '=', id).execute();
  if (!allowed) await remove(context, id);
  return id;
}

/** The staff agree: what they write in their own words is read by everybody, where its sender let them. */
export async function showToAll(
  context: Context,
  id: string,
  written: { text: string; answer: string },
): Promise<string> {
  const { residentId } = await atSignals(context);
  checkShowing(await holdSignal(context, id));
  const values = {
    text: readText(written.text, longestForAll),
    answer: readText(written.answer, longestForAll),
    language: context.organisation.language,
    author_id: residentId,
    shown_on: todayOf(context),
    shown_at: context.clock.now(),
  };
  await context.db
    .insertInto('signal_for_all')
    .values({ organisation_id: context.organisation.id, signal_id: id, ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'signal_id']).doUpdateSet(values))
    .execute();
  return id;
}

/** The staff take it back. */
export async function hideFromAll(context: Context, id: string): Promise<string> {
  await atSignals(context);
  await holdSignal(context, id);
  await remove(context, id);
  return id;
}

async function remove({ db }: Pick<Context, 'db'>, id: string): Promise<void> {
  await db.deleteFrom('signal_for_all').where('signal_id', '=', id).execute();
}

/** Asked of the sender's own wish each time, so that no row that was left behind shows anything. */
function shownOnes({ db }: Pick<Context, 'db'>) {
  return db
    .selectFrom('signal_for_all')
    .innerJoin('signal', (join) =>
      join
        .onRef('signal.organisation_id', '=', 'signal_for_all.organisation_id')
        .onRef('signal.id', '=', 'signal_for_all.signal_id'),
    )
    .select([
      'signal.kind',
      'signal_for_all.text',
      'signal_for_all.answer',
      'signal_for_all.language',
      'signal_for_all.shown_on as shownOn',
    ])
    .where('signal.for_all_on', 'is not', null);
}
