import { v7 as newId } from 'uuid';
import type { OrganisationOfRequest } from '../builder.ts';
import type { AnyDatabase, Connection, Database } from '../database/connect.ts';
import type { FormOfAddress } from './community.table.ts';

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
export async function writeBirth(
  { kysely }: Pick<Connection, 'kysely'>,
  birth: { demo: boolean; at: Date },
): Promise<void> {
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
