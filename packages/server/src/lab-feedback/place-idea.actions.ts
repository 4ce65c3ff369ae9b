import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { behindAll } from './add-lab-item.actions.ts';
import { asksMoreThanOne } from './report/asks.ts';

type Placing = Pick<Context, 'db' | 'organisation'>;

/** Makes an idea a point of the solutions of its lab, below those of the report, in the words of who put it forward. */
export async function placeIdea(
  context: Placing,
  idea: { readonly labId: string; readonly text: string; readonly language: string },
): Promise<string> {
  const { db, organisation } = context;
  // Of two ideas at one time the second finds the section and the name that the first made.
  await db.selectFrom('lab').select('id').where('id', '=', idea.labId).forNoKeyUpdate().execute();
  const id = newId();
  await db
    .insertInto('lab_item')
    .values({
      organisation_id: organisation.id,
      id,
      lab_id: idea.labId,
      section_id: await solutionsOf(context, idea.labId),
      anchor: await freshAnchor(context, idea.labId),
      report_text: idea.text,
      asks_more_than_one: asksMoreThanOne(idea.text),
      owner: null,
      due: null,
      position: await behindAll(context, idea.labId),
      withdrawn_at: null,
      version: 1,
      from_resident: true,
      language: idea.language,
    })
    .execute();
  return id;
}

/** The points that residents put forward stay where a report is brought in again: they were never in it. */
export async function keepIdeas(context: Placing, labId: string): Promise<void> {
  const points = await context.db
    .selectFrom('lab_item')
    .select('id')
    .where('lab_id', '=', labId)
    .where('from_resident', '=', true)
    .orderBy('position')
    .execute();
  for (const { id } of points)
    await context.db
      .updateTable('lab_item')
      .set({ section_id: await solutionsOf(context, labId), position: await behindAll(context, labId) })
      .where('id', '=', id)
      .execute();
}

/** The section of the solutions; a report without one gets it with the first idea. */
async function solutionsOf(context: Placing, labId: string): Promise<string> {
  const found = await context.db
    .selectFrom('lab_section')
    .select('id')
    .where('lab_id', '=', labId)
    .where('kind', '=', 'solutions')
    .where('withdrawn_at', 'is', null)
    .orderBy('position')
    .executeTakeFirst();
  return found?.id ?? addSolutions(context, labId);
}

/** Behind what the report asks and tells, before its thanks. */
async function addSolutions({ db, organisation }: Placing, labId: string): Promise<string> {
  const sections = await db
    .selectFrom('lab_section')
    .select(['kind', 'position'])
    .where('lab_id', '=', labId)
    .where('withdrawn_at', 'is', null)
    .execute();
  const before = sections.filter(({ kind }) => kind !== 'thanks').map(({ position }) => position);
  const position = Math.max(-1, ...before) + 1;
  await db
    .updateTable('lab_section')
    .set((row) => ({ position: row('position', '+', 1) }))
    .where('lab_id', '=', labId)
    .where('position', '>=', position)
    .execute();
  const id = newId();
  await db
    .insertInto('lab_section')
    .values({
      organisation_id: organisation.id,
      id,
      lab_id: labId,
      kind: 'solutions',
      heading: '',
      paragraphs: '[]',
      position,
      withdrawn_at: null,
      version: 1,
    })
    .execute();
  return id;
}

/** A name for its address that no report gives. */
async function freshAnchor({ db }: Placing, labId: string): Promise<string> {
  const { ideas } = await db
    .selectFrom('lab_item')
    .select((row) => row.fn.countAll<string>().as('ideas'))
    .where('lab_id', '=', labId)
    .where('from_resident', '=', true)
    .executeTakeFirstOrThrow();
  return `idee-${Number(ideas) + 1}`;
}
