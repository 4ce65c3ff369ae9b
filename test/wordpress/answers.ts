import { openEmbeddedPostgres } from '@wederkerig/server/testing/embedded';
import { listOrganisations } from '../../packages/server/src/community/community.actions.ts';
import { connect } from '../../packages/server/src/database/connect.ts';

/** How many answers of visitors have arrived at a demo that runs. */
export async function answersOfVisitors(data: string): Promise<number> {
  const postgres = await openEmbeddedPostgres({ folder: `${data}/postgres` });
  const connection = connect({ ...postgres.app, max: 1 });
  try {
    const [organisation] = await listOrganisations(connection);
    const rows = await connection.inOrganisation(organisation!.id, (db) =>
      db.selectFrom('lab_answer').select('item_id').where('visitor_hash', 'is not', null).execute(),
    );
    return rows.length;
  } finally {
    await connection.close();
    await postgres.stop();
  }
}
