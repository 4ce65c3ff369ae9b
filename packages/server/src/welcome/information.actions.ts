import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { among } from '../database/compiled-once.ts';
import { residencyOf } from '../residents/own-residency.actions.ts';
import { placeOfHome } from '../community/places.actions.ts';
import {
  inOrder,
  mostBlocks,
  toldIn,
  type InformationText,
  type Placed,
  type Told,
} from './information.rules.ts';

/** A block as a resident of the building reads it. */
export interface InformationView {
  readonly id: string;
  readonly kind: Placed['kind'];
  readonly title: Told;
  readonly text: Told;
}

export interface InformationRow extends Placed {
  readonly version: number;
  readonly texts: readonly InformationText[];
}

/** What is good to know of the building the viewer lives in, in the language they read; nothing for whoever lives nowhere. */
export async function ownInformation(context: Context, language: string): Promise<InformationView[]> {
  const { viewer, organisation } = context;
  if (viewer.kind !== 'resident') return [];
  const residency = await residencyOf(context, viewer.residentId);
  const place = residency && (await placeOfHome(context, residency.homeId));
  if (!place) return [];
  const rows = await informationRows(context, place.buildingId);
  return rows.flatMap(({ id, kind, texts }) => {
    const told = toldIn(texts, language, organisation.language);
    return told ? [{ id, kind, ...told }] : [];
  });
}

/** Blocks that were not withdrawn, in order: of one building and of all of them, or every block. So many of each building at most. */
export async function informationRows(
  { db }: Pick<Context, 'db'>,
  buildingId?: string,
): Promise<InformationRow[]> {
  const rows = await db
    .selectFrom(standing({ db }, buildingId).as('block'))
    .select(['id', 'buildingId', 'kind', 'position', 'version'])
    .where('nth', '<=', mostBlocks)
    .execute();
  if (rows.length === 0) return [];
  const texts = await db
    .selectFrom('welcome_information_text')
    .select(['information_id', 'language', 'title', 'text', 'state'])
    .where('information_id', '=', among(rows.map(({ id }) => id)))
    .orderBy('language')
    .execute();
  const textsOf = Map.groupBy(texts, ({ information_id }) => information_id);
  return inOrder(rows).map((row) => ({ ...row, texts: textsOf.get(row.id) ?? [] }));
}

/** How many blocks each building has of its own, and all of them share: null. */
export async function informationCounts({
  db,
}: Pick<Context, 'db'>): Promise<{ buildingId: string | null; blocks: number }[]> {
  const rows = await db
    .selectFrom(standing({ db }).as('block'))
    .select((row) => ['buildingId', row.fn.countAll<string>().as('blocks')])
    .where('nth', '<=', mostBlocks)
    .groupBy('buildingId')
    .execute();
  return rows.map(({ buildingId, blocks }) => ({ buildingId, blocks: Number(blocks) }));
}

/** What was not withdrawn, each with the how manieth it is of its building. */
function standing({ db }: Pick<Context, 'db'>, buildingId?: string) {
  const query = db
    .selectFrom('welcome_information')
    .select(['id', 'building_id as buildingId', 'kind', 'position', 'version'])
    .select(sql<number>`row_number() over (partition by building_id order by position, id)`.as('nth'))
    .where('withdrawn_at', 'is', null);
  if (!buildingId) return query;
  return query.where((where) =>
    where.or([where('building_id', 'is', null), where('building_id', '=', buildingId)]),
  );
}
