import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { placeOfResident } from './place-of-resident.actions.ts';

type Writing = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** A line of what people agreed on. */
export interface CharterLine {
  readonly id: string;
  readonly text: string;
  /** When its wording was mended since, with the same meaning. */
  readonly editedOn: string | null;
}

/** One version of it; every one is kept. */
export interface Charter {
  readonly number: number;
  readonly since: string;
  readonly why: 'adopted' | 'edited';
  readonly lines: readonly CharterLine[];
}

/** Every version of a place, the newest first. */
export async function chartersOf({ db }: Pick<Context, 'db'>, placeId: string): Promise<Charter[]> {
  const rows = await db
    .selectFrom('core_values_charter')
    .select(['number', 'since', 'why', 'lines'])
    .where('place_id', '=', placeId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, lines: row.lines as unknown as CharterLine[] }));
}

/** A vote decided: new lines come, those they replace go, and where any came there is a new version. */
export async function adopt(
  context: Writing,
  decided: { placeId: string; roundId: string; adopted: readonly string[] },
): Promise<void> {
  const { db } = context;
  const asked = await db
    .selectFrom('core_values_question')
    .innerJoin('core_value', (join) =>
      join
        .onRef('core_value.organisation_id', '=', 'core_values_question.organisation_id')
        .onRef('core_value.id', '=', 'core_values_question.value_id'),
    )
    .select(['core_value.id', 'core_value.replaces_id', 'core_values_question.text'])
    .where('round_id', '=', decided.roundId)
    .execute();
  for (const { id, replaces_id, text } of asked) {
    const isIn = decided.adopted.includes(id);
    await setState(context, id, isIn ? 'adopted' : 'left');
    // What people were asked is what they agreed on, whatever became of the line since.
    if (isIn) await db.updateTable('core_value').set({ text }).where('id', '=', id).execute();
    if (isIn && replaces_id) await setState(context, replaces_id, 'left');
  }
  if (decided.adopted.length > 0) await writeCharter(context, decided.placeId, 'adopted');
}

/** Writes down the lines that hold now as the next version. */
export async function writeCharter(
  context: Writing,
  placeId: string,
  why: 'adopted' | 'edited',
): Promise<void> {
  const { db, organisation } = context;
  const lines = await db
    .selectFrom('core_value')
    .select(['id', 'text', 'edited_on as editedOn'])
    .where('place_id', '=', placeId)
    .where('state', '=', 'adopted')
    .orderBy('id')
    .execute();
  const [last] = await chartersOf(context, placeId);
  await db
    .insertInto('core_values_charter')
    .values({
      organisation_id: organisation.id,
      place_id: placeId,
      number: (last?.number ?? 0) + 1,
      since: todayOf(context),
      why,
      lines: JSON.stringify(lines),
    })
    .execute();
}

/** Which version a newcomer was shown, and on which day. */
export interface SeenCharter {
  readonly seenOn: string;
  readonly charter: Charter;
}

/** What somebody who comes to live somewhere is shown: the version they saw first, else the one that holds; null where none does. */
export async function charterToShow(context: Writing, residentId: string): Promise<Charter | null> {
  const there = await shownWhere(context, residentId);
  return there?.seen?.charter ?? there?.newest ?? null;
}

/** For the welcome of somebody: they were shown what holds where they live. The first time counts; null where nothing holds. */
export async function noteSeen(context: Writing, residentId: string): Promise<SeenCharter | null> {
  const there = await shownWhere(context, residentId);
  if (!there?.newest || there.seen) return there?.seen ?? null;
  const { placeId, newest: charter } = there;
  const seenOn = todayOf(context);
  await context.db
    .insertInto('core_values_seen')
    .values({
      organisation_id: context.organisation.id,
      resident_id: residentId,
      place_id: placeId,
      number: charter.number,
      seen_on: seenOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { seenOn, charter };
}

/** The version that somebody was shown first where they live now; null where none was. */
export async function seenBy(context: Writing, residentId: string): Promise<SeenCharter | null> {
  return (await shownWhere(context, residentId))?.seen ?? null;
}

/** What holds where somebody lives now, and what they saw of it first. */
async function shownWhere(context: Writing, residentId: string) {
  const place = await placeOfResident(context, residentId);
  if (!place) return null;
  const row = await context.db
    .selectFrom('core_values_seen')
    .select(['number', 'seen_on'])
    .where('resident_id', '=', residentId)
    .where('place_id', '=', place.id)
    .executeTakeFirst();
  const charters = await chartersOf(context, place.id);
  const charter = charters.find(({ number }) => number === row?.number);
  const seen: SeenCharter | null = row && charter ? { seenOn: row.seen_on, charter } : null;
  return { placeId: place.id, newest: charters[0] ?? null, seen };
}

async function setState({ db }: Writing, id: string, state: 'adopted' | 'left'): Promise<void> {
  await db.updateTable('core_value').set({ state }).where('id', '=', id).execute();
}
