import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError, systemCode } from './errors.ts';
import type { Place } from './place.ts';

const programs = new Set(['postgres', 'initdb']);

/** The processes of PostgreSQL that work in this data folder, also those whose postmaster was killed. */
export function processesOf(place: Place, data = place.data): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && worksIn(pid, data, place));
}

/** Whether this process is PostgreSQL at work in the place; a zombie and a reused number are not. */
export function isProcessOf(pid: number, place: Place): boolean {
  return worksIn(pid, place.data, place);
}

/** Ends these processes and waits until they are gone: asks with `signal`, and after three seconds insists. */
export async function endProcesses(place: Place, signal: NodeJS.Signals, data = place.data): Promise<void> {
  const began = Date.now();
  let remaining = processesOf(place, data);
  for (const pid of remaining) send(pid, signal);
  while (remaining.length > 0) {
    const waited = Date.now() - began;
    if (waited > 3000) for (const pid of remaining) send(pid, 'SIGKILL');
    if (waited > 60_000) throw doNotEnd(place, remaining);
    await sleep(10);
    remaining = processesOf(place, data);
  }
}

/** Sends a signal; that the process left meanwhile is no fault. */
export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (systemCode(error) !== 'ESRCH') throw error;
  }
}

function doNotEnd(place: Place, pids: number[]): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'NOT_ANSWERING',
    `The old processes of the database in ${place.home} do not end (${pids.join(', ')}): the disk may hang; restart the machine.`,
  );
}

function worksIn(pid: number, data: string, place: Place): boolean {
  try {
    const folder = statSync(data);
    const here = statSync(`/proc/${pid}/cwd`);
    return here.ino === folder.ino && here.dev === folder.dev && isProgram(pid);
  } catch (error) {
    return systemCode(error) === 'EACCES' && isNamedAs(pid, data, place);
  }
}

function isProgram(pid: number): boolean {
  try {
    return programs.has(basename(readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, '')));
  } catch (error) {
    // A process that is leaving has lost its program before its folder, and may still hold the memory
    // that the next postmaster must not find in use.
    return systemCode(error) === 'ENOENT';
  }
}

/**
 * In a container root may often not look where another user's process is (that takes SYS_PTRACE). Its
 * command line is open to all: a postmaster names its data folder there, its children our mark.
 */
function isNamedAs(pid: number, data: string, place: Place): boolean {
  try {
    if (statSync(`/proc/${pid}`).uid !== place.account.uid) return false;
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    const program = basename(words[0] ?? '');
    return (
      (words[0] ?? '').startsWith(`postgres: ${place.mark}:`) ||
      (programs.has(program) && words.includes(data))
    );
  } catch {
    return false;
  }
}
