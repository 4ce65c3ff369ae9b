import { Hono } from 'hono';
import { sql } from 'kysely';
import { newestMigration } from '../database/migrate.ts';
import type { Server } from '../server.ts';
import type { HttpEnv } from './env.ts';

/** `/healthz`: the process is alive. `/readyz`: it can write, and the tables fit the code. */
export function healthRoutes(server: Server): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get('/healthz', (c) => c.text('alive\n'));
  routes.get('/readyz', async (c) => {
    const reason = await whyNotReady(server);
    return c.text(reason ? `not ready: ${reason}\n` : 'ready\n', reason ? 503 : 200);
  });
  return routes;
}

async function whyNotReady({ connection }: Server): Promise<string | undefined> {
  try {
    const { rows } = await sql<{ newest: string; standby: boolean }>`
      select (select max(name) from kysely_migration) as newest, pg_is_in_recovery() as standby
    `.execute(connection.kysely);
    const [found] = rows;
    if (found?.standby) return 'the database is a standby and takes no writes';
    if (found?.newest !== (await newestMigration()))
      return 'the tables are not those of this version: run "wederkerig migrate"';
    return undefined;
  } catch {
    return 'the database does not answer';
  }
}
