import { sql } from 'kysely';
import type { Context, Role } from '../builder.ts';
import { dayIn, todayOf } from '../clock.ts';
import { runningMemberships } from './groups.actions.ts';
import { rolesAmongNeighbours } from './roles.rules.ts';

/** A resident with a role among neighbours. */
export interface ActiveResident {
  readonly residentId: string;
  readonly firstName: string | null;
  readonly roles: readonly Role[];
  /** The names of the groups they are in. */
  readonly groups: readonly string[];
  /** The first day of what they do now. */
  readonly since: string;
}

type Reading = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** Buddies, moderators among neighbours and members of groups, by name: who has a role, and nobody else. */
export async function activeResidentsOf(context: Reading, only?: string): Promise<ActiveResident[]> {
  const found = new Map<string, { roles: Set<Role>; groups: string[]; since: string }>();
  const note = (id: string, since: string) => {
    const known = found.get(id) ?? { roles: new Set(), groups: [], since };
    found.set(id, { ...known, since: since < known.since ? since : known.since });
    return found.get(id)!;
  };
  const { timezone } = context.organisation;
  for (const { resident_id, role, given_at } of await roles(context, only))
    note(resident_id, dayIn(timezone, given_at)).roles.add(role);
  for (const { resident_id, name, starts_on } of await memberships(context, only)) {
    const known = note(resident_id, starts_on);
    known.groups.push(name);
    known.roles.add('committee-member');
  }
  if (found.size === 0) return [];
  const people = await context.db
    .selectFrom('resident')
    .select(['id', 'first_name'])
    .where('id', 'in', [...found.keys()])
    .orderBy(sql`first_name collate "nl-x-icu"`)
    .orderBy('id')
    .execute();
  return people.map(({ id, first_name }) => {
    const { roles: held, groups, since } = found.get(id)!;
    return { residentId: id, firstName: first_name, roles: [...held], groups, since };
  });
}

function roles({ db, clock }: Reading, only?: string) {
  let query = db
    .selectFrom('resident_role')
    .select(['resident_id', 'role', 'given_at'])
    .where('role', 'in', rolesAmongNeighbours)
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', clock.now())]))
    // Whoever works here and looks at words at work is thanked as a colleague, not as a neighbour.
    .where((where) =>
      where.or([
        where('role', '<>', 'moderator'),
        where.exists(
          where
            .selectFrom('residency')
            .select('residency.id')
            .whereRef('residency.organisation_id', '=', 'resident_role.organisation_id')
            .whereRef('residency.resident_id', '=', 'resident_role.resident_id')
            .where('residency.confirmed_at', 'is not', null),
        ),
      ]),
    )
    .orderBy('given_at')
    .orderBy('resident_role.id');
  if (only) query = query.where('resident_id', '=', only);
  return query.execute();
}

function memberships(context: Reading, only?: string) {
  let query = runningMemberships(todayOf(context)).select([
    'resident_group_member.resident_id',
    'resident_group_member.starts_on',
    'resident_group.name',
  ]);
  query = query.where('resident_group.kind', '<>', 'organisation');
  if (only) query = query.where('resident_group_member.resident_id', '=', only);
  return context.db
    .selectFrom(query.as('member'))
    .select(['resident_id', 'starts_on', 'name'])
    .orderBy('starts_on')
    .orderBy('name')
    .execute();
}
