import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import pg from 'pg';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { systemClock } from '../clock.ts';
import { OperatorError } from '../errors.ts';
import { createCommunity, type ConnectionSettings } from '../index.ts';
import { furnish } from '../bin/open-database.ts';
import { hasPostgres } from '../testing/index.ts';
import { realTables } from '../testing/real-tables.ts';
import { copyTemplate } from '../testing/template.ts';
import { migrate } from './migrate.ts';

const files = readdirSync(new URL('../../migrations/', import.meta.url))
  .map((file) => file.replace('.sql', ''))
  .sort();

describe.skipIf(!hasPostgres())('Bringing the tables up to date', () => {
  const postgres = inject('postgres')!;

  async function emptyDatabase(): Promise<{ owner: ConnectionSettings; app: ConnectionSettings }> {
    const database = `empty_${randomUUID().slice(0, 8)}`;
    await asOwner({ ...postgres.owner }, (client) => client.query(`create database ${database}`));
    return { owner: { ...postgres.owner, database }, app: { ...postgres.app, database } };
  }

  const bringUp = (owner: ConnectionSettings, demo = false) =>
    migrate(owner, {
      appRole: postgres.app.user ?? '',
      afterwards: (settings) => furnish(settings, { demo, at: systemClock.now() }),
    });

  const started = (app: ConnectionSettings) =>
    createCommunity({
      database: { ...app, max: 2 },
      secret: randomBytes(32),
      publicUrl: 'http://localhost:4000',
      mail: 'demo',
    });

  afterEach(() => vi.restoreAllMocks());

  it(
    'happens once when five servers start at the same moment, and all five are ready',
    { timeout: 60_000 },
    async () => {
      for (let round = 0; round < 4; round++) {
        const { owner, app } = await emptyDatabase();
        await Promise.all(Array.from({ length: 5 }, () => bringUp(owner)));
        const names = await asOwner(owner, (client) =>
          client.query<{ name: string }>('select name from kysely_migration order by 1'),
        );
        expect(names.rows.map(({ name }) => name)).toEqual(files);
        if (round > 0) continue;
        const five = await Promise.all(Array.from({ length: 5 }, () => started(app)));
        for (const server of five) expect(await ready(server)).toEqual({ status: 200, said: 'ready\n' });
        await Promise.all(five.map((server) => server.close()));
      }
    },
  );

  it('changes nothing when it is done again', async () => {
    const { owner } = await emptyDatabase();
    await bringUp(owner);
    const asItWas = await asOwner(owner, wholeState);
    await bringUp(owner, true);
    expect(await asOwner(owner, wholeState)).toEqual(asItWas);
    expect(asItWas.births).toMatchObject([{ demo: false }]);
  });

  it('refuses a PostgreSQL that is too old in one line, before it asks anything else', async () => {
    // No server this old comes along, so what is made up is the one answer that tells the age.
    const asked: string[] = [];
    const old = {
      query: (text: string) => (asked.push(text), Promise.resolve({ rows: [{ version: 140_012 }] })),
      release: () => {},
    };
    vi.spyOn(pg.Pool.prototype, 'connect').mockImplementation(() => Promise.resolve(old));
    const refusal = await bringUp(postgres.owner).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(OperatorError);
    expect((refusal as Error).message).toBe(
      'This database is PostgreSQL 14. Wederkerig needs 15 or newer: upgrade it, or name another in DATABASE_URL.',
    );
    expect(asked).toEqual(["select current_setting('server_version_num')::int as version"]);
  });

  it('is asked for by /readyz, with 503 and why, as long as the newest tables are missing', async () => {
    const app = await copyTemplate(postgres);
    const owner = { ...postgres.owner, database: app.database };
    const server = await started(app);
    const newest = files.at(-1);
    await asOwner(owner, (client) => client.query('delete from kysely_migration where name = $1', [newest]));
    expect(await ready(server)).toEqual({
      status: 503,
      said: 'not ready: the tables are not those of this version: run "wederkerig migrate"\n',
    });
    await asOwner(owner, (client) =>
      client.query("insert into kysely_migration values ($1, 'now')", [newest]),
    );
    expect(await ready(server)).toEqual({ status: 200, said: 'ready\n' });
    await server.close();
  });
});

async function asOwner<T>(owner: ConnectionSettings, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function ready(server: {
  fetch(request: Request): Promise<Response>;
}): Promise<{ status: number; said: string }> {
  const response = await server.fetch(new Request('http://localhost:4000/readyz'));
  return { status: response.status, said: await response.text() };
}

/** Tables with all their keys and fences, the rights of every role, what was migrated and when, and the birth. */
async function wholeState(client: pg.Client) {
  const rows = async (statement: string) => (await client.query(statement)).rows as unknown[];
  return {
    tables: await realTables(client),
    rights: await rows(
      "select relname, relacl::text from pg_class where relnamespace in ('public'::regnamespace, 'pgboss'::regnamespace) order by 1",
    ),
    migrations: await rows('select * from kysely_migration order by 1'),
    queues: await rows('select name, policy, retry_limit, retry_delay from pgboss.queue order by 1'),
    births: await rows('select * from database_birth'),
  };
}
