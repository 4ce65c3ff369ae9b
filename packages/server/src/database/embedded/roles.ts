import pg, { escapeIdentifier, escapeLiteral } from 'pg';
import { EmbeddedPostgresError } from './errors.ts';
import type { Passwords } from './passwords.ts';
import { port } from './socket.ts';

/** How to connect: the folder of the socket, and who. Complete, so that PGPORT and the like change nothing. */
export interface ConnectionSettings {
  host: string;
  port: number;
  ssl: false;
  user: string;
  password: string;
  database: string;
}

export const roles = { superuser: 'postgres', owner: 'wederkerig_owner', app: 'wederkerig_app' } as const;

/** Says on the database that everything below was done; another number does it again. */
export const furnishedMark = 'Wederkerig, furnished 1';

export function settingsFor(
  role: keyof typeof roles,
  at: { host: string; passwords: Passwords; database: string },
): ConnectionSettings {
  return {
    host: at.host,
    port,
    ssl: false,
    user: roles[role],
    password: at.passwords[role],
    database: at.database,
  };
}

export function checkedDatabaseName(name: string): string {
  if (/^[a-z_][a-z0-9_]{0,62}$/.test(name)) return name;
  throw new EmbeddedPostgresError(
    'NAME_NOT_ALLOWED',
    `A database cannot be called ${JSON.stringify(name.slice(0, 80))}: use small letters, digits and _, at most 63.`,
  );
}

/**
 * Makes the roles and the database, or what is missing of them; it may be cut off anywhere and repeated.
 * The owner migrates and owns the database; the app owns nothing and may make nothing.
 */
export async function furnish(
  superuser: ConnectionSettings,
  passwords: Passwords,
  database: string,
): Promise<void> {
  const client = new pg.Client({ ...superuser, database: 'postgres' });
  client.on('error', () => {});
  await client.connect();
  try {
    // A server that was killed can have left a connection that is still making the same things: wait for it.
    await client.query('SELECT pg_advisory_lock(1)');
    await makeRoles(client, passwords);
    await makeDatabase(client, database);
  } finally {
    await client.end();
  }
}

async function makeRoles(client: pg.Client, passwords: Passwords): Promise<void> {
  await makeRole(client, roles.owner, passwords.owner);
  await makeRole(client, roles.app, passwords.app);
  await client.query(`
    ALTER ROLE ${roles.superuser} SET statement_timeout = '10min';
    ALTER ROLE ${roles.owner} SET statement_timeout = '10min';
    ALTER ROLE ${roles.app} SET statement_timeout = '10s';
    REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC;`);
}

async function makeRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount ? 'ALTER' : 'CREATE';
  await client.query(`
    ${verb} ROLE ${role} WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
    PASSWORD ${escapeLiteral(password)}`);
}

async function makeDatabase(client: pg.Client, database: string): Promise<void> {
  const name = escapeIdentifier(database);
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (!rowCount) await client.query(`CREATE DATABASE ${name} OWNER ${roles.owner}`);
  await client.query(`
    REVOKE ALL ON DATABASE ${name} FROM PUBLIC;
    GRANT CONNECT ON DATABASE ${name} TO ${roles.app};
    COMMENT ON DATABASE ${name} IS ${escapeLiteral(furnishedMark)};`);
}
