import { setTimeout as sleep } from 'node:timers/promises';
import { hasCluster, makeCluster } from './cluster.ts';
import { EmbeddedPostgresError, sayingWhere } from './errors.ts';
import type { FileLock } from './file-lock.ts';
import { nobodyUses, oneAtATime, takeLease } from './leases.ts';
import { readPasswords, type Passwords } from './passwords.ts';
import { findPlace, leavePointer, type Place } from './place.ts';
import { endStale, startPostmaster, stopPostmaster, whenReady } from './postmaster.ts';
import { readPostmasterPid, type PostmasterPid } from './postmaster-pid.ts';
import { ask, type Answer, type Ready } from './probe.ts';
import { findPrograms, runnablePrograms, type Programs } from './programs.ts';
import { checkedDatabaseName, furnish, settingsFor, type ConnectionSettings } from './roles.ts';
import { hostOf, removeShortFolder } from './socket.ts';

export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './errors.ts';
export type { ConnectionSettings } from './roles.ts';

/** A running PostgreSQL of the server's own, shared by all servers that opened the same folder. */
export interface EmbeddedPostgres {
  /** Migrates and owns the database; no superuser. */
  owner: ConnectionSettings;
  /** What the server works as; owns nothing and can make no tables. */
  app: ConnectionSettings;
  /** The folder that holds the data; not always the wanted one when the server runs as root. */
  folder: string;
  postmasterPid: number;
  /** Leaves; the last server to leave stops PostgreSQL. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  folder: string;
  log?: (line: string) => void;
  database?: string;
  /** Only tests may say false: no fsync, so a power cut loses rows. */
  durable?: boolean;
}

interface Opening {
  place: Place;
  programs: Programs;
  database: string;
  durable: boolean;
  log: (line: string) => void;
}

/**
 * Opens the PostgreSQL of this folder: makes it the first time, starts it when it does not run, shares it
 * when it does. It outlives a kill of this process and is found again by the next.
 */
export async function openEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const database = checkedDatabaseName(options.database ?? 'wederkerig');
  const programs = findPrograms();
  const log = options.log ?? (() => {});
  return sayingWhere(options.folder, async () => {
    const place = await findPlace(options.folder);
    const opening = { place, programs, database, durable: options.durable !== false, log };
    return oneAtATime(place.home, log, () => enter(opening));
  });
}

/** The superuser of an open database, for tests and repairs only: the server never connects as this. */
export function superuserOf(postgres: EmbeddedPostgres): ConnectionSettings {
  const passwords = readPasswords(`${postgres.folder}/postgres/passwords.json`);
  return settingsFor('superuser', {
    host: postgres.owner.host,
    passwords,
    database: postgres.owner.database,
  });
}

async function enter(opening: Opening): Promise<EmbeddedPostgres> {
  const { place } = opening;
  const lease = await takeLease(place.home);
  const before = readPostmasterPid(place)?.pid;
  try {
    return await open(opening, lease);
  } catch (error) {
    lease.release();
    const startedHere = readPostmasterPid(place)?.pid !== before;
    if (startedHere && nobodyUses(place.home)) await stopPostmaster(place);
    throw error;
  }
}

async function open(opening: Opening, lease: FileLock): Promise<EmbeddedPostgres> {
  const { place, programs, database, durable, log } = opening;
  if (!hasCluster(place, programs.major)) await make(opening);
  leavePointer(place);
  const passwords = readPasswords(place.passwords);
  const state = await running(opening, passwords);
  if (durable && !state.durable) throw notDurable(place);
  const { pid, socketFolder } = pidOf(place);
  const at = { host: hostOf(place, socketFolder), passwords, database };
  if (!state.furnished) await furnish(settingsFor('superuser', at), passwords, database);
  let left: Promise<void> | undefined;
  return {
    owner: settingsFor('owner', at),
    app: settingsFor('app', at),
    folder: place.home,
    postmasterPid: pid,
    stop: () => (left ??= oneAtATime(place.home, log, () => leave(opening, lease, at.host))),
  };
}

async function make({ place, programs, durable, log }: Opening): Promise<void> {
  await makeCluster(place, await runnablePrograms(programs, place), durable);
  const why =
    place.home === place.wanted ? '' : `, because ${place.account.name} cannot reach ${place.wanted}`;
  log(`Made a PostgreSQL ${programs.major} database in ${place.home}, run as ${place.account.name}${why}.`);
}

/** The state of the postmaster that answers, started first when there is none. */
async function running(opening: Opening, passwords: Passwords): Promise<Ready> {
  const { place, log } = opening;
  const askNow = () => ask(place, passwords, opening.database);
  const found = await whenReady(askNow, place, log);
  if (found) {
    log(`Using the PostgreSQL that already runs in ${place.home} as ${place.account.name}.`);
    return found;
  }
  const ready = await start(opening, askNow);
  log(`Started the PostgreSQL in ${place.home} as ${place.account.name}; its log is ${place.log}.`);
  return ready;
}

async function start(opening: Opening, askNow: () => Promise<Answer>, tries = 10): Promise<Ready> {
  const { place, programs, durable, log } = opening;
  await endStale(place);
  const started = startPostmaster(place, await runnablePrograms(programs, place), durable);
  try {
    return await whenReady(askNow, place, log, started);
  } catch (error) {
    if (tries === 1 || !mayPass(error)) throw error;
    await sleep(25);
    return start(opening, askNow, tries - 1);
  }
}

/** What is over a moment later: a kill during the start, or an old process that is still giving back its memory. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof EmbeddedPostgresError)) return false;
  return error.code === 'KILLED_WHILE_STARTING' || /shared memory block/.test(error.message);
}

async function leave({ place, log }: Opening, lease: FileLock, host: string): Promise<void> {
  lease.release();
  if (!nobodyUses(place.home)) return;
  if (await stopPostmaster(place)) log(`Stopped the PostgreSQL in ${place.home}.`);
  removeShortFolder(host);
}

function pidOf(place: Place): PostmasterPid {
  const found = readPostmasterPid(place);
  if (found) return found;
  throw new EmbeddedPostgresError(
    'DATA_BROKEN',
    `PostgreSQL runs in ${place.home} without a postmaster.pid: stop it and start again.`,
  );
}

function notDurable(place: Place): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'NOT_DURABLE',
    `The database in ${place.home} was started by a test, without fsync: stop that test, and start again.`,
  );
}
