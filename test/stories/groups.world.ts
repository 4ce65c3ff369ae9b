import type { TestCommunity } from '@wederkerig/server/testing';

/** A point of the lab of the demo, by its anchor. */
export async function pointOfDemo({ rows }: TestCommunity, anchor: string): Promise<string> {
  const row = await rows((db) =>
    db.selectFrom('lab_item').select('id').where('anchor', '=', anchor).executeTakeFirstOrThrow(),
  );
  return Buffer.from(`LabItem:${row.id}`).toString('base64');
}
