import type { Connection } from '../../../packages/server/src/database/connect.ts';

/** All that people wrote and who they are, of both organisations, straight from the tables. */
export async function everythingPlanted(connection: Connection): Promise<string> {
  const found: unknown[] = [];
  for (const { id } of await connection.kysely.selectFrom('organisation').select('id').execute()) {
    await connection.inOrganisation(id, async (db) => {
      for (const table of [
        'resident',
        'lab',
        'lab_item',
        'lab_comment',
        'lab_group_voice',
        'lab_idea',
        'help_post',
        'help_message',
        'help_contact',
        'profile_answer',
        'thanks',
        'core_values_proposal',
        'welcome_contact',
        'welcome_check_in',
      ] as const) {
        found.push(await db.selectFrom(table).selectAll().execute());
      }
    });
  }
  return JSON.stringify(found);
}
