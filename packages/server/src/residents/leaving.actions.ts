import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { placesOfHomes } from '../community/places.actions.ts';
import type { HowEnded } from './residents.table.ts';

export type Leaving = Pick<Context, 'db' | 'organisation' | 'clock' | 'outbox' | 'news'>;

/** Somebody whose residency ended, as those hear of it who have to do something. */
export interface Left {
  readonly residentId: string;
  readonly buildingId: string;
  readonly neighbourhoodId: string;
  /** Whether another home of theirs lies in the same building or neighbourhood. */
  readonly staysInBuilding: boolean;
  readonly staysInNeighbourhood: boolean;
}

type Follows = (context: Leaving, left: Left) => Promise<void>;

const followers: Follows[] = [];

/** Said once by each slice that holds something of people where they live, in its `*.actions.ts`. */
export function whenSomebodyLeaves(follows: Follows): void {
  followers.push(follows);
}

/** Which residencies end: of one person, of one home, or of one person there. */
export interface Ended {
  readonly residentId?: string;
  readonly homeId?: string;
  /** With new keys: whoever came before them leaves, and whoever comes with them stays. */
  readonly beganBefore?: string;
  /** Who was there already and gets new keys. */
  readonly exceptResidentId?: string | undefined;
}

/**
 * Says from which day on people live somewhere no more. What has come already is carried out at once, what is to come on its day.
 * A day that was named before moves only to an earlier one.
 *
 * @param on the first day without them
 * @returns how many residencies end
 */
export async function endResidencies(
  context: Leaving,
  ended: Ended,
  { on, how, by }: { on: string; how: HowEnded; by?: string | null },
): Promise<number> {
  let ending = context.db
    .updateTable('residency')
    .set((set) => ({
      ends_on: set.fn<string>('greatest', [set.cast<string>(set.val(on), 'date'), 'starts_on']),
      ended_how: how,
      ended_by: by ?? null,
    }))
    .where('confirmed_at', 'is not', null)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>', on)]));
  if (ended.residentId) ending = ending.where('resident_id', '=', ended.residentId);
  if (ended.homeId) ending = ending.where('home_id', '=', ended.homeId);
  if (ended.beganBefore) ending = ending.where('starts_on', '<', ended.beganBefore);
  if (ended.exceptResidentId) ending = ending.where('resident_id', '<>', ended.exceptResidentId);
  const rows = await ending.returning('id').execute();
  await carryOutEndings(context);
  return rows.length;
}

/** Everything that follows from an end whose day has come. Two servers at once each do a part of it, and nothing twice. */
export async function carryOutEndings(context: Leaving): Promise<void> {
  const now = context.clock.now();
  const today = dayIn(context.organisation.timezone, now);
  const due = await context.db
    .selectFrom('residency')
    .select(['id', 'resident_id', 'home_id'])
    .where('ends_on', '<=', today)
    .where('ended_at', 'is', null)
    .orderBy('ends_on')
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute();
  for (const { id, resident_id, home_id } of due) {
    await context.db
      .updateTable('residency')
      .set({ ended_at: now, asked_at: null, reminded_at: null, desk_told_at: null })
      .where('id', '=', id)
      .execute();
    const left = await whatIsLeft(context, resident_id, home_id, today);
    for (const follows of left ? followers : []) await follows(context, left!);
  }
}

async function whatIsLeft(
  { db }: Leaving,
  residentId: string,
  homeId: string,
  today: string,
): Promise<Left | undefined> {
  const place = await db
    .selectFrom(placesOfHomes().as('place'))
    .select(['place.building_id', 'place.neighbourhood_id'])
    .where('place.home_id', '=', homeId)
    .executeTakeFirst();
  if (!place) return undefined;
  const others = await db
    .selectFrom('residency')
    .innerJoin(placesOfHomes().as('place'), (join) =>
      join
        .onRef('place.organisation_id', '=', 'residency.organisation_id')
        .onRef('place.home_id', '=', 'residency.home_id'),
    )
    .select(['place.building_id', 'place.neighbourhood_id'])
    .where('residency.resident_id', '=', residentId)
    .where('residency.confirmed_at', 'is not', null)
    .where('residency.starts_on', '<=', today)
    .where((where) =>
      where.or([where('residency.ends_on', 'is', null), where('residency.ends_on', '>', today)]),
    )
    .execute();
  return {
    residentId,
    buildingId: place.building_id,
    neighbourhoodId: place.neighbourhood_id,
    staysInBuilding: others.some((other) => other.building_id === place.building_id),
    staysInNeighbourhood: others.some((other) => other.neighbourhood_id === place.neighbourhood_id),
  };
}
