import { execFile } from 'node:child_process';
import { chownSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { mkdtemp, chmod, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isRoot, runningAs } from './account.ts';
import { diskFull, EmbeddedPostgresError, looksFull, systemCode } from './errors.ts';
import { makePasswords, writeSecret } from './passwords.ts';
import { refuseOtherVersion } from './pg-version.ts';
import type { Place } from './place.ts';
import { endProcesses } from './processes.ts';
import { cleanEnv, notGlibc, programPath, type Programs } from './programs.ts';

const run = promisify(execFile);

/** Whether the place holds a database; one of another version, or half of one, is refused. */
export function hasCluster(place: Place, major: string): boolean {
  if (!existsSync(join(place.home, 'postgres'))) return false;
  refuseOtherVersion(place, major);
  return true;
}

/**
 * Makes a new database. Everything happens in a folder beside the real one, which gets its name when it
 * is whole: a kill half-way leaves a folder that the next start clears away.
 */
export async function makeCluster(place: Place, programs: Programs, durable: boolean): Promise<void> {
  await removeHalfMade(place);
  const half = await mkdtemp(join(place.home, 'postgres.new-'));
  try {
    await fill(half, place, programs, durable);
    await rename(half, join(place.home, 'postgres'));
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    throw error;
  }
  sync(place.home);
}

async function fill(half: string, place: Place, programs: Programs, durable: boolean): Promise<void> {
  await chmod(half, isRoot() ? 0o711 : 0o700);
  for (const name of ['data', 'socket']) makeOwnFolder(join(half, name), place);
  const passwords = makePasswords(join(half, 'passwords.json'));
  const passwordFile = join(half, 'superuser-password');
  writeSecret(passwordFile, passwords.superuser + '\n');
  handOver(passwordFile, place);
  await initdb(join(half, 'data'), passwordFile, place, programs, durable);
  await rm(passwordFile);
  sync(half);
}

async function initdb(
  data: string,
  passwordFile: string,
  place: Place,
  programs: Programs,
  durable: boolean,
) {
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--encoding=UTF8'];
  const safety = ['--auth=scram-sha-256', '--data-checksums', ...(durable ? [] : ['--no-sync'])];
  const superuser = ['--username=postgres', `--pwfile=${passwordFile}`];
  const words = [
    ...locale,
    ...safety,
    ...superuser,
    '--set=timezone=UTC',
    '--set=log_timezone=UTC',
    '-D',
    data,
  ];
  try {
    await run(programPath(programs, 'initdb'), words, {
      ...runningAs(place.account),
      cwd: data,
      env: cleanEnv(),
    });
  } catch (error) {
    throw initdbFailure(place, error);
  }
}

function initdbFailure(place: Place, error: unknown): EmbeddedPostgresError {
  const said = String((error as { stderr?: string }).stderr ?? '');
  if (looksFull(said)) return diskFull(place.home, error);
  if (systemCode(error) === 'ENOENT') return notGlibc(error);
  const line = /(?:FATAL|PANIC|error): .*/.exec(said)?.[0] ?? (error as Error).message.split('\n')[0];
  return new EmbeddedPostgresError(
    'INITDB_FAILED',
    `PostgreSQL could not make a database in ${place.home} as ${place.account.name} (${line}): free the cause or choose another folder.`,
    error,
  );
}

async function removeHalfMade(place: Place): Promise<void> {
  for (const name of await readdir(place.home)) {
    if (!name.startsWith('postgres.new-')) continue;
    const half = join(place.home, name);
    await endProcesses(place, 'SIGKILL', join(half, 'data'));
    await rm(half, { recursive: true, force: true, maxRetries: 20, retryDelay: 25 });
  }
}

function makeOwnFolder(path: string, place: Place): void {
  mkdirSync(path, { mode: 0o700 });
  handOver(path, place);
}

function handOver(path: string, place: Place): void {
  if (isRoot()) chownSync(path, place.account.uid, place.account.gid);
}

function sync(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
