import { atWorkIn, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { Refused } from '../errors.ts';
import { writeCharter } from './charter.actions.ts';
import { checkNoRound, checkSecond, checkSmall } from './core-values.rules.ts';
import type { EditorKind } from './core-values.table.ts';
import { readPublicValue } from './public-value.rules.ts';
import { endReview } from './review.actions.ts';
import { valueIn, workIn } from './values-at-work.actions.ts';

/** A small edit of an adopted line: one names it, and the other one, with the same words, says yes to it. */
export async function editValue(
  context: Context,
  edit: { building: string; valueId: string; text: string; isNoName?: boolean | null | undefined },
): Promise<void> {
  const place = await workIn(context, edit.building);
  checkNoRound(place.stage);
  const { state, text: before } = await valueIn(context, place.id, edit.valueId);
  if (state !== 'adopted') throw new Refused('NOT_FOUND');
  const kind: EditorKind = atWorkIn(context.viewer, 'staff') ? 'staff' : 'committee';
  const { db, organisation } = context;
  const first = await db
    .selectFrom('core_values_edit')
    .select(['text', 'by_kind'])
    .where('value_id', '=', edit.valueId)
    .forUpdate()
    .executeTakeFirst();
  // What the one who named it said to be no name is none for the second person.
  const isNoName = edit.isNoName || first?.text === edit.text;
  const text = readPublicValue(context, place, { text: edit.text, isNoName });
  checkSmall(before, text);
  await db.deleteFrom('core_values_edit').where('value_id', '=', edit.valueId).execute();
  if (first?.text === text) {
    checkSecond(first.by_kind, kind);
    const edited = { text, edited_on: todayOf(context) };
    await db.updateTable('core_value').set(edited).where('id', '=', edit.valueId).execute();
    return writeCharter(context, place.id, 'edited');
  }
  await db
    .insertInto('core_values_edit')
    .values({
      organisation_id: organisation.id,
      value_id: edit.valueId,
      text,
      by_id: place.by,
      by_kind: kind,
      named_on: todayOf(context),
    })
    .execute();
}

/** The yearly look back is done, and what was agreed stays. */
export async function keepCoreValues(context: Context, building: string): Promise<void> {
  const place = await workIn(context, building);
  checkNoRound(place.stage);
  // Somebody else of the committee may have said so already.
  if (place.reviewDueOn === null || place.reviewDueOn > todayOf(context)) return;
  await endReview(context, place.id);
}
