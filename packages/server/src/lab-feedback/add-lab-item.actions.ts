import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import type { SectionKind } from './lab-feedback.table.ts';
import { freshId } from './report/ids.ts';
import { itemOf } from './report/items.ts';

/** A new item; or one that was withdrawn and said the same, with what was answered to it. */
export async function addItem(
  { db, organisation }: Context,
  section: { readonly id: string; readonly lab_id: string; readonly kind: SectionKind },
  text: string,
  position: number,
): Promise<void> {
  const labId = section.lab_id;
  const rows = await db
    .selectFrom('lab_item')
    .select(['anchor', 'withdrawn_at'])
    .where('lab_id', '=', labId)
    .execute();
  const taken = rows.filter(({ withdrawn_at }) => !withdrawn_at).map(({ anchor }) => anchor);
  const { held_on } = await db
    .selectFrom('lab')
    .select('held_on')
    .where('id', '=', labId)
    .executeTakeFirstOrThrow();
  const { owner = null, due = null, asksMoreThanOne } = itemOf(section.kind, text, held_on);
  const said = {
    section_id: section.id,
    report_text: text,
    asks_more_than_one: asksMoreThanOne,
    owner,
    due,
    position,
    withdrawn_at: null,
  };
  const anchor = freshId(section.kind, text, new Set(taken));
  await db
    .insertInto('lab_item')
    .values({
      organisation_id: organisation.id,
      id: newId(),
      lab_id: labId,
      anchor,
      version: 1,
      ...said,
      ...ofReport,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'lab_id', 'anchor'])
        .doUpdateSet((update) => ({ ...said, version: update('lab_item.version', '+', 1) })),
    )
    .execute();
}

/** What is in no resident's words. */
export const ofReport = { from_resident: false, language: null } as const;

/** The place below everything there is. */
export async function behindAll({ db }: Pick<Context, 'db'>, labId: string): Promise<number> {
  const last = await db
    .selectFrom('lab_item')
    .select((row) => row.fn.max('position').as('position'))
    .where('lab_id', '=', labId)
    .executeTakeFirst();
  return (last?.position ?? -1) + 1;
}
