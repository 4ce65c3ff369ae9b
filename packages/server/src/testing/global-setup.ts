import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openEmbeddedPostgres, superuserOf } from '../database/embedded/embedded.ts';
import { makeTemplate } from './template.ts';

/** Starts one embedded PostgreSQL for a run of tests, with a template that every test file copies. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'wk-tests-'));
  // As root, PostgreSQL runs as another user, who has to get in.
  await chmod(folder, 0o711);
  // A test's rows need not survive a power cut, so nothing waits for the disk.
  const postgres = await openEmbeddedPostgres({ folder, durable: false });
  const superuser = new pg.Client(superuserOf(postgres));
  await superuser.connect();
  await superuser.query(`alter role ${pg.escapeIdentifier(postgres.owner.user)} createdb`);
  await superuser.end();
  // For the demos that walks through a browser start, each in a process of its own.
  process.env['PREPARED_DEMO'] = await mkdtemp(join(folder, 'demo-'));
  await chmod(process.env['PREPARED_DEMO'], 0o711);
  project.provide('postgres', await makeTemplate(postgres.owner, postgres.app));
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: import('./template.ts').TestPostgres | undefined;
  }
}
