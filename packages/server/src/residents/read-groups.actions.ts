import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { namesOfPlaces, neighbourhoodsOf } from '../community/place-names.actions.ts';
import { Refused } from '../errors.ts';
import { runningMemberships } from './groups.actions.ts';
import { runsOn } from './groups.rules.ts';
import type { GroupKind } from './residents.table.ts';

type Reading = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** A group as those at work see it. */
export interface Group {
  readonly id: string;
  readonly kind: GroupKind;
  readonly name: string;
  /** The building or neighbourhood it speaks for; null for everybody. */
  readonly place: string | null;
  readonly closedAt: Date | null;
  readonly members: readonly GroupMember[];
}

export interface GroupMember {
  readonly residentId: string;
  readonly firstName: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly runs: boolean;
}

/** Every group, those that are open first, by name; with all who are or were in it, in four statements. */
export async function listGroups(context: Reading, only?: readonly string[]): Promise<Group[]> {
  if (only?.length === 0) return [];
  let query = context.db
    .selectFrom('resident_group')
    .select(['resident_group.id', 'resident_group.kind', 'resident_group.name', 'resident_group.closed_at'])
    .select(['resident_group.building_id', 'resident_group.neighbourhood_id'])
    .where('resident_group.kind', '<>', 'organisation')
    .orderBy(sql`resident_group.closed_at is not null`)
    .orderBy(sql`resident_group.name collate "nl-x-icu"`)
    .orderBy('resident_group.id');
  if (only) query = query.where('resident_group.id', 'in', only);
  const groups = await query.execute();
  const members = await membersOf(
    context,
    groups.map(({ id }) => id),
  );
  const placed = groups.flatMap((group) => group.building_id ?? group.neighbourhood_id ?? []);
  const places = await namesOfPlaces(context.db, placed);
  return groups.map((group) => ({
    id: group.id,
    kind: group.kind,
    name: group.name,
    place: places.get(group.building_id ?? group.neighbourhood_id ?? '') ?? null,
    closedAt: group.closed_at,
    members: members.get(group.id) ?? [],
  }));
}

/** The buildings that the committees of somebody speak for today, or the neighbourhoods of those; of no place is none. */
export async function placesOfCommittees(
  context: Reading,
  residentId: string,
): Promise<{ buildingIds: string[]; neighbourhoodIds: string[] }> {
  const rows = await context.db
    .selectFrom(
      runningMemberships(todayOf(context))
        .select(['resident_group.building_id', 'resident_group.neighbourhood_id'])
        .where('resident_group.kind', '=', 'committee')
        .where('resident_group_member.resident_id', '=', residentId)
        .as('mine'),
    )
    .selectAll()
    .execute();
  return {
    buildingIds: rows.flatMap(({ building_id }) => building_id ?? []),
    neighbourhoodIds: rows.flatMap((row) => (row.building_id ? [] : (row.neighbourhood_id ?? []))),
  };
}

/** The groups somebody is a member of today. */
export async function groupsOf(context: Reading, residentId: string): Promise<string[]> {
  const rows = await context.db
    .selectFrom(
      runningMemberships(todayOf(context))
        .select('resident_group.id')
        .where('resident_group_member.resident_id', '=', residentId)
        .as('mine'),
    )
    .select('id')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** The buildings and neighbourhoods that the groups speak for of which somebody is a member today. */
export async function placesOfGroups(context: Reading, residentId: string): Promise<ReadonlySet<string>> {
  const rows = await context.db
    .selectFrom(
      runningMemberships(todayOf(context))
        .select(['resident_group.building_id', 'resident_group.neighbourhood_id'])
        .where('resident_group_member.resident_id', '=', residentId)
        .as('mine'),
    )
    .selectAll()
    .execute();
  return new Set(rows.flatMap(({ building_id, neighbourhood_id }) => building_id ?? neighbourhood_id ?? []));
}

/**
 * Somebody speaks for a group today.
 *
 * @returns how many others are a member today
 * @throws Refused GROUP_CLOSED, MEMBERSHIP_OVER, or NOT_FOUND for whoever never was one
 */
export async function memberToday(
  context: Reading,
  { groupId, residentId }: { groupId: string; residentId: string },
): Promise<{ others: number }> {
  const [group] = await listGroups(context, [groupId]);
  const own = group?.members.find((member) => member.residentId === residentId);
  if (!group || !own) throw new Refused('NOT_FOUND');
  if (group.closedAt) throw new Refused('GROUP_CLOSED');
  if (!own.runs) throw new Refused('MEMBERSHIP_OVER');
  return { others: group.members.filter((member) => member.runs).length - 1 };
}

/** Names and kinds by id, for what groups signed. */
export async function groupNames(
  { db }: Pick<Context, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { name: string; kind: GroupKind }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('resident_group')
    .select(['id', 'name', 'kind'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, name, kind }) => [id, { name, kind }]));
}

/** Where groups speak for; with neither place for everybody. The neighbourhood of a building stands beside it. */
export async function whereGroupsSpeak(
  { db }: Pick<Context, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { buildingId: string | null; neighbourhoodId: string | null }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('resident_group')
    .select(['id', 'building_id', 'neighbourhood_id'])
    .where('id', 'in', ids)
    .execute();
  const around = await neighbourhoodsOf(
    db,
    rows.flatMap(({ building_id }) => building_id ?? []),
  );
  return new Map(
    rows.map(({ id, building_id: buildingId, neighbourhood_id }) => [
      id,
      { buildingId, neighbourhoodId: neighbourhood_id ?? around.get(buildingId ?? '') ?? null },
    ]),
  );
}

async function membersOf(
  context: Reading,
  groupIds: readonly string[],
): Promise<ReadonlyMap<string, readonly GroupMember[]>> {
  if (groupIds.length === 0) return new Map();
  const today = todayOf(context);
  const rows = await context.db
    .selectFrom('resident_group_member')
    .innerJoin('resident', (join) =>
      join
        .onRef('resident.organisation_id', '=', 'resident_group_member.organisation_id')
        .onRef('resident.id', '=', 'resident_group_member.resident_id'),
    )
    .select(['group_id', 'resident_id', 'first_name', 'starts_on', 'ends_on'])
    .where('group_id', 'in', groupIds)
    .orderBy(sql`first_name collate "nl-x-icu"`)
    .orderBy('resident_id')
    .execute();
  const members = rows.map((row) => {
    const term = { startsOn: row.starts_on, endsOn: row.ends_on };
    return {
      groupId: row.group_id,
      residentId: row.resident_id,
      firstName: row.first_name,
      ...term,
      runs: runsOn(term, today),
    };
  });
  return Map.groupBy(members, ({ groupId }) => groupId);
}
