import { expressionBuilder, sql } from 'kysely';
import type { Context } from '../builder.ts';
import type { Tables } from '../database/tables.ts';
import { moderate, whyHeld, type WhichThings } from '../moderation/moderated.actions.ts';
import type { Decision } from '../moderation/moderation.table.ts';
import type { WordsState } from './core-values.table.ts';
import { placeOfViewer } from './places.actions.ts';
import { writtenIn } from './written-in.rules.ts';

type Kept = 'core_values_proposal' | 'core_values_remark';

/** What residents propose, and what they say of it, is reported and decided about alike. Others are never told whose it is. */
function moderateWords(type: string, kept: Kept): void {
  moderate(type, {
    kind: kept === 'core_values_proposal' ? 'idea' : 'comment',
    async authorOf(context, id) {
      const { viewer } = context;
      const words = await load(context, kept, id);
      const mine = viewer.kind !== 'visitor' && words?.author_id === viewer.residentId;
      return mine ? words.author_id : undefined;
    },
    async isRead(context, id) {
      const words = await load(context, kept, id);
      if (words?.state !== 'published') return false;
      const place = await placeOfViewer(context, null);
      return place?.id === words.place_id;
    },
    async things(context, which) {
      return (await things(context, kept, which)).map((row) => ({
        id: row.id,
        authorId: row.author_id,
        state: row.state === 'published' ? 'shown' : row.state,
        since: row.written_at,
        buildingId: row.building_id,
        topic: null,
      }));
    },
    async show(context, id) {
      const words = await load(context, kept, id);
      if (!words) return undefined;
      const texts = [words.text, ...(words.why ? [words.why] : [])];
      return { texts, language: writtenIn(words.text), heldBecause: whyHeld(texts), around: [] };
    },
    carryOut: (context, id, decision) => carryOut(context, kept, id, decision),
    bringBack: (context, id) => change(context, kept, id, ['refused'], 'published'),
  });
}

moderateWords('CoreValuesProposal', 'core_values_proposal');
moderateWords('CoreValuesRemark', 'core_values_remark');

async function carryOut(context: Context, kept: Kept, id: string, decision: Decision): Promise<void> {
  if (decision === 'let-through') await change(context, kept, id, ['waiting'], 'published');
  if (decision === 'refuse') await change(context, kept, id, ['waiting'], 'refused');
  if (decision === 'remove') await change(context, kept, id, ['waiting', 'published'], 'refused');
}

async function change(
  { db }: Pick<Context, 'db'>,
  kept: Kept,
  id: string,
  from: readonly WordsState[],
  to: WordsState,
): Promise<void> {
  await db.updateTable(kept).set({ state: to }).where('id', '=', id).where('state', 'in', from).execute();
}

/** Words of either kind, with the place they are about. */
function load(context: Pick<Context, 'db'>, kept: Kept, id: string) {
  return words(context, kept).where('words.id', '=', id).executeTakeFirst();
}

function things(context: Pick<Context, 'db'>, kept: Kept, which: WhichThings) {
  const rows = words(context, kept).orderBy('words.id');
  const chosen = which.ids
    ? rows.where('words.id', 'in', which.ids)
    : rows.where('words.state', '=', 'waiting').limit(which.waiting);
  return chosen.execute();
}

function words({ db }: Pick<Context, 'db'>, kept: Kept) {
  const both = expressionBuilder<Tables>();
  const proposals = both
    .selectFrom('core_values_proposal')
    .select([
      'organisation_id',
      'id',
      'place_id',
      'author_id',
      'text',
      'why',
      'language',
      'state',
      'written_at',
    ]);
  const remarks = both
    .selectFrom('core_values_remark')
    .innerJoin('core_value', (join) =>
      join
        .onRef('core_value.organisation_id', '=', 'core_values_remark.organisation_id')
        .onRef('core_value.id', '=', 'core_values_remark.value_id'),
    )
    .select([
      'core_values_remark.organisation_id',
      'core_values_remark.id',
      'core_value.place_id',
      'author_id',
    ])
    .select(['core_values_remark.text', sql<string | null>`null::text`.as('why'), 'language'])
    .select(['core_values_remark.state', 'written_at']);
  const chosen = kept === 'core_values_proposal' ? proposals : (remarks as unknown as typeof proposals);
  return db
    .selectFrom(chosen.as('words'))
    .innerJoin('core_values_place', (join) =>
      join
        .onRef('core_values_place.organisation_id', '=', 'words.organisation_id')
        .onRef('core_values_place.id', '=', 'words.place_id'),
    )
    .selectAll('words')
    .select('core_values_place.building_id');
}
