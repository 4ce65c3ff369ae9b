import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { signedIn, type Context } from '../builder.ts';
import { publishCounts } from '../community/publish-counts.actions.ts';
import type { Database } from '../database/connect.ts';
import { Refused } from '../errors.ts';
import { loadItem, loadPublicLab, today } from './lab-feedback.actions.ts';
import { checkOpen } from './lab-feedback.rules.ts';
import { checkPriorities, mostPriorities, peopleBehind } from './lab-priority.rules.ts';

type Counting = Pick<Context<'lab_priority' | 'published_count'>, 'db' | 'organisation' | 'clock'>;

/** Says which solutions matter most, at most three; those that were said before and are not named any more go. */
export async function setPriorities(
  context: Context,
  { labId, itemIds }: { labId: string; itemIds: readonly string[] },
): Promise<void> {
  const viewer = signedIn(context.viewer);
  await context.limits.use('lab-priorities-by-actor', viewer.residentId);
  const asked = [...new Set(itemIds)].slice(0, 10);
  const items = [];
  for (const id of asked) items.push(await loadItem(context, id));
  if (items.some((item) => item.labId !== labId)) throw new Refused('NOT_FOUND');
  // Also where nothing is chosen any more. Whoever closes it waits, and takes the link away from these choices too.
  checkOpen(await loadPublicLab(context, labId, 'together'), today(context));
  checkPriorities(viewer.kind, items, today(context));
  await context.db
    .deleteFrom('lab_priority')
    .where('lab_id', '=', labId)
    .where('resident_id', '=', viewer.residentId)
    .$if(asked.length > 0, (others) => others.where('item_id', 'not in', asked))
    .execute();
  await addPriorities(context, { labId, residentId: viewer.residentId, itemIds: asked });
}

/** Each takes a slot that is free; of two requests at one time the second finds none, and adds nothing. */
async function addPriorities(
  context: Context,
  { labId, residentId, itemIds }: { labId: string; residentId: string; itemIds: readonly string[] },
): Promise<void> {
  const kept = await context.db
    .selectFrom('lab_priority')
    .select(['item_id', 'slot'])
    .where('lab_id', '=', labId)
    .where('resident_id', '=', residentId)
    .execute();
  const slots = Array.from({ length: mostPriorities }, (_, index) => index + 1);
  const free = slots.filter((slot) => !kept.some((row) => row.slot === slot));
  const added = itemIds.filter((id) => !kept.some((row) => row.item_id === id));
  if (!added.length) return;
  await context.db
    .insertInto('lab_priority')
    .values(
      added.map((itemId, index) => ({
        organisation_id: context.organisation.id,
        // Random, not in order of time: nobody can tell which choices came from one person.
        id: randomUUID(),
        lab_id: labId,
        item_id: itemId,
        resident_id: residentId,
        slot: free[index] ?? 1,
        chosen_on: today(context),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What matters most to the viewer in a lab. */
export async function ownPriorities(context: Context, slug: string): Promise<string[]> {
  const { residentId } = signedIn(context.viewer);
  const rows = await context.db
    .selectFrom('lab_priority')
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_priority.organisation_id')
        .onRef('lab.id', '=', 'lab_priority.lab_id'),
    )
    .innerJoin('lab_item', (join) =>
      join
        .onRef('lab_item.organisation_id', '=', 'lab_priority.organisation_id')
        .onRef('lab_item.id', '=', 'lab_priority.item_id')
        .on('lab_item.withdrawn_at', 'is', null),
    )
    .select('lab_priority.item_id')
    .where('lab.slug', '=', slug)
    .where('lab_priority.resident_id', '=', residentId)
    .execute();
  return rows.map((row) => row.item_id);
}

/** What the ledger calls the choices of a lab. */
export const prioritiesOf = (labId: string): string => `lab-priorities:${labId}`;

/** Counts what was chosen up to last midnight and publishes it, a cell for each solution there is. */
export async function publishPriorities(
  context: Counting,
  labId: string,
  solutions: readonly string[],
  residents: number,
): Promise<void> {
  if (!solutions.length) return;
  const day = today(context);
  const { rows, people } = await choicesIn(context.db, solutions, { before: day });
  const counts = new Map(rows.map((row) => [row.item_id, row.count]));
  await publishCounts(context, {
    subject: prioritiesOf(labId),
    audience: 'residents',
    sensitivity: 'ordinary',
    cells: Object.fromEntries(solutions.map((id) => [id, counts.get(id) ?? 0])),
    people,
    mostAnswers: Math.max(people, residents) * mostPriorities,
    mostEach: mostPriorities,
    changedSince: async (morning) =>
      (await choicesIn(context.db, solutions, { before: day, from: morning })).people,
  });
}

/** From then on nobody can tell whose a choice was. */
export async function unlinkPriorities(db: Database<'lab_priority'>, labId: string): Promise<void> {
  await db.updateTable('lab_priority').set({ resident_id: null }).where('lab_id', '=', labId).execute();
}

async function choicesIn(
  db: Database<'lab_priority'>,
  solutions: readonly string[],
  { before, from = '0001-01-01' }: { before: string; from?: string },
) {
  const chosen = db
    .selectFrom('lab_priority')
    .where('item_id', 'in', solutions)
    .where('chosen_on', '<', before)
    .where('chosen_on', '>=', from);
  const rows = await chosen
    .select(['item_id', sql<number>`count(*)::int`.as('count')])
    .groupBy('item_id')
    .execute();
  const { known } = await chosen
    .select(sql<number>`count(distinct resident_id)::int`.as('known'))
    .executeTakeFirstOrThrow();
  const choices = rows.reduce((sum, { count }) => sum + count, 0);
  return { rows, people: peopleBehind(known, choices) };
}
