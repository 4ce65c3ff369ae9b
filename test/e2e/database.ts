import { openEmbeddedPostgres } from '@wederkerig/server/testing/embedded';
import pg from 'pg';

/** Reads the tables of a running demo from beside it, as nobody on a page can. */
export async function rowsOf<Row extends pg.QueryResultRow>(data: string, statement: string): Promise<Row[]> {
  const postgres = await openEmbeddedPostgres({ folder: `${data}/postgres` });
  const client = new pg.Client(postgres.app);
  try {
    await client.connect();
    await client.query(
      "select set_config('wederkerig.organisation', (select id::text from organisation), false)",
    );
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
    await postgres.stop();
  }
}
