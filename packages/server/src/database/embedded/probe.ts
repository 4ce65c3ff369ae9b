import { closeSync, openSync } from 'node:fs';
import pg from 'pg';
import { systemCode } from './errors.ts';
import type { Passwords } from './passwords.ts';
import type { Place } from './place.ts';
import { furnishedMark, roles } from './roles.ts';
import { port } from './socket.ts';

/**
 * What a postmaster says when asked: nobody is `absent`; one that recovers or shuts down is `waking`; one
 * that takes the connection and says nothing is `silent`; one that lets the owner in, or is only too full
 * to, is `ready`.
 */
export type Answer = { kind: 'absent' | 'waking' | 'silent' } | Ready;

/** A postmaster that answers: whether roles and database are all there, and whether it runs with fsync. */
export interface Ready {
  kind: 'ready';
  furnished: boolean;
  durable: boolean;
}

const stateOfDatabase = `
  SELECT shobj_description(oid, 'pg_database') = $1 AS furnished, current_setting('fsync') = 'on' AS durable
  FROM pg_database WHERE datname = current_database()`;

/** Asks whether a postmaster of this place answers, through the folder beside its data, however long the path. */
export async function ask(place: Place, passwords: Passwords, database: string): Promise<Answer> {
  let socket: number;
  try {
    socket = openSync(place.socket, 'r');
  } catch {
    return { kind: 'absent' };
  }
  try {
    return await askThrough(`/proc/self/fd/${socket}`, passwords.owner, database);
  } finally {
    closeSync(socket);
  }
}

async function askThrough(host: string, password: string, database: string): Promise<Answer> {
  const client = new pg.Client({
    host,
    port,
    ssl: false,
    user: roles.owner,
    password,
    database,
    connectionTimeoutMillis: 5000,
    query_timeout: 5000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ furnished: boolean | null; durable: boolean }>(stateOfDatabase, [
      furnishedMark,
    ]);
    return { kind: 'ready', furnished: rows[0]?.furnished === true, durable: rows[0]?.durable !== false };
  } catch (error) {
    return meaningOf(error);
  } finally {
    await client.end().catch(() => {});
  }
}

const nobodyListens = new Set(['ECONNREFUSED', 'ENOENT', 'ENOTSOCK']);
const notFurnishedYet = new Set(['3D000', '28000', '28P01', '42501']);
const startsOrStops = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'EPIPE']);
const tooManyConnections = '53300';

function meaningOf(error: unknown): Answer {
  const code = systemCode(error) ?? '';
  if (nobodyListens.has(code)) return { kind: 'absent' };
  if (startsOrStops.has(code) || /terminated unexpectedly/.test(String(error))) return { kind: 'waking' };
  if (notFurnishedYet.has(code)) return { kind: 'ready', furnished: false, durable: true };
  if (code === tooManyConnections) return { kind: 'ready', furnished: true, durable: true };
  if (/timeout/i.test(String(error))) return { kind: 'silent' };
  throw error;
}
