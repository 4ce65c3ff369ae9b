import type { Context } from '../builder.ts';
import { labItemSaid, readHead, readSectionText, type LabHead, type TypedItem } from './lab-editor.rules.ts';
import type { SectionKind } from './lab-feedback.table.ts';
import { checkWordsStay } from './lab-idea.rules.ts';
import { claim, editing, noteEdit } from './lab-pieces.actions.ts';
import { uncheck } from './lab-texts.actions.ts';
import { asksMoreThanOne } from './report/asks.ts';

/** Which piece, and the version of what was read when the change was begun. */
export interface AsRead {
  readonly id: string;
  readonly version: number;
}

/** Sets what stands above the report. Every change of a lab answers with the lab's id. */
export async function editLab(context: Context, { id, version }: AsRead, typed: LabHead): Promise<string> {
  const editor = await editing(context);
  const { title, heldOn, place, participants } = readHead(typed);
  const before = await claim(context, 'lab', id, version);
  await context.db
    .updateTable('lab')
    .set({ title, held_on: heldOn, place, participants })
    .where('id', '=', id)
    .execute();
  if (title !== before.title) await uncheck(context, id);
  await noteEdit(context, editor, 'edit-lab', id);
  return id;
}

export async function editSection(
  context: Context,
  { id, version }: AsRead,
  typed: { kind: SectionKind; heading: string; paragraphs: readonly string[] },
): Promise<string> {
  const editor = await editing(context);
  const { heading, paragraphs } = readSectionText(typed);
  const before = await claim(context, 'lab_section', id, version);
  await context.db
    .updateTable('lab_section')
    .set({ kind: typed.kind, heading, paragraphs: JSON.stringify(paragraphs) })
    .where('id', '=', id)
    .execute();
  if (heading !== before.heading) await uncheck(context, id);
  await noteEdit(context, editor, 'edit-lab', before.lab_id);
  return before.lab_id;
}

/** An item keeps its id and its answers, whatever becomes of its words. */
export async function editItem(context: Context, { id, version }: AsRead, typed: TypedItem): Promise<string> {
  const editor = await editing(context);
  const said = labItemSaid(typed);
  const item = await claim(context, 'lab_item', id, version);
  checkWordsStay(item, said.report_text);
  await context.db
    .updateTable('lab_item')
    .set({
      ...said,
      // A resident may have begun a new line; here every text is one.
      report_text: item.from_resident ? item.report_text : said.report_text,
      asks_more_than_one: asksMoreThanOne(said.report_text),
    })
    .where('id', '=', id)
    .execute();
  await noteEdit(context, editor, 'edit-lab', item.lab_id);
  return item.lab_id;
}
