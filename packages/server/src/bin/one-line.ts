import { systemClock } from '../clock.ts';
import type { OrganisationOfRequest } from '../builder.ts';
import { listOrganisations } from '../community/community.actions.ts';
import { connect, type Connection } from '../database/connect.ts';
import { OperatorError } from '../errors.ts';
import { migrateDatabase, openDatabase, refuseOtherKind } from './open-database.ts';
import { readSettings, type Settings } from './settings.ts';

/** Runs a command; what an operator can mend is one line on the error output and a non-zero exit, never a stack of calls. */
export async function orOneLine(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

export interface Workbench {
  readonly settings: Settings;
  readonly connection: Connection;
  organisation(slug?: string): Promise<OrganisationOfRequest>;
}

/** Opens the database for a command that changes something, and leaves it as it found it: running, or not. */
export async function withDatabase(work: (bench: Workbench) => Promise<void>): Promise<void> {
  const settings = readSettings();
  const database = await openDatabase(settings, () => {});
  try {
    // The embedded database has nobody else to migrate it; a demo stays what it is, since a birth is written once.
    if (!settings.DATABASE_URL) await migrateDatabase(database, systemClock, false);
    else await refuseOtherKind(database, 'production');
    const connection = connect({ ...database.app, max: 2 });
    try {
      await work({ settings, connection, organisation: (slug) => findOrganisation(connection, slug) });
    } finally {
      await connection.close();
    }
  } finally {
    await database.close();
  }
}

async function findOrganisation(
  connection: Connection,
  slug: string | undefined,
): Promise<OrganisationOfRequest> {
  const all = await listOrganisations(connection);
  const names = all.map((known) => known.slug).join(', ');
  if (slug) {
    const found = all.find((known) => known.slug === slug);
    if (!found)
      throw new OperatorError(`There is no organisation "${slug}". There is: ${names || 'none yet'}.`);
    return found;
  }
  const [only, ...others] = all;
  if (!only)
    throw new OperatorError(
      'There is no organisation yet: run "wederkerig organisation SLUG --name NAME --phone NUMBER" first.',
    );
  if (others.length > 0)
    throw new OperatorError(`There are several organisations (${names}): name one with --organisation.`);
  return only;
}
