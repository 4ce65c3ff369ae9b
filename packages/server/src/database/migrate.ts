import { readdir, readFile } from 'node:fs/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator, type Migration, type MigrationProvider } from 'kysely/migration';
import pg from 'pg';
import { OperatorError } from '../errors.ts';
import type { ConnectionSettings } from './connect.ts';

const folder = new URL('../../migrations/', import.meta.url);

/** The numbered SQL files, read when they are needed. */
const files: MigrationProvider = {
  async getMigrations() {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
    return Object.fromEntries(names.map((name) => [name.slice(0, -'.sql'.length), fromFile(name)]));
  },
};

function fromFile(name: string): Migration {
  return {
    async up(db) {
      await sql.raw(await readFile(new URL(name, folder), 'utf8')).execute(db);
    },
  };
}

/** The name of the newest migration this code knows; `/readyz` compares it with the database. */
export async function newestMigration(): Promise<string> {
  return Object.keys(await files.getMigrations()).at(-1) ?? '';
}

/** What a database needs besides tables: made once, by the owner, after the migrations. */
export type Afterwards = (owner: ConnectionSettings) => Promise<void>;

/**
 * Brings a database up to the code, once, however many servers start at the same moment: they wait for each other on an advisory
 * lock. `owner` may make tables; `appRole` may only use them, and may never change or remove an audit entry.
 *
 * @param afterwards what else the owner makes once the tables are there, before the application gets its rights
 */
export async function migrate(
  owner: ConnectionSettings,
  options: { appRole: string; afterwards: Afterwards },
): Promise<void> {
  const pool = new pg.Pool({ ...owner, max: 2 });
  const kysely = new Kysely<any>({ dialect: new PostgresDialect({ pool }) });
  // A database that goes away half-way fails the statement that comes next; nothing else needs to hear of it.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const lock = await pool.connect();
  try {
    await refuseTooOld(lock);
    await lock.query('select pg_advisory_lock(hashtext($1))', ['wederkerig migrate']);
    const { error } = await new Migrator({ db: kysely, provider: files }).migrateToLatest();
    if (error) throw error;
    await options.afterwards(owner);
    await grant(lock, options.appRole);
  } finally {
    lock.release(true);
    await kysely.destroy();
  }
}

async function refuseTooOld(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    "select current_setting('server_version_num')::int as version",
  );
  const version = rows[0]?.version ?? 0;
  if (version < 150_000) {
    throw new OperatorError(
      `This database is PostgreSQL ${Math.floor(version / 10_000)}. Wederkerig needs 15 or newer: upgrade it, or name another in DATABASE_URL.`,
    );
  }
}

async function grant(client: pg.PoolClient, appRole: string): Promise<void> {
  const { rows } = await client.query<{ me: string }>('select current_user as me');
  if (rows[0]?.me === appRole) return;
  const role = pg.escapeIdentifier(appRole);
  for (const schema of ['public', 'pgboss']) {
    await client.query(`grant usage on schema ${schema} to ${role}`);
    await client.query(`grant select, insert, update, delete on all tables in schema ${schema} to ${role}`);
    await client.query(`grant usage, select on all sequences in schema ${schema} to ${role}`);
    await client.query(`grant execute on all functions in schema ${schema} to ${role}`);
  }
  await client.query(`revoke update, delete on audit_entry, database_birth from ${role}`);
  await client.query(`revoke insert on database_birth from ${role}`);
  await client.query(`revoke insert, update, delete on kysely_migration, kysely_migration_lock from ${role}`);
}
