import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { addItem, behindAll } from './add-lab-item.actions.ts';
import type { AsRead } from './edit-lab.actions.ts';
import { labLimits, splitText } from './lab-editor.rules.ts';
import { checkShape } from './lab-idea.rules.ts';
import { claim, editing, noteEdit } from './lab-pieces.actions.ts';
import { itemOf } from './report/items.ts';
import { kindOfHeading } from './report/kinds.ts';

export type ItemShape =
  'split' | 'join-previous' | 'to-text' | 'to-heading' | 'move' | 'up' | 'withdraw' | 'restore';

interface Shaping {
  readonly how: ItemShape;
  /** Where a split item is cut: the number of signs before it. */
  readonly at: number | null;
  /** Where a moved item goes. */
  readonly sectionId: string | null;
}

type Item = Awaited<ReturnType<typeof claim<'lab_item'>>>;

/**
 * Moves the borders of an item. It keeps its id and answers; what is no longer an item of its own is withdrawn, and not deleted.
 */
export async function shapeItem(
  context: Context,
  { id, version }: AsRead,
  { how, at, sectionId }: Shaping,
): Promise<string> {
  const editor = await editing(context);
  const item = await claim(context, 'lab_item', id, version);
  checkShape(item, how);
  if (how === 'split') await split(context, item, at);
  else if (how === 'move') await move(context, item, sectionId);
  else await simply[how](context, item);
  await noteEdit(context, editor, 'shape-lab', item.lab_id);
  return item.lab_id;
}

const simply = {
  'join-previous': joinPrevious,
  'to-text': toText,
  'to-heading': toHeading,
  up,
  withdraw,
  restore: (context: Context, { id }: Item) => set(context, id, { withdrawn_at: null }),
} as const;

/** Paragraphs that nobody answers to become items, below those that are there: one of them, or all. */
export async function makeItems(
  context: Context,
  { id, version }: AsRead,
  paragraph: number | null,
): Promise<string> {
  const editor = await editing(context);
  const section = await claim(context, 'lab_section', id, version);
  const paragraphs = section.paragraphs as unknown as string[];
  const isItem = (_: string, index: number) => paragraph === null || index === paragraph;
  if (!paragraphs.some(isItem)) throw new Refused('CHOICE_NOT_OFFERED');
  await setParagraphs(
    context,
    id,
    paragraphs.filter((text, index) => !isItem(text, index)),
  );
  for (const text of paragraphs.filter(isItem))
    await addItem(context, section, text, await behindAll(context, section.lab_id));
  await noteEdit(context, editor, 'shape-lab', section.lab_id);
  return section.lab_id;
}

async function split(context: Context, item: Item, at: number | null): Promise<void> {
  const [first, second] = splitText(item.report_text, at);
  const section = await sectionOf(context, item.section_id);
  const { asksMoreThanOne } = itemOf(section.kind, first, null);
  await set(context, item.id, { report_text: first, asks_more_than_one: asksMoreThanOne });
  await context.db
    .updateTable('lab_item')
    .set((row) => ({ position: row('position', '+', 1) }))
    .where('lab_id', '=', item.lab_id)
    .where('position', '>', item.position)
    .execute();
  await addItem(context, section, second, item.position + 1);
}

async function joinPrevious(context: Context, item: Item): Promise<void> {
  const previous = await before(context, item);
  checkShape(previous, 'join');
  const text = `${previous.report_text} ${item.report_text}`;
  if (text.length > labLimits.reportText) throw new Refused('TEXT_TOO_LONG');
  const section = await sectionOf(context, item.section_id);
  await set(context, previous.id, {
    report_text: text,
    asks_more_than_one: itemOf(section.kind, text, null).asksMoreThanOne,
    version: previous.version + 1,
  });
  await withdraw(context, item);
}

async function toText(context: Context, item: Item): Promise<void> {
  const section = await sectionOf(context, item.section_id);
  const paragraphs = section.paragraphs as unknown as string[];
  await setParagraphs(context, section.id, [...paragraphs, item.report_text]);
  await withdraw(context, item);
}

/** A heading the report did not mark: what stands below it becomes a section of its own. */
async function toHeading(context: Context, item: Item): Promise<void> {
  if (item.report_text.length > labLimits.heading) throw new Refused('TEXT_TOO_LONG');
  const { db, organisation } = context;
  const section = await sectionOf(context, item.section_id);
  await db
    .updateTable('lab_section')
    .set((row) => ({ position: row('position', '+', 1) }))
    .where('lab_id', '=', item.lab_id)
    .where('position', '>', section.position)
    .execute();
  const id = newId();
  await db
    .insertInto('lab_section')
    .values({
      organisation_id: organisation.id,
      id,
      lab_id: item.lab_id,
      kind: kindOfHeading(item.report_text) ?? section.kind,
      heading: item.report_text,
      paragraphs: '[]',
      position: section.position + 1,
      withdrawn_at: null,
      version: 1,
    })
    .execute();
  await db
    .updateTable('lab_item')
    .set({ section_id: id })
    .where('section_id', '=', section.id)
    .where('position', '>', item.position)
    .execute();
  await withdraw(context, item);
}

async function move(context: Context, item: Item, sectionId: string | null): Promise<void> {
  const section = sectionId ? await sectionOf(context, sectionId) : undefined;
  if (section?.lab_id !== item.lab_id || section.withdrawn_at) throw new Refused('CHOICE_NOT_OFFERED');
  await set(context, item.id, { section_id: section.id, position: await behindAll(context, item.lab_id) });
}

async function up(context: Context, item: Item): Promise<void> {
  const previous = await before(context, item);
  await set(context, item.id, { position: previous.position });
  await set(context, previous.id, { position: item.position });
}

async function withdraw(context: Context, { id }: Item): Promise<void> {
  await set(context, id, { withdrawn_at: context.clock.now() });
}

/** The item that residents see above this one in its section. */
async function before({ db }: Context, item: Item): Promise<Item> {
  const found = await db
    .selectFrom('lab_item')
    .selectAll()
    .where('section_id', '=', item.section_id)
    .where('withdrawn_at', 'is', null)
    .where('position', '<', item.position)
    .orderBy('position', 'desc')
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw new Refused('CHOICE_NOT_OFFERED');
  return found;
}

async function set(
  { db }: Context,
  id: string,
  said: Partial<Omit<Item, 'id' | 'organisation_id'>>,
): Promise<void> {
  await db.updateTable('lab_item').set(said).where('id', '=', id).execute();
}

async function setParagraphs({ db }: Context, id: string, paragraphs: readonly string[]): Promise<void> {
  await db
    .updateTable('lab_section')
    .set((row) => ({ paragraphs: JSON.stringify(paragraphs), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

async function sectionOf({ db }: Context, id: string) {
  const found = await db.selectFrom('lab_section').selectAll().where('id', '=', id).executeTakeFirst();
  if (!found) throw new Refused('NOT_FOUND');
  return found;
}
