import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { accountOfUid, currentAccount, isRoot, unprivilegedAccount, type Account } from './account.ts';
import { EmbeddedPostgresError, systemCode } from './errors.ts';
import { refuseDataOfOthers } from './pg-version.ts';
import { closedFolder } from './reachable.ts';

/** Where everything of one database is, and the user PostgreSQL runs as there. */
export interface Place {
  wanted: string;
  home: string;
  account: Account;
  data: string;
  socket: string;
  passwords: string;
  log: string;
  /** The same for every server that opens this home; names its processes and its short socket folder. */
  mark: string;
}

const pointerName = 'database-is-elsewhere.json';
const elsewhere = '/var/lib/wederkerig';

/**
 * Finds where the database of this folder is, or should be made: in the folder itself, unless the
 * server runs as root and its unprivileged user cannot get there (a folder below /root, say). Then it
 * is in /var/lib/wederkerig, which every user may pass and which outlives a restart of the machine, and
 * the folder holds a pointer to it.
 */
export async function findPlace(folder: string): Promise<Place> {
  const wanted = madeFolder(folder);
  refuseDataOfOthers(wanted);
  const existing = existingHome(wanted);
  const account = await accountFor(existing);
  if (existing) return placeIn(wanted, reachableHome(existing, account), account);
  if (closedFolder(wanted, account) === undefined) return placeIn(wanted, wanted, account);
  return placeIn(wanted, madeElsewhere(wanted, account), account);
}

/** Writes in the wanted folder where its database is; only after the database is there. */
export function leavePointer(place: Place): void {
  if (place.home === place.wanted) return;
  const pointer = join(place.wanted, pointerName);
  if (!existsSync(pointer)) writeFileSync(pointer, JSON.stringify({ folder: place.home }) + '\n');
}

function placeIn(wanted: string, home: string, account: Account): Place {
  const born = join(home, 'postgres');
  return {
    wanted,
    home,
    account,
    data: join(born, 'data'),
    socket: join(born, 'socket'),
    passwords: join(born, 'passwords.json'),
    log: join(home, 'postgres.log'),
    mark: `wederkerig-${shortHash(home)}`,
  };
}

function madeFolder(folder: string): string {
  const made = makeWithParents(resolve(folder));
  // The unprivileged user passes through a folder that root makes; what is inside stays closed to it.
  if (made) chmodSync(folder, isRoot() ? 0o711 : 0o700);
  // The slash asks for a folder, where a file of that name would otherwise do.
  accessSync(`${folder}/`, constants.W_OK);
  return realpathSync(folder);
}

/** One by one, because Node's own way never returns where nothing can be made (below /proc). */
function makeWithParents(folder: string): boolean {
  if (existsSync(folder)) return false;
  makeWithParents(dirname(folder));
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function existingHome(wanted: string): string | undefined {
  if (existsSync(join(wanted, 'postgres'))) return wanted;
  const pointer = join(wanted, pointerName);
  if (!existsSync(pointer)) return undefined;
  const target = targetOf(pointer);
  if (target !== undefined && existsSync(join(target, 'postgres'))) return target;
  throw new EmbeddedPostgresError(
    'DATA_MISSING',
    `${pointer} says that the database is in ${target ?? 'a place that cannot be read'}, but it is not there: put it back, or restore a backup in an empty folder.`,
  );
}

function targetOf(pointer: string): string | undefined {
  try {
    const { folder } = JSON.parse(readFileSync(pointer, 'utf8')) as { folder?: unknown };
    return typeof folder === 'string' ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Root runs a database that somebody else made as that somebody, so that they can open it again. */
async function accountFor(existing: string | undefined): Promise<Account> {
  if (!isRoot()) return currentAccount();
  const maker = existing && statSync(join(existing, 'postgres'));
  return maker && maker.uid !== 0 ? accountOfUid(maker.uid, maker.gid) : unprivilegedAccount();
}

function reachableHome(home: string, account: Account): string {
  const closed = closedFolder(home, account);
  if (closed === undefined) return home;
  throw new EmbeddedPostgresError(
    'FOLDER_NOT_REACHABLE',
    `The database is in ${home}, but ${account.name}, the user it runs as, may no longer pass ${closed}: allow that with chmod o+x ${closed}.`,
  );
}

function madeElsewhere(wanted: string, account: Account): string {
  const home = join(elsewhere, shortHash(wanted));
  try {
    mkdirSync(home, { recursive: true });
    for (const folder of [elsewhere, home]) chmodSync(folder, 0o711);
    if (closedFolder(home, account) === undefined) return home;
  } catch {
    // Said below, together with what else can be done.
  }
  throw new EmbeddedPostgresError(
    'FOLDER_NOT_REACHABLE',
    `The database cannot run in ${wanted}: ${account.name}, the user it runs as, may not pass ${closedFolder(wanted, account)}, nor can it be kept in ${elsewhere}; choose a folder that every user may pass, or set DATABASE_URL.`,
  );
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
