import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { peopleAtHome } from '../residents/living-here.actions.ts';
import { placeOfBuilding, type PlaceNow } from './places.actions.ts';

/** The place where somebody lives today, where people began there; null for whoever lives nowhere here. */
export async function placeOfResident(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  residentId: string,
): Promise<(PlaceNow & { id: string }) | null> {
  const now = { today: todayOf(context), at: context.clock.now() };
  const home = await context.db
    .selectFrom(peopleAtHome([residentId], now).as('person'))
    .select('person.building_id')
    .executeTakeFirst();
  const place = home && (await placeOfBuilding(context, home.building_id));
  return place?.id ? { ...place, id: place.id } : null;
}
