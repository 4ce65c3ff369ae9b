import { expressionBuilder, sql, type Expression, type NotNull } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Context, SignedIn } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { placesOfHomes } from '../community/places.actions.ts';
import { actorBy, writeAudit } from '../community/audit.actions.ts';
import { among, compiledOnce, plannedOnce } from '../database/compiled-once.ts';
import type { Database } from '../database/connect.ts';
import type { Tables } from '../database/tables.ts';
import { Refused } from '../errors.ts';
import { roleOfMember } from './groups.actions.ts';
import { readFirstName } from './residents.rules.ts';
import type { HowConfirmed, Role } from './residents.table.ts';

type Residents = 'resident' | 'residency' | 'home' | 'building' | 'neighbourhood';

/** Somebody as the rest of the server may know them: where they live counts only while a confirmed residency runs. */
export type Person = Omit<SignedIn, 'sessionId' | 'reach' | 'roles'>;

/** Makes somebody live somewhere from today or a later day on, confirmed; the same home twice is one residency. */
export async function confirmResidency(
  context: Pick<Context<Residents>, 'db' | 'organisation' | 'clock'>,
  confirmed: {
    residentId: string;
    homeId: string;
    how: HowConfirmed;
    by?: string;
    from?: string | null;
    until?: string | null;
  },
): Promise<void> {
  const today = dayIn(context.organisation.timezone, context.clock.now());
  const running = await context.db
    .selectFrom('residency')
    .select('id')
    .where('resident_id', '=', confirmed.residentId)
    .where('home_id', '=', confirmed.homeId)
    .where('confirmed_at', 'is not', null)
    .where((where) =>
      where.or([where('ends_on', 'is', null), where('ends_on', '>', confirmed.from ?? today)]),
    )
    .executeTakeFirst();
  if (running) return;
  await context.db
    .insertInto('residency')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      resident_id: confirmed.residentId,
      home_id: confirmed.homeId,
      starts_on: confirmed.from ?? today,
      ends_on: confirmed.until ?? null,
      confirmed_at: context.clock.now(),
      confirmed_how: confirmed.how,
      confirmed_by: confirmed.by ?? null,
      ended_how: confirmed.until ? 'staff' : null,
      ended_by: null,
      ended_at: null,
      asked_at: null,
      reminded_at: null,
      desk_told_at: null,
      still_here_at: null,
    })
    .execute();
}

/** The person behind an id, with the home that counts today; undefined when the account is gone. */
export async function findPerson(
  context: Pick<Context<Residents>, 'db' | 'organisation' | 'clock'>,
  residentId: string,
): Promise<Person | undefined> {
  const today = dayIn(context.organisation.timezone, context.clock.now());
  const [row] = await loadPerson(context.db, { residentId, today });
  return row && personOf(row);
}

const loadPerson = compiledOnce(
  (db: Database<Residents>, { residentId, today }: { residentId: string; today: string }) =>
    db
      .selectFrom(personWith(sql.val(residentId), today).as('person'))
      .select(['resident_id', 'first_name', 'building_id', 'neighbourhood_id']),
);

/** Somebody with the home that counts today, as a part of another statement; no row when the account is gone. */
export function personWith(resident: Expression<string>, today: string) {
  return expressionBuilder<Pick<Tables, Residents>>()
    .selectFrom('resident')
    .leftJoin('residency', (join) =>
      join
        .onRef('residency.organisation_id', '=', 'resident.organisation_id')
        .onRef('residency.resident_id', '=', 'resident.id')
        .on('residency.confirmed_at', 'is not', null)
        .on('residency.starts_on', '<=', today)
        .on((on) => on.or([on('residency.ends_on', 'is', null), on('residency.ends_on', '>', today)])),
    )
    .leftJoin(placesOfHomes().as('place'), (join) =>
      join
        .onRef('place.organisation_id', '=', 'residency.organisation_id')
        .onRef('place.home_id', '=', 'residency.home_id'),
    )
    .select([
      'resident.id as resident_id',
      'resident.first_name',
      'place.building_id',
      'place.neighbourhood_id',
    ])
    .where('resident.id', '=', resident)
    .orderBy('residency.starts_on', 'desc')
    .orderBy('residency.id', 'desc')
    .limit(1);
}

