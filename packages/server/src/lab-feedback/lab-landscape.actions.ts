import type { Context } from '../builder.ts';
import { publishCounts, readCounts } from '../community/publish-counts.actions.ts';
import { today, type LabTables } from './lab-feedback.actions.ts';
import { shownLandscape, sizesOf } from './lab-landscape.rules.ts';
import type { ShownLandscape } from './lab-landscape.table.ts';
import type { Choice } from './lab-feedback.table.ts';
import { findLandscapeApart } from './landscape/find-landscape.ts';

type Drawing = Pick<
  Context<LabTables | 'lab_landscape' | 'published_count'>,
  'db' | 'organisation' | 'clock'
>;

/** The last picture of how residents answered together, with the morning on which it was made. */
export interface LandscapeView extends ShownLandscape {
  readonly countedOn: string;
}

/** Null while there is none. */
export async function readLandscape(
  { db }: Pick<Context<'lab_landscape'>, 'db'>,
  labId: string,
): Promise<LandscapeView | null> {
  const row = await db
    .selectFrom('lab_landscape')
    .select(['counted_on', 'picture'])
    .where('lab_id', '=', labId)
    .executeTakeFirst();
  return row ? { ...(row.picture as ShownLandscape), countedOn: row.counted_on } : null;
}

/**
 * Draws anew which residents answer alike, out of what they answered up to last midnight; where enough of them said something else
 * since the last picture. Only residents count: a browser can be emptied, and a home cannot. A group says more of its people than a
 * number does, so it is as careful as with wishes.
 */
export async function drawLandscape(context: Drawing, labId: string): Promise<void> {
  const itemIds = await itemsWithTwoSides(context, labId);
  const lines = await linesOf(context, labId, itemIds);
  const found = await findLandscapeApart(lines);
  if (!found || found.reason === 'TOO_FEW') return;
  await publishCounts(context, {
    subject: subjectOf(labId),
    audience: 'residents',
    sensitivity: 'sensitive',
    cells: sizesOf(found, lines.length),
    changedSince: (morning) => changedSince(context, labId, morning),
  });
  const [published] = await readCounts(context, [subjectOf(labId)]);
  if (published?.countedOn !== today(context)) return;
  const picture = JSON.stringify(shownLandscape(found, itemIds, published.cells));
  const values = { counted_on: published.countedOn, picture };
  await context.db
    .insertInto('lab_landscape')
    .values({ organisation_id: context.organisation.id, lab_id: labId, ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'lab_id']).doUpdateSet(values))
    .execute();
}

const subjectOf = (labId: string): string => `lab-landscape:${labId}`;

/** Points to which one says yes or no; who has to begin is no side. */
async function itemsWithTwoSides({ db }: Drawing, labId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('lab_item')
    .innerJoin('lab_section', (join) =>
      join
        .onRef('lab_section.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('lab_section.id', '=', 'lab_item.section_id'),
    )
    .select('lab_item.id')
    .where('lab_item.lab_id', '=', labId)
    .where('lab_item.withdrawn_at', 'is', null)
    .where('lab_section.kind', 'in', ['meaning', 'bottlenecks', 'solutions', 'action-points'])
    .orderBy('lab_section.position')
    .orderBy('lab_item.position')
    .orderBy('lab_item.id')
    .execute();
  return rows.map(({ id }) => id);
}

const letters: Partial<Record<Choice, string>> = { yes: 'y', no: 'n', 'dont-know': 'd' };

/** A line of letters for each resident. Who they are stays in this function. */
async function linesOf(context: Drawing, labId: string, itemIds: readonly string[]): Promise<string[]> {
  const places = new Map(itemIds.map((id, at) => [id, at]));
  const rows = await context.db
    .selectFrom('lab_answer')
    .select(['resident_id', 'item_id', 'choice'])
    .where('lab_id', '=', labId)
    .where('voice', '=', 'resident')
    .where('resident_id', 'is not', null)
    .where('answered_on', '<', today(context))
    .execute();
  const lines = new Map<string, string[]>();
  for (const { resident_id, item_id, choice } of rows) {
    const place = places.get(item_id);
    if (place === undefined || !resident_id) continue;
    const line = lines.get(resident_id) ?? itemIds.map(() => '-');
    line[place] = letters[choice] ?? '-';
    lines.set(resident_id, line);
  }
  return [...lines.values()].map((line) => line.join(''));
}

/** How many residents said something else between two mornings. */
async function changedSince(context: Drawing, labId: string, morning: string): Promise<number> {
  const rows = await context.db
    .selectFrom('lab_answer')
    .select('resident_id')
    .distinct()
    .where('lab_id', '=', labId)
    .where('voice', '=', 'resident')
    .where('answered_on', '>=', morning)
    .where('answered_on', '<', today(context))
    .execute();
  return rows.length;
}
