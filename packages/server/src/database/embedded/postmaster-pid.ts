import { chownSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot } from './account.ts';
import { systemCode } from './errors.ts';
import type { Place } from './place.ts';
import { isProcessOf } from './processes.ts';

/** What a postmaster writes about itself in its data folder. */
export interface PostmasterPid {
  pid: number;
  /** The first folder it listens in. */
  socketFolder: string;
}

/** Reads postmaster.pid; nothing when it is not there, or not written far enough to be of use. */
export function readPostmasterPid(place: Place): PostmasterPid | undefined {
  const [pid, , , , socketFolder] = lines(place) ?? [];
  return Number(pid) > 0 && socketFolder ? { pid: Number(pid), socketFolder } : undefined;
}

/** The process of the postmaster, when it lives and is visible from here. */
export function livingPostmaster(place: Place): number | undefined {
  const pid = Number((lines(place) ?? [])[0]);
  return pid > 0 && isProcessOf(pid, place) ? pid : undefined;
}

/**
 * After a crash the number in postmaster.pid can belong to another program (after every restart of a
 * container), and PostgreSQL would refuse to start. The file stays, and with it the mark of the shared memory
 * by which PostgreSQL finds out for itself whether the old server is gone; only the number becomes one
 * that no process can have. To be called when no process of the place is left.
 */
export function disownReusedNumber(place: Place): void {
  const found = lines(place);
  if (found === undefined || isNobodys(Number(found[0]))) return;
  const file = pathOf(place);
  const { uid, gid } = statSync(file);
  const numberOfNobody = '2147483647';
  writeFileSync(`${file}.new`, [numberOfNobody, ...found.slice(1)].join('\n') + '\n', { mode: 0o600 });
  if (isRoot()) chownSync(`${file}.new`, uid, gid);
  renameSync(`${file}.new`, file);
}

function isNobodys(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return systemCode(error) === 'ESRCH';
  }
}

function lines(place: Place): string[] | undefined {
  try {
    return readFileSync(pathOf(place), 'utf8').trimEnd().split('\n');
  } catch {
    return undefined;
  }
}

function pathOf(place: Place): string {
  return join(place.data, 'postmaster.pid');
}
