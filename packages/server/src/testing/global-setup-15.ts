import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { programsOf15 } from './postgres-15.ts';
import { makeTemplate } from './template.ts';

/** Starts the machine's own PostgreSQL 15, the oldest we promise to work on; where there is none, this run is left out. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const programs = programsOf15();
  if (!programs) {
    project.provide('postgres', undefined);
    return async () => {};
  }
  const folder = mkdtempSync(join(tmpdir(), 'wk-15-'));
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  const run = { ...user, cwd: folder, env: {}, stdio: 'ignore' } as const;
  const data = join(folder, 'data');
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'owner', '--auth=trust', '--encoding=UTF8', '--locale=C'],
    run,
  );
  const settings = [
    '-D',
    data,
    '-k',
    folder,
    '-c',
    'listen_addresses=',
    '-c',
    'fsync=off',
    '-c',
    'max_connections=200',
  ];
  const postmaster = spawn(join(programs, 'postgres'), settings, run);
  const ended = once(postmaster, 'exit');
  const leave = async () => {
    postmaster.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const owner = { host: folder, user: 'owner', password: '', database: 'postgres' };
    await untilItAnswers(owner);
    await makeAppRole(owner);
    project.provide('postgres', await makeTemplate(owner, { ...owner, user: 'app' }));
  } catch (error) {
    await leave();
    throw error;
  }
  return leave;
}

/** As the embedded database has it: no rights but to connect, and no statement without an end. */
async function makeAppRole(owner: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  await client.query("create role app login; alter role app set statement_timeout = '10s'");
  await client.end();
}

/** PostgreSQL refuses root; as root it runs as `nobody`. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function untilItAnswers(owner: pg.ClientConfig): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client(owner);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (tries > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
