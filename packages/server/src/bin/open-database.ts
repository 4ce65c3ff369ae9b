import type { Clock } from '../clock.ts';
import { isDemo, writeBirth } from '../community/community.actions.ts';
import { connect, type Connection, type ConnectionSettings } from '../database/connect.ts';
import { EmbeddedPostgresError } from '../database/embedded/errors.ts';
import { openEmbeddedPostgres } from '../database/embedded/embedded.ts';
import { migrate } from '../database/migrate.ts';
import { OperatorError } from '../errors.ts';
import { makeQueues } from '../jobs/jobs.ts';
import { queues } from '../slices.ts';
import type { Settings } from './settings.ts';

/** A database that is there: the role that uses it, the one that makes tables, and how to leave it. */
export interface OpenDatabase {
  readonly app: ConnectionSettings;
  readonly owner: ConnectionSettings;
  close(): Promise<void>;
}

/** Opens the database of `DATABASE_URL`, or the embedded one in the data folder. Nothing is migrated yet. */
export async function openDatabase(settings: Settings, log: (line: string) => void): Promise<OpenDatabase> {
  if (settings.DATABASE_URL) {
    const app = { connectionString: settings.DATABASE_URL };
    const owner = { connectionString: settings.DATABASE_MIGRATE_URL ?? settings.DATABASE_URL };
    return { app, owner, close: async () => {} };
  }
  try {
    const embedded = await openEmbeddedPostgres({ folder: `${settings.WEDERKERIG_DATA}/postgres`, log });
    return { app: embedded.app, owner: embedded.owner, close: () => embedded.stop() };
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw new OperatorError(error.message, { cause: error });
    throw error;
  }
}

/** Brings the tables up to this version. */
export async function migrateDatabase(database: OpenDatabase, clock: Clock, demo: boolean): Promise<void> {
  await migrate(database.owner, {
    appRole: await roleOf(database.app),
    afterwards: (owner) => furnish(owner, { demo, at: clock.now() }),
  });
}

/** What a database needs besides tables: what it is for, and the queues. */
export async function furnish(owner: ConnectionSettings, birth: { demo: boolean; at: Date }): Promise<void> {
  const connection = connect({ ...owner, max: 1 });
  try {
    await writeBirth(connection, birth);
  } finally {
    await connection.close();
  }
  await makeQueues(owner, queues);
}

/** Said where the server would be let past the fence between organisations. */
export const tooMighty =
  'The role of DATABASE_URL is a superuser or bypasses row security: one organisation could then read another. Make a plain role for it.';

/** Whether a role is one that row security does not hold back. */
export async function bypassesRowSecurity({ pool }: Pick<Connection, 'pool'>): Promise<boolean> {
  const { rows } = await pool.query<{ mighty: boolean }>(
    'select rolsuper or rolbypassrls as mighty from pg_roles where rolname = current_user',
  );
  return rows[0]?.mighty ?? true;
}

/** Refuses to serve as a role that could read across organisations. */
export async function refuseTooMighty(database: OpenDatabase): Promise<void> {
  const connection = connect({ ...database.app, max: 1 });
  try {
    if (await bypassesRowSecurity(connection)) throw new OperatorError(tooMighty);
  } finally {
    await connection.close();
  }
}

/** Refuses a demo where production is meant, and the other way round. */
export async function refuseOtherKind(database: OpenDatabase, wanted: 'demo' | 'production'): Promise<void> {
  const connection = connect({ ...database.app, max: 1 });
  try {
    const demo = await isDemo(connection);
    if (demo && wanted === 'production') {
      throw new OperatorError(
        'This database was made for a demo and stays one: name another in DATABASE_URL, or another folder in WEDERKERIG_DATA.',
      );
    }
    if (!demo && wanted === 'demo') {
      throw new OperatorError(
        'This database is no demo, and a demo would write into it: name another folder in WEDERKERIG_DATA, or run "wederkerig serve".',
      );
    }
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    if ((error as { code?: string }).code !== '42P01') throw unanswered(error);
    throw new OperatorError('This database has no tables yet: run "wederkerig migrate" first.', {
      cause: error,
    });
  } finally {
    await connection.close();
  }
}

async function roleOf(settings: ConnectionSettings): Promise<string> {
  const connection = connect({ ...settings, max: 1 });
  try {
    const { rows } = await connection.pool.query<{ me: string }>('select current_user as me');
    return rows[0]?.me ?? '';
  } catch (error) {
    throw unanswered(error);
  } finally {
    await connection.close();
  }
}

function unanswered(error: unknown): OperatorError {
  const { message, code } = error as NodeJS.ErrnoException;
  // A name with several addresses, none of which answers, has a code and no message.
  const why = message || code;
  return new OperatorError(`The database does not answer (${why}): check DATABASE_URL and whether it runs.`, {
    cause: error,
  });
}
