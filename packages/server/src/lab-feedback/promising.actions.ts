import type { Context } from '../builder.ts';
import { isPublic, publicStates } from './lab-feedback.rules.ts';

/** Where a point of a lab stands that everybody may read. */
export interface PlaceOfItem {
  readonly lab: string;
  readonly anchor: string;
}

/** Where points of labs stand, by their ids; what is not public has no place. */
export async function placesOfItems(
  { db }: Pick<Context<'lab' | 'lab_item'>, 'db'>,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, PlaceOfItem>> {
  if (itemIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('lab_item')
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('lab.id', '=', 'lab_item.lab_id'),
    )
    .select(['lab_item.id', 'lab_item.anchor', 'lab.slug', 'lab.state'])
    .where('lab_item.id', 'in', itemIds)
    .where('lab_item.withdrawn_at', 'is', null)
    .execute();
  return new Map(
    rows.filter(({ state }) => isPublic(state)).map(({ id, slug, anchor }) => [id, { lab: slug, anchor }]),
  );
}

/** A point that can show what was done. */
export interface PointToShow {
  readonly itemId: string;
  readonly text: string;
  readonly lab: string;
}

const mostPoints = 200;

/** Points that everybody may read, the newest lab first and each lab in the order of its report. */
export async function pointsToShow({
  db,
}: Pick<Context<'lab' | 'lab_item' | 'lab_section'>, 'db'>): Promise<PointToShow[]> {
  return db
    .selectFrom('lab_item')
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('lab.id', '=', 'lab_item.lab_id'),
    )
    .innerJoin('lab_section', (join) =>
      join
        .onRef('lab_section.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('lab_section.id', '=', 'lab_item.section_id'),
    )
    .select(['lab_item.id as itemId', 'report_text as text', 'lab.title as lab'])
    .where('lab_item.withdrawn_at', 'is', null)
    .where('lab.state', 'in', publicStates)
    .orderBy('lab.held_on', 'desc')
    .orderBy('lab.id')
    .orderBy('lab_section.position')
    .orderBy('lab_item.position')
    .limit(mostPoints)
    .execute();
}

/** Residents and guests who said something in public under a point, for themselves. */
export async function commentersOf(
  { db }: Pick<Context<'lab_comment'>, 'db'>,
  itemId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('lab_comment')
    .select('author_id')
    .distinct()
    .where('item_id', '=', itemId)
    .where('author_id', 'is not', null)
    .where('group_id', 'is', null)
    .where('job', 'is', null)
    .where('state', '=', 'published')
    .where('withdrawn_at', 'is', null)
    .execute();
  return rows.flatMap(({ author_id }) => author_id ?? []);
}
