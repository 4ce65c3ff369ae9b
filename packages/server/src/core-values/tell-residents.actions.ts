import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { tell } from '../notifications/tell.actions.ts';
import { peopleIn } from '../residents/living-here.actions.ts';
import { placesById, type PlaceNow } from './places.actions.ts';
import { placeOfResident } from './place-of-resident.actions.ts';
import { isReviewed } from './review.actions.ts';

type Telling = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** In the morning: who lives where a vote began, or where it is asked whether it is still right, hears that once. */
export async function tellResidents(context: Telling): Promise<void> {
  const { db } = context;
  const today = todayOf(context);
  const places = await db.selectFrom('core_values_place').select(['id', 'asked_on']).orderBy('id').execute();
  const placeOf = await placesById(
    context,
    places.map(({ id }) => id),
  );
  for (const { id, asked_on } of places) {
    const place = placeOf.get(id);
    if (!place) continue;
    if (isReviewed(context, place) && (asked_on ?? '') < place.reviewDueOn!) {
      await tellAll(context, place, id);
      await db.updateTable('core_values_place').set({ asked_on: today }).where('id', '=', id).execute();
    }
    if (place.stage === 'open' && !place.round!.isTold) {
      await tellAll(context, place, place.round!.id);
      await db
        .updateTable('core_values_round')
        .set({ told_on: today })
        .where('id', '=', place.round!.id)
        .execute();
    }
  }
}

/** Everybody alike, whether they voted already or not: what is told to whom says nothing of a vote. */
async function tellAll(context: Telling, place: PlaceNow, aboutId: string): Promise<void> {
  const rows = await context.db
    .selectFrom(peopleIn(place.buildingIds, todayOf(context)).as('person'))
    .select('person.resident_id')
    .distinct()
    .execute();
  await tell(context, { kind: 'core-values', aboutId, to: rows.map(({ resident_id }) => resident_id) });
}

/** What is asked of somebody where they live now, out of what they were told: a vote by its last day, or a look back. */
export async function askedNow(
  context: Telling,
  residentId: string,
  about: readonly string[],
): Promise<{ place: string; closesOn: string | null }[]> {
  const place = await placeOfResident(context, residentId);
  if (!place) return [];
  const votes = place.stage === 'open' && about.includes(place.round!.id);
  const looksBack = isReviewed(context, place) && about.includes(place.id);
  return [
    ...(votes ? [{ place: place.name, closesOn: place.round!.closesOn }] : []),
    ...(looksBack ? [{ place: place.name, closesOn: null }] : []),
  ];
}
