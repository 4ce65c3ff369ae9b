import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { FencedDialect } from './fenced-dialect.ts';
import { PreparingClient } from './preparing-client.ts';
import type { Tables } from './tables.ts';

// Days stay days ('2018-02-19') and counts stay numbers: a Date would move a day over midnight in another zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, (value) => Number(value));

/** The tables an action may touch, and no others: `Database<'lab' | 'lab_item'>`. */
export type Database<Names extends keyof Tables = keyof Tables> = Transaction<Pick<Tables, Names>>;

/** A transaction for what knows no table: savepoints, jobs. */
export type AnyDatabase = Transaction<any>;

/** How to reach one PostgreSQL as one role. */
export type ConnectionSettings = pg.PoolConfig;

export interface Connection {
  readonly settings: ConnectionSettings;
  readonly pool: pg.Pool;
  readonly kysely: Kysely<Tables>;
  /** Runs inside one transaction that sees this organisation's rows alone (row-level security is the second belt). */
  inOrganisation<T>(organisationId: string, work: (db: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Opens the pool that everything of one server shares. */
export function connect(settings: ConnectionSettings, log: (error: Error) => void = () => {}): Connection {
  const pool = new pg.Pool({ Client: PreparingClient, max: 10, connectionTimeoutMillis: 5_000, ...settings });
  // An idle connection that breaks (the database was restarted) must not end the process.
  let closed = false;
  pool.on('error', (error) => {
    // What the server still says to a connection that was ended is no loss.
    if (!closed) log(error);
  });
  // So must one that breaks between two statements of a transaction: the next statement fails, and says so.
  pool.on('connect', (client) => client.on('error', () => {}));
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const fenced = new Map<string, Kysely<Tables>>();
  const fencedFor = (organisationId: string) => {
    const found =
      fenced.get(organisationId) ??
      new Kysely<Tables>({ dialect: new FencedDialect({ pool }, organisationId) });
    fenced.set(organisationId, found);
    return found;
  };
  return {
    settings,
    pool,
    kysely,
    inOrganisation: (organisationId, work) => fencedFor(organisationId).transaction().execute(work),
    async close() {
      await kysely.destroy();
      // Kysely ends the pool only when it has used it.
      if (!pool.ending) await pool.end();
      closed = true;
    },
  };
}

/** From here on this transaction sees one organisation. */
export async function fenceIn(db: AnyDatabase, organisationId: string): Promise<void> {
  await sql`select set_config('wederkerig.organisation', ${organisationId}, true)`.execute(db);
}

/** Undoes the work when it throws, so that a refusal after a first write leaves nothing half done. */
export async function orUndone<T>(db: AnyDatabase, work: () => Promise<T>): Promise<T> {
  await sql`savepoint work`.execute(db);
  try {
    const done = await work();
    await sql`release savepoint work`.execute(db);
    return done;
  } catch (error) {
    await sql`rollback to savepoint work`.execute(db);
    throw error;
  }
}
