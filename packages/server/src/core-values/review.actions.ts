import { signedIn, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { publishCounts, readCounts } from '../community/publish-counts.actions.ts';
import { Refused } from '../errors.ts';
import { howManyLive } from '../residents/living-here.actions.ts';
import { readReviewChoice } from './core-values.rules.ts';
import type { ReviewChoice } from './core-values.table.ts';
import { placesById, placeToSpeakIn, type PlaceNow } from './places.actions.ts';

type Reading = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** What somebody said when asked whether it is still right; null where they did not say yet. */
export interface OwnReview {
  readonly choice: ReviewChoice | null;
}

/** Whether residents are asked now: a year passed, and no vote runs. */
export function isReviewed(context: Pick<Reading, 'organisation' | 'clock'>, place: PlaceNow): boolean {
  const { reviewDueOn: due, stage } = place;
  return due !== null && due <= todayOf(context) && (stage === 'adopted' || stage === 'talk');
}

/** The viewer's own answer; null where nobody is asked. */
export async function ownReview(
  context: Reading,
  place: PlaceNow,
  residentId: string,
): Promise<OwnReview | null> {
  if (!isReviewed(context, place)) return null;
  const row = await context.db
    .selectFrom('core_values_review')
    .select('choice')
    .where('place_id', '=', place.id)
    .where('resident_id', '=', residentId)
    .executeTakeFirst();
  return { choice: row?.choice ?? null };
}

/** A resident says whether it is still right; a new answer takes the place of the last. */
export async function answerReview(context: Context, typed: string): Promise<void> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('core-values-by-actor', residentId);
  const place = await placeToSpeakIn(context);
  if (!isReviewed(context, place)) throw new Refused('NOT_FOUND');
  const said = { choice: readReviewChoice(typed), answered_on: todayOf(context) };
  await context.db
    .insertInto('core_values_review')
    .values({
      organisation_id: context.organisation.id,
      place_id: place.id,
      resident_id: residentId,
      ...said,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'place_id', 'resident_id']).doUpdateSet(said),
    )
    .execute();
}

/** In the morning what people said is counted anew, where enough of them said something. */
export async function countReviews(context: Reading): Promise<void> {
  const rows = await context.db
    .selectFrom('core_values_review')
    .innerJoin('core_values_place', 'core_values_place.id', 'core_values_review.place_id')
    .select(['place_id', 'choice', 'reviewed_on'])
    .select((row) => row.fn.countAll<string>().as('count'))
    .groupBy(['place_id', 'choice', 'reviewed_on'])
    .execute();
  const byPlace = Map.groupBy(rows, ({ place_id }) => place_id);
  const placeOf = await placesById(context, [...byPlace.keys()]);
  for (const [placeId, said] of byPlace) {
    const place = placeOf.get(placeId);
    if (!place) continue;
    const count = (choice: ReviewChoice) => Number(said.find((one) => one.choice === choice)?.count ?? 0);
    await publishCounts(context, {
      subject: reviewSubject(placeId, said[0]!.reviewed_on),
      audience: 'residents',
      sensitivity: 'ordinary',
      cells: { still: count('still'), 'not-any-more': count('not-any-more'), unsure: count('unsure') },
      mostAnswers: (await howManyLive(context, { buildingIds: place.buildingIds })).people,
      changedSince: (morning) => changedSince(context, placeId, morning),
    });
  }
}

/** What was published of the look back that is going on; null where too few said something. */
export async function reviewCounts(context: Reading, place: PlaceNow) {
  if (!place.id || !isReviewed(context, place)) return null;
  const pictures = await readCounts(context, [reviewSubject(place.id, place.reviewedOn)]);
  return pictures[0]?.cells ?? null;
}

/** The committee looked back: it stays as it is for a year, and what each resident said is gone. */
export async function endReview(context: Reading, placeId: string): Promise<void> {
  await context.db.deleteFrom('core_values_review').where('place_id', '=', placeId).execute();
  await context.db
    .updateTable('core_values_place')
    .set({ reviewed_on: todayOf(context) })
    .where('id', '=', placeId)
    .execute();
}

function reviewSubject(placeId: string, since: string | null): string {
  return `core-values-review:${placeId}:${since ?? 'first'}`;
}

async function changedSince({ db }: Reading, placeId: string, morning: string): Promise<number> {
  const { count } = await db
    .selectFrom('core_values_review')
    .select((row) => row.fn.countAll<string>().as('count'))
    .where('place_id', '=', placeId)
    .where('answered_on', '>=', morning)
    .executeTakeFirstOrThrow();
  return Number(count);
}
