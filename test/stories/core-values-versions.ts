import { writeCharter } from '../../packages/server/src/core-values/charter.actions.ts';
import { todayOf } from '../../packages/server/src/clock.ts';
import type { TestCommunity } from '../../packages/server/src/testing/index.ts';

/** The first line got other words since it was adopted, and nobody translated these yet. */
export async function editedSince(community: TestCommunity): Promise<void> {
  await community.rows(async (db) => {
    const first = await db
      .selectFrom('core_value')
      .select(['id', 'text', 'place_id'])
      .where('state', '=', 'adopted')
      .orderBy('id')
      .executeTakeFirstOrThrow();
    const edited = { text: `${first.text} altijd`, edited_on: todayOf(community) };
    await db.updateTable('core_value').set(edited).where('id', '=', first.id).execute();
    await writeCharter({ ...community, db }, first.place_id, 'edited');
  });
}
