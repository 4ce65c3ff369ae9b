import type { Context } from '../builder.ts';
import { moderate } from '../moderation/moderated.actions.ts';
import { isPublic } from './lab-feedback.rules.ts';

/**
 * A point that was an idea of a resident can be reported as everything can that people write, by whoever reads it; it is not said
 * whose it is, and a point of the report is the organisation's own.
 */
moderate('LabItem', {
  kind: 'idea',
  authorOf: async () => undefined,
  async isRead({ db }, id) {
    const [point] = await points({ db }).where('lab_item.id', '=', id).execute();
    return point !== undefined && point.withdrawn_at === null && isPublic(point.state);
  },
  async things(context, { ids }) {
    if (!ids) return [];
    const rows = await points(context).where('lab_item.id', 'in', ids).execute();
    return rows.map((row) => ({
      id: row.id,
      authorId: row.author_id,
      state: row.withdrawn_at === null ? ('shown' as const) : ('refused' as const),
      since: row.created_at,
      buildingId: null,
      topic: null,
    }));
  },
  async show(context, id) {
    const [point] = await points(context).where('lab_item.id', '=', id).execute();
    return (
      point && {
        texts: [point.report_text],
        language: point.language,
        heldBecause: [],
        around: [point.title],
      }
    );
  },
  async carryOut(context, id, decision) {
    if (decision === 'remove') await set(context, id, context.clock.now());
  },
  bringBack: (context, id) => set(context, id, null),
});

/** What others answered is kept with a point that nobody sees any more. */
async function set({ db }: Pick<Context, 'db'>, id: string, withdrawn_at: Date | null): Promise<void> {
  await db
    .updateTable('lab_item')
    .set({ withdrawn_at })
    .where('id', '=', id)
    .where('from_resident', '=', true)
    .execute();
}

function points({ db }: Pick<Context, 'db'>) {
  return db
    .selectFrom('lab_item')
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('lab.id', '=', 'lab_item.lab_id'),
    )
    .leftJoin('lab_idea', (join) =>
      join
        .onRef('lab_idea.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('lab_idea.item_id', '=', 'lab_item.id'),
    )
    .select(['lab_item.id', 'lab_item.report_text', 'lab_item.language', 'lab_item.withdrawn_at'])
    .select(['lab.state', 'lab.title', 'lab.created_at', 'lab_idea.author_id'])
    .where('lab_item.from_resident', '=', true);
}
