import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError, systemCode } from './errors.ts';
import type { Place } from './place.ts';

/** Refuses a database that another major version of PostgreSQL made, or that is not whole. */
export function refuseOtherVersion(place: Place, major: string): void {
  const version = versionIn(place.data);
  if (version === major) return;
  if (version === undefined) {
    throw new EmbeddedPostgresError(
      'DATA_BROKEN',
      `${place.data} is not a whole database (it has no PG_VERSION): restore a backup in an empty folder, or move this one away.`,
    );
  }
  throw new EmbeddedPostgresError(
    'OTHER_VERSION',
    `The database in ${place.home} was made by PostgreSQL ${version} and this server brings PostgreSQL ${major}: make a backup with the server that made it, and restore that in an empty folder.`,
  );
}

/** Refuses to move in with a PostgreSQL that is not ours. */
export function refuseDataOfOthers(wanted: string): void {
  const version = versionIn(wanted);
  if (version === undefined) return;
  throw new EmbeddedPostgresError(
    'OTHER_VERSION',
    `${wanted} is itself the data folder of another PostgreSQL (version ${version}): choose an empty folder, or start that PostgreSQL and name it in DATABASE_URL.`,
  );
}

function versionIn(data: string): string | undefined {
  try {
    return readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return undefined;
    throw error;
  }
}
