import { chownSync, existsSync, lstatSync, mkdirSync, rmSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { isRoot, type Account } from './account.ts';
import { EmbeddedPostgresError } from './errors.ts';
import type { Place } from './place.ts';

export const port = 5432;

/**
 * The socket folder beside the data, as the postmaster sees it from the data folder. It always listens
 * there, so that every opener, also one in another container, finds out whether it lives.
 */
const besideData = '../socket';
const longestSocketPath = 107;
const socketName = `.s.PGSQL.${port}`;

/** The value of unix_socket_directories: where clients come first, then the folder beside the data. */
export function foldersToListenIn(place: Place): string {
  if (fits(place.socket)) return besideData;
  return `${makeShortFolder(place)},${besideData}`;
}

/** Where clients find the socket of a running postmaster, given the first folder it said to listen in. */
export function hostOf(place: Place, firstFolder: string): string {
  const host = isAbsolute(firstFolder) ? firstFolder : place.socket;
  if (existsSync(join(host, socketName))) return host;
  throw new EmbeddedPostgresError(
    'IN_USE_ELSEWHERE',
    `The database in ${place.home} is in use by a server whose ${host} is not visible here, in another container or under another user: stop that server, or use a shorter path for the folder.`,
  );
}

/** Removes what a killed postmaster left of its sockets; its postmaster.pid stays, PostgreSQL judges that. */
export function clearSockets(place: Place): void {
  mkdirSync(place.socket, { mode: 0o700, recursive: true });
  if (isRoot()) chownSync(place.socket, place.account.uid, place.account.gid);
  for (const folder of [place.socket, ...shortFolders(place).filter((it) => isPrivate(it, place.account))]) {
    for (const name of [socketName, `${socketName}.lock`]) rmSync(join(folder, name), { force: true });
  }
}

/** Removes the short folder when the last server has left; one that is still in use stays. */
export function removeShortFolder(host: string): void {
  if (!/\/wederkerig-[^/]*$/.test(host)) return;
  try {
    rmdirSync(host);
  } catch {
    // Not empty, or gone: either way nothing of ours to clear.
  }
}

function makeShortFolder(place: Place): string {
  for (const folder of shortFolders(place)) {
    if (makePrivate(folder, place.account) && fits(folder)) return folder;
  }
  throw new EmbeddedPostgresError(
    'FOLDER_NOT_WRITABLE',
    `The path ${place.home} is too long for a socket, and there is no shorter place for it (/run, /tmp): choose a folder with a path of at most 70 characters.`,
  );
}

/** Several names each, for a folder that somebody else made first is not ours to use. */
function shortFolders(place: Place): string[] {
  const bases = [...(isRoot() ? ['/run'] : []), '/tmp', '/var/tmp', tmpdir()];
  return bases.flatMap((base) => ['', '-2', '-3'].map((more) => join(base, place.mark + more)));
}

function makePrivate(folder: string, account: Account): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
    if (isRoot()) chownSync(folder, account.uid, account.gid);
  } catch {
    // It is there, or cannot be made: what counts is what is there now.
  }
  return isPrivate(folder, account);
}

function isPrivate(folder: string, account: Account): boolean {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  return (
    stats !== undefined && stats.isDirectory() && stats.uid === account.uid && (stats.mode & 0o077) === 0
  );
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, socketName)) <= longestSocketPath;
}
