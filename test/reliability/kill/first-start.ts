import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedPostgres } from '../../../packages/server/src/database/embedded/embedded.ts';
import { connect, type Connection } from '../../../packages/server/src/database/connect.ts';
import { isOfTenant, realTables } from '../../../packages/server/src/testing/real-tables.ts';
import { Trial } from './trial.ts';

/** What a first start leaves behind: how many rows each table has, which migrations were done, and whether it is a demo. */
export type Left = Readonly<Record<string, unknown>>;

export interface FirstStart {
  readonly milliseconds: number;
  readonly left: Left;
}

/** A first start that nobody disturbs. */
export async function firstStart(): Promise<FirstStart> {
  const trial = new Trial('demo.child.ts');
  try {
    const began = performance.now();
    await trial.start();
    return { milliseconds: performance.now() - began, left: await whatIsLeft(trial) };
  } finally {
    await trial.end();
  }
}

/** A first start that is killed at a moment of its own, and then done again. */
export async function killedFirstStart(afterMilliseconds: number): Promise<Left> {
  const trial = new Trial('demo.child.ts');
  try {
    trial.launch();
    await sleep(afterMilliseconds);
    await trial.killServer();
    const { port } = await trial.start();
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
    if (ready.status !== 200) throw new Error(await ready.text());
    return await whatIsLeft(trial);
  } finally {
    await trial.end();
  }
}

async function whatIsLeft(trial: Trial): Promise<Left> {
  const postgres = await openEmbeddedPostgres({ folder: trial.postgresFolder });
  const connection = connect({ ...postgres.app, max: 1 });
  try {
    return await count(connection);
  } finally {
    await connection.close();
    await postgres.stop();
  }
}

async function count(connection: Connection): Promise<Left> {
  const ask = async (statement: string) =>
    (await connection.pool.query(statement)).rows as Record<string, unknown>[];
  const organisations = await ask('select id, slug from organisation');
  const [organisation] = organisations;
  await connection.pool.query("select set_config('wederkerig.organisation', $1, false)", [
    organisation?.['id'],
  ]);
  const left: Record<string, unknown> = {
    organisations: organisations.map(({ slug }) => slug),
    migrations: (await ask('select name from kysely_migration order by 1')).map(({ name }) => name),
    births: await ask('select demo from database_birth'),
    queues: (await ask('select name from pgboss.queue order by 1')).map(({ name }) => name),
  };
  for (const { name } of (await realTables(connection.pool)).filter(isOfTenant)) {
    left[name] = (await ask(`select count(*)::int as rows from ${name}`))[0]!['rows'];
  }
  return left;
}
