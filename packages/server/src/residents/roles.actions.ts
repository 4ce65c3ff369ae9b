import { expressionBuilder, type Expression } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Context, Role } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { placesOfHomes } from '../community/places.actions.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { endBuddyWork } from './buddy.actions.ts';
import { runningMemberships } from './groups.actions.ts';
import { readRoleAtWork, refuseToEndLastAdmin, rolesAtWork } from './roles.rules.ts';

/** Somebody with a role in the console. */
export interface Colleague {
  readonly residentId: string;
  readonly firstName: string | null;
  /** None for somebody who came by a directory. */
  readonly email: string | null;
  readonly roles: readonly Role[];
}

type RoleContext = Pick<Context<'resident' | 'resident_role'>, 'db' | 'clock'>;

/** Everybody who works in the console, by name. Nobody else is listed: residents are not looked through. */
export async function listColleagues({ db, clock }: RoleContext): Promise<Colleague[]> {
  const rows = await db
    .selectFrom('resident_role')
    .innerJoin('resident', (join) =>
      join
        .onRef('resident.organisation_id', '=', 'resident_role.organisation_id')
        .onRef('resident.id', '=', 'resident_role.resident_id'),
    )
    .select(['resident.id', 'resident.first_name', 'resident.email', 'resident_role.role'])
    .where('resident_role.role', 'in', rolesAtWork)
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', clock.now())]))
    .orderBy('resident.email')
    .orderBy('resident_role.given_at')
    .orderBy('resident_role.id')
    .execute();
  const colleagues = new Map<string, Colleague & { roles: Role[] }>();
  for (const { id, first_name: firstName, email, role } of rows) {
    const known = colleagues.get(id) ?? { residentId: id, firstName, email, roles: [] };
    colleagues.set(id, known);
    if (!known.roles.includes(role)) known.roles.push(role);
  }
  return [...colleagues.values()];
}

/** Those of them who have one of these roles. */
export async function colleaguesWith(context: RoleContext, ...roles: readonly Role[]): Promise<Colleague[]> {
  const colleagues = await listColleagues(context);
  return colleagues.filter((one) => one.roles.some((role) => roles.includes(role)));
}

/** A role that has work in the console; any other is refused. */
export function roleAtWork(role: Role): Role {
  return readRoleAtWork(role);
}

/** Takes a role away from now on; whoever is in the console notices at once. */
export async function endRole(
  context: Pick<Context<'resident_role' | 'resident_buddy' | 'audit_entry'>, 'db' | 'organisation' | 'clock'>,
  ended: { residentId: string; role: Role; by: string },
): Promise<void> {
  const now = context.clock.now();
  // Held, so that two admins cannot take each other's role away at one moment.
  const admins = await context.db
    .selectFrom('resident_role')
    .select('resident_id')
    .where('role', '=', 'admin')
    // A directory may be gone tomorrow, or be somebody else's: whoever comes by it keeps nobody out.
    .where('from_directory', '=', false)
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', now)]))
    .forUpdate()
    .execute();
  refuseToEndLastAdmin(
    ended,
    admins.map((row) => row.resident_id),
  );
  await context.db
    .updateTable('resident_role')
    .set({ ends_at: now })
    .where('resident_id', '=', ended.residentId)
    .where('role', '=', ended.role)
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', now)]))
    .execute();
  // What is shown to a buddy alone goes with the role.
  if (ended.role === 'welcome-buddy') await endBuddyWork(context, ended.residentId);
  await writeAudit(context, {
    actor: 'resident',
    actorId: ended.by,
    action: `end-role:${ended.role}`,
    aboutId: ended.residentId,
    reason: 'role',
  });
}

/** What somebody was appointed to among the neighbours of a building goes with the home there. */
export async function endBuddyRole(
  context: Pick<Context<'resident_role' | 'audit_entry'>, 'db' | 'organisation' | 'clock'>,
  residentId: string,
): Promise<void> {
  const now = context.clock.now();
  const { numUpdatedRows } = await context.db
    .updateTable('resident_role')
    .set({ ends_at: now })
    .where('resident_id', '=', residentId)
    .where('role', '=', 'welcome-buddy')
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', now)]))
    .executeTakeFirst();
  if (Number(numUpdatedRows) === 0) return;
  await writeAudit(context, {
    actor: 'server',
    action: 'end-role:welcome-buddy',
    aboutId: residentId,
    reason: 'role',
  });
}

/** How many residents with a role among neighbours live in each neighbourhood; numbers alone. */
export async function countActiveResidents({
  db,
  clock,
  organisation,
}: Context): Promise<ReadonlyMap<string, number>> {
  const now = clock.now();
  const today = dayIn(organisation.timezone, now);
  const rows = await db
    .selectFrom(activeResidents(now, today).as('active'))
    .innerJoin('residency', 'residency.resident_id', 'active.resident_id')
    .innerJoin(placesOfHomes().as('place'), (join) =>
      join
        .onRef('place.organisation_id', '=', 'residency.organisation_id')
        .onRef('place.home_id', '=', 'residency.home_id'),
    )
    .select((row) => [
      'place.neighbourhood_id',
      row.fn.count<string>('active.resident_id').distinct().as('people'),
    ])
    .where('residency.confirmed_at', 'is not', null)
    .where('residency.starts_on', '<=', today)
    .where((where) =>
      where.or([where('residency.ends_on', 'is', null), where('residency.ends_on', '>', today)]),
    )
    .groupBy('place.neighbourhood_id')
    .execute();
  return new Map(rows.map((row) => [row.neighbourhood_id, Number(row.people)]));
}

/** Buddies, and members of groups. */
function activeResidents(now: Date, today: string) {
  return expressionBuilder<Pick<Tables, 'resident_role'>>()
    .selectFrom('resident_role')
    .select('resident_role.resident_id')
    .where('resident_role.role', 'in', ['welcome-buddy', 'committee-member'])
    .where((where) =>
      where.or([where('resident_role.ends_at', 'is', null), where('resident_role.ends_at', '>', now)]),
    )
    .union(runningMemberships(today).select('resident_group_member.resident_id'));
}

/** Whether somebody has one of these roles now, as a part of another statement. */
export function hasRole(resident: Expression<string | null>, roles: readonly Role[], at: Date) {
  const { exists, selectFrom } = expressionBuilder<Pick<Tables, 'resident_role'>>();
  return exists(
    selectFrom('resident_role')
      .select('resident_role.id')
      .where('resident_role.resident_id', '=', resident)
      .where('resident_role.role', 'in', [...roles])
      .where((where) =>
        where.or([where('resident_role.ends_at', 'is', null), where('resident_role.ends_at', '>', at)]),
      ),
  );
}
