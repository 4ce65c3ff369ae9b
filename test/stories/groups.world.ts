import type { TestCommunity } from '@wederkerig/server/testing';
import { placeComment } from '../../packages/server/src/lab-feedback/place-comment.actions.ts';

/** A point of the lab of the demo, by its anchor. */
export async function pointOfDemo({ rows }: TestCommunity, anchor: string): Promise<string> {
  const row = await rows((db) =>
    db.selectFrom('lab_item').select('id').where('anchor', '=', anchor).executeTakeFirstOrThrow(),
  );
  return Buffer.from(`LabItem:${row.id}`).toString('base64');
}

/** A resident said something under a point, and it stands there. */
export async function comment(community: TestCommunity, item: string, text: string): Promise<void> {
  const { rows, organisation, clock } = community;
  const id = Buffer.from(item, 'base64').toString().split(':')[1]!;
  await rows(async (db) => {
    const { lab_id: labId } = await db
      .selectFrom('lab_item')
      .select('lab_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const author = await db
      .selectFrom('resident')
      .select('id')
      .where('first_name', '=', 'Henk')
      .executeTakeFirstOrThrow();
    const said = { authorId: author.id, replyTo: null, text, language: 'nl', state: 'published' } as const;
    await placeComment({ db, organisation, clock }, { id, labId }, said);
  });
}
