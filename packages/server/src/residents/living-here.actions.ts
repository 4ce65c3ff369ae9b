import { expressionBuilder, type Expression } from 'kysely';
import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { homesOf, placesOfHomes } from '../community/places.actions.ts';
import { among } from '../database/compiled-once.ts';
import type { Tables } from '../database/tables.ts';

type Residents = Pick<Tables, 'resident' | 'residency' | 'resident_role' | 'resident_buddy'>;

/**
 * People with the home they live in today, as a part of another statement: one row each, none for somebody without a confirmed
 * home. Of two homes the newest counts, as it does when somebody signs in.
 */
export function peopleAtHome(ids: readonly string[], now: { today: string; at: Date }) {
  return expressionBuilder<Residents>()
    .selectFrom('residency')
    .innerJoin(placesOfHomes().as('place'), (join) =>
      join
        .onRef('place.organisation_id', '=', 'residency.organisation_id')
        .onRef('place.home_id', '=', 'residency.home_id'),
    )
    .innerJoin('resident', (join) =>
      join
        .onRef('resident.organisation_id', '=', 'residency.organisation_id')
        .onRef('resident.id', '=', 'residency.resident_id'),
    )
    .distinctOn('residency.resident_id')
    .select((person) => [
      'residency.resident_id',
      'resident.first_name',
      'place.building_id',
      'place.building',
      'place.stairwell',
      'place.neighbourhood_id',
      'place.neighbourhood',
      isWelcomeBuddy(person.ref('resident.id'), now.at).as('is_welcome_buddy'),
    ])
    .where('residency.resident_id', '=', among(ids))
    .where('residency.confirmed_at', 'is not', null)
    .where('residency.starts_on', '<=', now.today)
    .where((where) =>
      where.or([where('residency.ends_on', 'is', null), where('residency.ends_on', '>', now.today)]),
    )
    .orderBy('residency.resident_id')
    .orderBy('residency.starts_on', 'desc')
    .orderBy('residency.id', 'desc');
}

/** Who lives in some buildings today, confirmed, as a part of another statement. */
export function peopleIn(buildingIds: readonly string[], today: string) {
  return everybodyAtHome(today).where('place.building_id', '=', among(buildingIds));
}

function everybodyAtHome(today: string) {
  return expressionBuilder<Residents>()
    .selectFrom('residency')
    .innerJoin(placesOfHomes().as('place'), (join) =>
      join
        .onRef('place.organisation_id', '=', 'residency.organisation_id')
        .onRef('place.home_id', '=', 'residency.home_id'),
    )
    .select([
      'residency.organisation_id',
      'residency.resident_id',
      'residency.home_id',
      'place.building_id',
      'place.stairwell',
      'place.neighbourhood_id',
    ])
    .where('residency.confirmed_at', 'is not', null)
    .where('residency.starts_on', '<=', today)
    .where((where) =>
      where.or([where('residency.ends_on', 'is', null), where('residency.ends_on', '>', today)]),
    );
}

/**
 * How many people live somewhere today, and in how many homes: in some buildings, in a neighbourhood, or in all of them. Neighbours
 * can know it, and more than so many cannot have said anything.
 */
export async function howManyLive(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  within: { buildingIds?: readonly string[]; neighbourhoodId?: string },
): Promise<{ people: number; homes: number }> {
  const { buildingIds, neighbourhoodId } = within;
  const { people, homes } = await context.db
    .selectFrom(everybodyAtHome(todayOf(context)).as('living'))
    .select((row) => row.fn.count<string>('living.resident_id').distinct().as('people'))
    .select((row) => row.fn.count<string>('living.home_id').distinct().as('homes'))
    .$if(buildingIds !== undefined, (all) => all.where('living.building_id', '=', among(buildingIds ?? [])))
    .$if(neighbourhoodId !== undefined, (all) => all.where('living.neighbourhood_id', '=', neighbourhoodId!))
    .executeTakeFirstOrThrow();
  return { people: Number(people), homes: Number(homes) };
}

/** Whether somebody lives in a building today, confirmed, as a part of another statement. */
export function livesIn(resident: Expression<string | null>, building: Expression<string>, today: string) {
  return expressionBuilder<Residents>().exists(residenciesIn(resident, building, today));
}

/** The same, looked up for one after the other: for whoever reads a few out of many, in order. */
export function livesInEach(
  resident: Expression<string | null>,
  building: Expression<string>,
  today: string,
) {
  const { exists } = expressionBuilder<Residents>();
  // An offset keeps PostgreSQL from joining all residencies first.
  return exists(residenciesIn(resident, building, today).offset(0));
}

function residenciesIn(resident: Expression<string | null>, building: Expression<string>, today: string) {
  return expressionBuilder<Residents>()
    .selectFrom('residency')
    .select('residency.id')
    .where('residency.resident_id', '=', resident)
    .where('residency.home_id', 'in', homesOf(building))
    .where('residency.confirmed_at', 'is not', null)
    .where('residency.starts_on', '<=', today)
    .where((where) =>
      where.or([where('residency.ends_on', 'is', null), where('residency.ends_on', '>', today)]),
    );
}

/** Whether one person is the buddy of another today, as a part of another statement. */
export function isBuddyOf(buddyId: string, resident: Expression<string>, today: string) {
  const buddy = expressionBuilder<Residents>();
  return buddy.exists(
    buddy
      .selectFrom('resident_buddy')
      .select('resident_buddy.buddy_id')
      .where('resident_buddy.resident_id', '=', resident)
      .where('resident_buddy.buddy_id', '=', buddyId)
      .where('resident_buddy.starts_on', '<=', today)
      .where((where) =>
        where.or([where('resident_buddy.ends_on', 'is', null), where('resident_buddy.ends_on', '>', today)]),
      ),
  );
}

function isWelcomeBuddy(resident: Expression<string>, at: Date) {
  const role = expressionBuilder<Residents>();
  return role.exists(
    role
      .selectFrom('resident_role')
      .select('resident_role.id')
      .where('resident_role.resident_id', '=', resident)
      .where('resident_role.role', '=', 'welcome-buddy')
      .where((where) =>
        where.or([where('resident_role.ends_at', 'is', null), where('resident_role.ends_at', '>', at)]),
      ),
  );
}

/** Somebody's first name, as a part of another statement. */
export function firstNameOf(residentId: Expression<string | null>) {
  return expressionBuilder<Residents>()
    .selectFrom('resident')
    .select('resident.first_name')
    .where('resident.id', '=', residentId);
}
