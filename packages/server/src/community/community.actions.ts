import { createHash } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Context, OrganisationOfRequest, Viewer } from '../builder.ts';
import { orUndone, type AnyDatabase, type Connection, type Database } from '../database/connect.ts';
import { Refused } from '../errors.ts';
import type { BuildingKind, FormOfAddress } from './community.table.ts';

type Community = 'organisation' | 'neighbourhood' | 'building' | 'home' | 'site' | 'site_origin';

/** Organisations never change while a server runs but by its own commands, so they are looked up once a minute at most. */
export async function listOrganisations({ kysely }: Connection): Promise<OrganisationOfRequest[]> {
  const rows = await kysely.selectFrom('organisation').selectAll().orderBy('created_at').execute();
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    name: row.name,
    phone: row.phone,
    formOfAddress: row.form_of_address,
    language: row.language,
    timezone: row.timezone,
  }));
}

/** Whether this database is a demo; written at its birth and never changed. */
export async function isDemo({ kysely }: Connection): Promise<boolean> {
  const birth = await kysely.selectFrom('database_birth').select('demo').executeTakeFirstOrThrow();
  return birth.demo;
}

/** Writes into a new database what it is for; a database that is older keeps what it was. */
export async function writeBirth({ kysely }: Pick<Connection, 'kysely'>, birth: { demo: boolean; at: Date }): Promise<void> {
  await kysely
    .insertInto('database_birth')
    .values({ only_row: true, demo: birth.demo, born_at: birth.at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function createOrganisation(
  db: AnyDatabase,
  made: { slug: string; name: string; phone: string; formOfAddress: FormOfAddress; at: Date },
): Promise<OrganisationOfRequest> {
  const organisation = {
    id: newId(),
    slug: made.slug,
    name: made.name,
    phone: made.phone,
    formOfAddress: made.formOfAddress,
    language: 'nl',
    timezone: 'Europe/Amsterdam',
  };
  const { formOfAddress, ...same } = organisation;
  await (db as Database<'organisation'>)
    .insertInto('organisation')
    .values({ ...same, form_of_address: formOfAddress, created_at: made.at })
    .execute();
  return organisation;
}

export interface Site {
  readonly id: string;
  readonly slug: string;
}

/** The site a page belongs to, by its exact origin; null for a page nobody allowed. */
export async function findSite(db: Database<'site' | 'site_origin'>, origin: string): Promise<Site | null> {
  const row = await db
    .selectFrom('site_origin')
    .innerJoin('site', (join) =>
      join
        .onRef('site.organisation_id', '=', 'site_origin.organisation_id')
        .onRef('site.id', '=', 'site_origin.site_id'),
    )
    .select(['site.id', 'site.slug'])
    .where('site_origin.origin', '=', origin)
    .executeTakeFirst();
  return row ?? null;
}

/** Makes a site, or sets the origins of the one with that slug. */
export async function setSite(
  db: Database<'site' | 'site_origin'>,
  organisationId: string,
  wanted: { slug: string; name: string; origins: readonly string[] },
): Promise<void> {
  const { id } = await db
    .insertInto('site')
    .values({ organisation_id: organisationId, id: newId(), slug: wanted.slug, name: wanted.name })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'slug']).doUpdateSet({ name: wanted.name }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.deleteFrom('site_origin').where('site_id', '=', id).execute();
  for (const origin of wanted.origins) {
    await db
      .insertInto('site_origin')
      .values({ organisation_id: organisationId, origin, site_id: id })
      .onConflict((conflict) => conflict.columns(['organisation_id', 'origin']).doUpdateSet({ site_id: id }))
      .execute();
  }
}

export async function listSites(
  db: Database<'site' | 'site_origin'>,
): Promise<{ slug: string; name: string; origins: string[] }[]> {
  const sites = await db.selectFrom('site').selectAll().orderBy('slug').execute();
  const origins = await db.selectFrom('site_origin').selectAll().orderBy('origin').execute();
  return sites.map(({ id, slug, name }) => ({
    slug,
    name,
    origins: origins.filter((row) => row.site_id === id).map((row) => row.origin),
  }));
}

export async function addNeighbourhood(
  db: Database<Community>,
  organisationId: string,
  made: { slug: string; name: string },
): Promise<string> {
  const id = newId();
  await db
    .insertInto('neighbourhood')
    .values({ organisation_id: organisationId, id, ...made })
    .execute();
  return id;
}

export async function findNeighbourhood(
  db: Database<'neighbourhood'>,
  slug: string,
): Promise<string | undefined> {
  const row = await db.selectFrom('neighbourhood').select('id').where('slug', '=', slug).executeTakeFirst();
  return row?.id;
}

export async function addBuilding(
  db: Database<Community>,
  organisationId: string,
  made: { slug: string; name: string; kind: BuildingKind; neighbourhoodId: string; homes: readonly string[] },
): Promise<string> {
  const id = newId();
  const { neighbourhoodId, homes, ...same } = made;
  await db
    .insertInto('building')
    .values({ organisation_id: organisationId, id, neighbourhood_id: neighbourhoodId, ...same })
    .execute();
  await db
    .insertInto('home')
    .values(
      homes.map((number) => ({
        organisation_id: organisationId,
        id: newId(),
        building_id: id,
        number,
        stairwell: null,
      })),
    )
    .execute();
  return id;
}

export async function findBuilding(db: Database<'building'>, slug: string): Promise<string | undefined> {
  const row = await db.selectFrom('building').select('id').where('slug', '=', slug).executeTakeFirst();
  return row?.id;
}

const lower = (text: RawBuilder<unknown>) => sql<string>`lower(${text})`;

/** Finds a home by how people say it: "De Linde 12". Null when there is none. */
export async function findHome(db: Database<'building' | 'home'>, said: string): Promise<string | null> {
  const match = /^(.+)[\s,]+(\d+\s*\S*)$/.exec(said.trim());
  if (!match) return null;
  const [, name = '', number = ''] = match;
  const row = await db
    .selectFrom('home')
    .innerJoin('building', (join) =>
      join
        .onRef('building.organisation_id', '=', 'home.organisation_id')
        .onRef('building.id', '=', 'home.building_id'),
    )
    .select('home.id')
    .where((where) =>
      where.or([
        where(lower(sql.ref('building.name')), '=', lower(sql.val(name))),
        where('building.slug', '=', name.toLowerCase()),
      ]),
    )
    .where(lower(sql.ref('home.number')), '=', lower(sql.val(number.replaceAll(' ', ''))))
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Every home, building by building; `isLast` marks the last one of each. */
export async function listHomes(context: Pick<Context<'home'>, 'db'>): Promise<{ id: string; isLast: boolean }[]> {
  const homes = await context.db.selectFrom('home').select(['id', 'building_id']).orderBy('building_id').orderBy('id').execute();
  return homes.map((home, index) => ({ id: home.id, isLast: homes[index + 1]?.building_id !== home.building_id }));
}

/** Where a home stands. */
export async function placeOfHome(
  context: Pick<Context<'building' | 'home'>, 'db'>,
  homeId: string,
): Promise<{ buildingId: string; neighbourhoodId: string } | undefined> {
  const row = await context.db
    .selectFrom('home')
    .innerJoin('building', (join) =>
      join.onRef('building.organisation_id', '=', 'home.organisation_id').onRef('building.id', '=', 'home.building_id'),
    )
    .select(['building.id', 'building.neighbourhood_id'])
    .where('home.id', '=', homeId)
    .executeTakeFirst();
  return row && { buildingId: row.id, neighbourhoodId: row.neighbourhood_id };
}

/** The name of a building, as residents know it. */
export async function buildingName(context: Pick<Context<'building'>, 'db'>, buildingId: string): Promise<string | null> {
  const row = await context.db.selectFrom('building').select('name').where('id', '=', buildingId).executeTakeFirst();
  return row?.name ?? null;
}

/** Writes down a privileged read or act, in the transaction that does it. */
export async function writeAudit(
  context: Pick<Context<'audit_entry'>, 'organisation' | 'clock' | 'db'>,
  entry: {
    actor: 'terminal' | 'server' | 'resident';
    actorId?: string;
    action: string;
    aboutId?: string;
    reason: string;
  },
): Promise<void> {
  await context.db
    .insertInto('audit_entry')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      at: context.clock.now(),
      actor: entry.actor,
      actor_id: entry.actorId ?? null,
      action: entry.action,
      about_id: entry.aboutId ?? null,
      reason: entry.reason,
    })
    .execute();
}

/** Who a client mutation id belongs to: the person, or the hash a visitor's browser made for the one item. */
export function actorOf(viewer: Viewer, visitor?: string | null): string {
  if (viewer.kind !== 'visitor') return viewer.residentId;
  if (!visitor) throw new Refused('SIGN_IN_NEEDED');
  if (!/^[0-9a-f]{64}$/.test(visitor)) throw new Refused('INPUT_NOT_READABLE');
  return `visitor:${visitor}`;
}

/**
 * Gives a mutation one effect however often it is sent: the first answer is kept for a day, in the same transaction, and given
 * again. The same id with other input is refused.
 *
 * @param work answers with ids and codes alone, since the answer is stored
 */
export async function once<Result>(
  context: Context<'mutation_receipt'>,
  sent: { mutation: string; actor: string; input: { clientMutationId: string } },
  work: () => Promise<Result>,
): Promise<Result> {
  const { clientMutationId } = sent.input;
  if (!/^[\w-]{8,64}$/.test(clientMutationId)) throw new Refused('INPUT_NOT_READABLE');
  const key = {
    organisation_id: context.organisation.id,
    actor: sent.actor,
    client_mutation_id: clientMutationId,
  };
  const inputHash = createHash('sha256').update(JSON.stringify(sent.input)).digest();
  return orUndone(context.db, async () => {
    const claimed = await context.db
      .insertInto('mutation_receipt')
      .values({
        ...key,
        mutation: sent.mutation,
        input_hash: inputHash,
        result: 'null',
        created_at: context.clock.now(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('actor')
      .executeTakeFirst();
    if (!claimed) return repeated<Result>(context, { ...sent, inputHash });
    const result = await work();
    await context.db
      .updateTable('mutation_receipt')
      .set({ result: JSON.stringify(result) })
      .where('actor', '=', sent.actor)
      .where('client_mutation_id', '=', clientMutationId)
      .execute();
    return result;
  });
}

async function repeated<Result>(
  context: Context<'mutation_receipt'>,
  sent: { mutation: string; actor: string; input: { clientMutationId: string }; inputHash: Buffer },
): Promise<Result> {
  const first = await context.db
    .selectFrom('mutation_receipt')
    .selectAll()
    .where('actor', '=', sent.actor)
    .where('client_mutation_id', '=', sent.input.clientMutationId)
    .executeTakeFirstOrThrow();
  if (first.mutation !== sent.mutation || !first.input_hash.equals(sent.inputHash))
    throw new Refused('MUTATION_ID_REUSED');
  return first.result as Result;
}
