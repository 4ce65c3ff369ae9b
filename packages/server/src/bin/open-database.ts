import type { Clock } from '../clock.ts';
import { isDemo } from '../community/community.actions.ts';
import { connect, type ConnectionSettings } from '../database/connect.ts';
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
    birth: { demo, at: clock.now() },
    afterwards: (owner) => makeQueues(owner, queues),
  });
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
    if ((error as { code?: string }).code !== '42P01') throw error;
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
    throw new OperatorError(
      `The database does not answer (${(error as Error).message}): check DATABASE_URL and whether it runs.`,
      {
        cause: error,
      },
    );
  } finally {
    await connection.close();
  }
}
