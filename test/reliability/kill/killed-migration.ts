import { randomUUID } from 'node:crypto';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type ConnectionSettings } from '../../../packages/server/src/database/connect.ts';
import { realTables } from '../../../packages/server/src/testing/real-tables.ts';
import type { TestPostgres } from '../../../packages/server/src/testing/template.ts';

export interface Database {
  readonly app: ConnectionSettings;
  readonly owner: ConnectionSettings;
}

export async function emptyDatabase({ app, owner }: TestPostgres): Promise<Database> {
  const database = `killed_${randomUUID().slice(0, 8)}`;
  await asked(owner, `create database ${database}`);
  return { app: { ...app, database }, owner: { ...owner, database } };
}

/** Migrates in another process; undefined when that was killed before it was done. */
export async function migrateInAnother(database: Database, killAfter?: number): Promise<number | undefined> {
  const child = fork(new URL('migrate.child.ts', import.meta.url), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const ended = once(child, 'exit');
  await once(child, 'message');
  const began = performance.now();
  child.send(database);
  if (killAfter !== undefined) void killLater(child, killAfter);
  const done = await Promise.race([once(child, 'message').then(() => true), ended.then(() => false)]);
  const took = performance.now() - began;
  await ended;
  return done ? took : undefined;
}

async function killLater(child: ChildProcess, milliseconds: number): Promise<void> {
  await sleep(milliseconds);
  child.kill('SIGKILL');
}

/** Tables with their keys and fences, who may do what, and which migrations were done. */
export async function wholeState({ owner }: Database) {
  return {
    tables: await withClient(owner, (pool) => realTables(pool)),
    rights: await asked(
      owner,
      "select relname, relacl::text from pg_class where relkind in ('r', 'S') and relnamespace = 'public'::regnamespace order by 1",
    ),
    migrations: await asked(owner, 'select name from kysely_migration order by 1'),
    queues: await asked(owner, 'select name, policy, retry_limit from pgboss.queue order by 1'),
    births: await asked(owner, 'select demo from database_birth'),
  };
}

function asked(owner: ConnectionSettings, statement: string): Promise<unknown[]> {
  return withClient(owner, async (pool) => (await pool.query(statement)).rows as unknown[]);
}

type Pool = ReturnType<typeof connect>['pool'];

async function withClient<T>(owner: ConnectionSettings, work: (pool: Pool) => Promise<T>): Promise<T> {
  const connection = connect({ ...owner, max: 1 });
  try {
    return await work(connection.pool);
  } finally {
    await connection.close();
  }
}
