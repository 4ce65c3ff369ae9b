import { spawn, type ChildProcess } from 'node:child_process';
import {
  chownSync,
  closeSync,
  fchownSync,
  fstatSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRoot, runningAs } from './account.ts';
import { diskFull, EmbeddedPostgresError, looksFull, systemCode } from './errors.ts';
import type { Place } from './place.ts';
import { disownReusedNumber, livingPostmaster } from './postmaster-pid.ts';
import type { Answer, Ready } from './probe.ts';
import { endProcesses, isProcessOf, send } from './processes.ts';
import { cleanEnv, notGlibc, programPath, type Programs } from './programs.ts';
import { clearSockets, foldersToListenIn, port } from './socket.ts';

type Ask = () => Promise<Answer>;
type Log = (line: string) => void;

/** A postmaster that was just started, and how to see that it gave up. */
export interface Started {
  gaveUp(): Error | undefined;
}

/** Starts PostgreSQL apart from this process, so that it outlives it; what it says goes to the log file. */
export function startPostmaster(place: Place, programs: Programs, durable: boolean): Started {
  takeBackData(place);
  clearSockets(place);
  disownReusedNumber(place);
  const log = openLog(place);
  const from = fstatSync(log).size;
  const child = spawn(programPath(programs, 'postgres'), ['-D', place.data, ...settings(place, durable)], {
    ...runningAs(place.account),
    cwd: place.data,
    env: cleanEnv(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  return { gaveUp: watch(child, place, from) };
}

/** Ends whatever a killed postmaster left running, or a postmaster that no longer listens. */
export async function endStale(place: Place): Promise<void> {
  const began = Date.now();
  // One that was started or told to stop a moment ago listens, or is gone, within this time.
  while (livingPostmaster(place) !== undefined && Date.now() - began < 500) await sleep(10);
  await endProcesses(place, 'SIGTERM');
}

/** Stops PostgreSQL the fast way: it ends all connections, writes everything down and leaves. */
export async function stopPostmaster(place: Place): Promise<boolean> {
  const pid = livingPostmaster(place);
  if (pid === undefined) return false;
  send(pid, 'SIGINT');
  const asked = Date.now();
  while (isProcessOf(pid, place)) {
    if (Date.now() - asked > 120_000) throw notAnswering(place, 'does not stop');
    await sleep(10);
  }
  return true;
}

/** Asks until the postmaster is ready; nothing when there is none and none was started. */
export async function whenReady(askNow: Ask, place: Place, log: Log): Promise<Ready | undefined>;
export async function whenReady(askNow: Ask, place: Place, log: Log, started: Started): Promise<Ready>;
export async function whenReady(
  askNow: Ask,
  place: Place,
  log: Log,
  started?: Started,
): Promise<Ready | undefined> {
  const began = Date.now();
  let told = false;
  for (;;) {
    const answer = await askNow();
    if (answer.kind === 'ready') return answer;
    if (answer.kind === 'absent' && !started) return undefined;
    const fault = started?.gaveUp();
    // It also gives up when a server that was killed this very moment had started one: that one will answer.
    if (fault && livingPostmaster(place) === undefined) throw fault;
    const waited = Date.now() - began;
    if (waited > 30_000 && answer.kind === 'silent') {
      throw notAnswering(place, 'takes connections but does not answer');
    }
    if (waited > 300_000) throw notAnswering(place, 'is still starting after 300 seconds');
    if (waited > 2000 && !told)
      log(`The database in ${place.home} is recovering or stopping; waiting for it.`);
    told ||= waited > 2000;
    await sleep(5);
  }
}

function settings(place: Place, durable: boolean): string[] {
  const wanted = {
    listen_addresses: '',
    port,
    unix_socket_directories: foldersToListenIn(place),
    unix_socket_permissions: '0700',
    cluster_name: place.mark,
    // A server that was killed leaves no query behind that runs, and locks rows, for nobody.
    client_connection_check_interval: '1s',
    logging_collector: 'off',
    log_destination: 'stderr',
    // What residents wrote does not belong in a log: no statements, and no rows in the details of errors.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    // Without fsync only a power cut loses rows: a kill loses none.
    fsync: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
    synchronous_commit: 'on',
  };
  return Object.entries(wanted).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function openLog(place: Place): number {
  const size = statSync(place.log, { throwIfNoEntry: false })?.size ?? 0;
  const tenMegabytes = 10_000_000;
  if (size > tenMegabytes) renameSync(place.log, `${place.log}.old`);
  const log = openSync(place.log, 'a', 0o600);
  if (isRoot()) fchownSync(log, place.account.uid, place.account.gid);
  return log;
}

/** After a move to another machine or container the user can have another number: the data follows. */
function takeBackData(place: Place): void {
  const { uid, gid } = place.account;
  if (!isRoot() || statSync(place.data).uid === uid) return;
  for (const entry of readdirSync(place.data, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chownSync(join(entry.parentPath, entry.name), uid, gid);
  }
  chownSync(place.data, uid, gid);
}

function watch(child: ChildProcess, place: Place, from: number): () => Error | undefined {
  let fault: Error | undefined;
  let end: { signal: string | null } | undefined;
  child.once('error', (error) => (fault = systemCode(error) === 'ENOENT' ? notGlibc(error) : error));
  child.once('exit', (_, signal) => (end = { signal }));
  // The log is read only when somebody asks: a postmaster also ends much later, when its folder may be gone.
  return () =>
    fault ?? (end && (end.signal ? killed(place, end.signal) : startFailure(place, child.pid, from)));
}

function killed(place: Place, signal: string): EmbeddedPostgresError {
  const message = `PostgreSQL was killed (${signal}) while it started in ${place.home}: start again, and see whether the machine has too little memory.`;
  return new EmbeddedPostgresError('KILLED_WHILE_STARTING', message);
}

function startFailure(place: Place, pid: number | undefined, from: number): EmbeddedPostgresError {
  const said = readFileSync(place.log).subarray(from).toString();
  if (looksFull(said)) return diskFull(place.home);
  const lines = said.trim().split('\n');
  // Its own last words, not the refusals of those who asked meanwhile whether it was ready.
  const line =
    lines.findLast((it) => it.includes(`[${pid}] FATAL`) || it.includes(`[${pid}] PANIC`)) ?? lines.at(-1);
  const reason = (line ?? '').replace(/^.*?(FATAL|PANIC):\s*/, '');
  return new EmbeddedPostgresError(
    'START_FAILED',
    `PostgreSQL does not start in ${place.home} as ${place.account.name} (${reason}): see ${place.log}.`,
  );
}

function notAnswering(place: Place, what: string): EmbeddedPostgresError {
  const pid = livingPostmaster(place);
  return new EmbeddedPostgresError(
    'NOT_ANSWERING',
    `The database in ${place.home} ${what}: see ${place.log}, and stop it with kill -INT ${pid ?? 'PID'} if need be.`,
  );
}
