import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { dayLater, todayOf } from '../clock.ts';
import { publishCounts, readCounts } from '../community/publish-counts.actions.ts';
import { namesOfPlaces, neighbourhoodIds } from '../community/place-names.actions.ts';
import { findNeighbourhood } from '../community/places.actions.ts';
import { howManyLive } from '../residents/living-here.actions.ts';
import { inTimeOfTen } from './signal.rules.ts';

/** Everybody reads how the last so many days went. */
const daysCounted = 90;

/** How fast is answered, as everybody reads it: of people, rounded, and nothing of what they wrote. */
export interface SignalTimes {
  /** Null: of all together. */
  readonly neighbourhood: string | null;
  readonly inTimeOfTen: number;
}

type Counting = Pick<Context, 'db' | 'organisation' | 'clock'>;

/**
 * What was published last of a neighbourhood; without one, of all that have a picture, put together out of what is shown already.
 * Null while it is of too few.
 */
export async function readSignalTimes(
  context: Pick<Context, 'db'>,
  neighbourhood: string | null,
): Promise<SignalTimes | null> {
  const { db } = context;
  const id = neighbourhood ? await findNeighbourhood(db, neighbourhood) : null;
  if (id === undefined) return null;
  const ids = id ? [id] : await neighbourhoodIds(db);
  const published = await readCounts(context, ids.map(subjectOf));
  if (published.length === 0) return null;
  const names = id ? await namesOfPlaces(db, [id]) : undefined;
  return {
    neighbourhood: (id && names?.get(id)) || null,
    inTimeOfTen: inTimeOfTen(published.map(({ cells }) => cells)),
  };
}

/** Each morning: counts people whose last signal was answered in time or late, in each neighbourhood. */
export async function countSignalTimes(context: Counting): Promise<void> {
  for (const id of await neighbourhoodIds(context.db)) {
    await publishCounts(context, {
      subject: subjectOf(id),
      audience: 'senders',
      sensitivity: 'ordinary',
      cells: await countOf(context, id),
      mostAnswers: (await howManyLive(context, { neighbourhoodId: id })).people,
      changedSince: (morning) => answeredSince(context, id, morning),
    });
  }
}

async function countOf(context: Counting, neighbourhoodId: string) {
  const rows = await answered(context, neighbourhoodId, dayLater(todayOf(context), -daysCounted))
    .select(sql<boolean>`answered_on <= answer_by`.as('inTime'))
    .execute();
  const inTime = rows.filter((row) => row.inTime).length;
  return { 'in-time': inTime, late: rows.length - inTime };
}

async function answeredSince(context: Counting, neighbourhoodId: string, morning: string) {
  return (await answered(context, neighbourhoodId, morning).execute()).length;
}

/** The last signal of each person that was answered since a day, before today. */
function answered(context: Counting, neighbourhoodId: string, since: string) {
  return context.db
    .selectFrom('signal')
    .distinctOn('sender_id')
    .select(['sender_id', 'answered_on', 'answer_by'])
    .where('sender_id', 'is not', null)
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('answered_on', '>=', since)
    .where('answered_on', '<', todayOf(context))
    .orderBy('sender_id')
    .orderBy('answered_on', 'desc')
    .orderBy('id', 'desc');
}

const subjectOf = (neighbourhoodId: string): string => `signal-times:${neighbourhoodId}`;
