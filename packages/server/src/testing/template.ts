import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { furnish } from '../bin/open-database.ts';
import { systemClock } from '../clock.ts';
import type { ConnectionSettings } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';

/** A PostgreSQL that tests may make databases in. */
export interface TestPostgres {
  /** A role that may make databases. */
  readonly owner: ConnectionSettings;
  readonly app: ConnectionSettings;
  readonly template: string;
}

/** Migrates one database that every test file gets a copy of. */
export async function makeTemplate(
  owner: ConnectionSettings,
  app: ConnectionSettings,
): Promise<TestPostgres> {
  const template = `template_${randomUUID().slice(0, 8)}`;
  await run(owner, `create database ${template}`);
  await migrate(
    { ...owner, database: template },
    {
      appRole: app.user ?? '',
      afterwards: (settings) => furnish(settings, { demo: false, at: systemClock.now() }),
    },
  );
  return { owner, app, template };
}

/** A fresh copy of the template: tens of milliseconds. */
export async function copyTemplate({ owner, app, template }: TestPostgres): Promise<ConnectionSettings> {
  const database = `test_${randomUUID().slice(0, 8)}`;
  await run(owner, `create database ${database} template ${template} strategy file_copy`);
  return { ...app, database };
}

async function run(owner: ConnectionSettings, statement: string): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