/** What the rest of the server knows somebody by, out of the row above. */
export function personOf(row: {
  readonly resident_id: string;
  readonly first_name: string | null;
  readonly building_id: string | null;
  readonly neighbourhood_id: string | null;
}): Person {
  return {
    kind: row.building_id ? 'resident' : 'guest',
    residentId: row.resident_id,
    firstName: row.first_name,
    buildingId: row.building_id,
    neighbourhoodId: row.neighbourhood_id,
  };
}

/** Somebody's first name, as a part of another statement. */
export function firstNameOf(resident: Expression<string | null>) {
  return expressionBuilder<Pick<Tables, 'resident'>>()
    .selectFrom('resident')
    .select('resident.first_name')
    .where('resident.id', '=', resident);
}

/** First names by id, for what people signed. */
export async function firstNames(
  context: Pick<Context<'resident'>, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map();
  const statement = context.db
    .selectFrom('resident')
    .select(['id', 'first_name'])
    .where('id', '=', among(ids));
  const rows = await plannedOnce(context.db, statement);
  return new Map(rows.map((row) => [row.id, row.first_name]));
}

/** Whose address this is; undefined where nobody has it. For somebody who proves it, never to look people up by. */
export async function residentOfAddress(
  context: Pick<Context<'resident'>, 'db'>,
  email: string,
): Promise<string | undefined> {
  const row = await context.db
    .selectFrom('resident')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst();
  return row?.id;
}

/** Where mail to somebody goes, and in which language; undefined when the account is gone or has no address. */
export async function addressOf(
  context: Pick<Context<'resident'>, 'db'>,
  residentId: string,
): Promise<{ email: string; language: string } | undefined> {
  return context.db
    .selectFrom('resident')
    .select(['email', 'language'])
    .where('id', '=', residentId)
    .where('email', 'is not', null)
    .$narrowType<{ email: NotNull }>()
    .executeTakeFirst();
}

/** In which language somebody is written to, and their address where they have one; undefined when the account is gone. */
export async function howToWriteTo(
  { db }: Pick<Context<'resident'>, 'db'>,
  residentId: string,
): Promise<{ email: string | null; language: string } | undefined> {
  return db
    .selectFrom('resident')
    .select(['email', 'language'])
    .where('id', '=', residentId)
    .executeTakeFirst();
}

/** Gives somebody a role; roles work in the console alone. */
export async function giveRole(
  context: Pick<Context<'resident_role' | 'audit_entry'>, 'db' | 'organisation' | 'clock'>,
  given: { residentId: string; role: Role; by?: string; fromDirectory?: boolean },
): Promise<void> {
  await context.db
    .insertInto('resident_role')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      resident_id: given.residentId,
      role: given.role,
      given_at: context.clock.now(),
      given_by: given.by ?? null,
      from_directory: given.fromDirectory ?? false,
      ends_at: null,
    })
    .execute();
  await writeAudit(context, {
    ...(given.fromDirectory ? ({ actor: 'server' } as const) : actorBy(given.by)),
    action: `give-role:${given.role}`,
    aboutId: given.residentId,
    reason: given.fromDirectory ? 'directory' : 'role',
  });
}

/** The roles somebody has now, that of a member of a group among them; only asked for a session of the console, and before one begins. */
export async function rolesOf(
  context: Pick<Context<'resident_role'>, 'db' | 'clock' | 'organisation'>,
  residentId: string,
): Promise<readonly Role[]> {
  const now = context.clock.now();
  const today = dayIn(context.organisation.timezone, now);
  const rows = await context.db
    .selectFrom('resident_role')
    .select(['role', 'given_at', 'id'])
    .where('resident_id', '=', residentId)
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', now)]))
    .unionAll(
      roleOfMember(sql.val(residentId), today).select([
        sql<Date>`'infinity'::timestamptz`.as('given_at'),
        'resident_group.id',
      ]),
    )
    .orderBy('given_at')
    .orderBy('id')
    .execute();
  return [...new Set(rows.map((row) => row.role))];
}

/** A first name for an account that has none yet, since what is written in public bears one. */
export async function giveFirstName(
  context: Pick<Context<'resident'>, 'db'>,
  residentId: string,
  typed: string,
): Promise<void> {
  const firstName = firstNameFrom(typed);
  if (!firstName) throw new Refused('FIRST_NAME_NEEDED');
  await context.db
    .updateTable('resident')
    .set({ first_name: firstName })
    .where('id', '=', residentId)
    .execute();
}

/** A first name out of what somebody typed; null when there is none in it. */
export function firstNameFrom(typed: string): string | null {
  return readFirstName(typed);
}
