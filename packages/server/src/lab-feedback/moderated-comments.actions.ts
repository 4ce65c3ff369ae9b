import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { moderate, whyHeld, type ThingFacts } from '../moderation/moderated.actions.ts';
import { loadComment } from './read-comments.actions.ts';
import type { CommentState } from './lab-feedback.table.ts';
import { tellOfAnswer } from './tell-of-labs.actions.ts';

/** What a person decided about comments, and what they need for it. */
moderate('LabComment', {
  kind: 'comment',
  async authorOf(context, id) {
    const comment = await loadComment(context, id);
    const mine = context.viewer.kind !== 'visitor' && comment?.authorId === context.viewer.residentId;
    return comment && (comment.state === 'published' || mine) ? comment.authorId : undefined;
  },
  async things(context, which) {
    const rows = context.db
      .selectFrom('lab_comment')
      .select(['id', 'author_id', 'state', 'withdrawn_at', 'withdrawn_by'])
      .select(sql<Date>`coalesce(edited_at, written_at)`.as('since'))
      .orderBy('id');
    const chosen = which.ids
      ? rows.where('id', 'in', which.ids)
      : rows.where('state', '=', 'waiting').where('withdrawn_at', 'is', null).limit(which.waiting);
    return (await chosen.execute()).map((row) => ({
      id: row.id,
      authorId: row.author_id,
      state: stateOf(row),
      since: row.since,
      buildingId: null,
      topic: null,
    }));
  },
  async show(context, id) {
    const row = await withSurroundings(context, id);
    if (!row) return undefined;
    const found = whyHeld([row.text]);
    const unsaid = row.comments === 'looked-at-first' ? ('looked-at-first' as const) : ('newcomer' as const);
    return {
      texts: [row.text],
      language: row.language,
      heldBecause: found.length > 0 ? found : [unsaid],
      around: [row.title, row.plain ?? row.report_text, ...(row.answered ? [row.answered] : [])],
    };
  },
  async carryOut(context, id, decision) {
    if (decision === 'remove') await withdrawComment(context, id, 'moderator');
    if (decision === 'let-through') {
      await change(context, id, 'waiting', 'published');
      await tellOfAnswer(context, id);
    }
    if (decision === 'refuse') await change(context, id, 'waiting', 'refused');
  },
  async bringBack(context, id) {
    await change(context, id, 'refused', 'published');
    await context.db
      .updateTable('lab_comment')
      .set({ withdrawn_at: null, withdrawn_by: null })
      .where('id', '=', id)
      .where('withdrawn_by', '=', 'moderator')
      .execute();
  },
});

/** A comment is no longer read; its place stays while answers hang under it. */
export async function withdrawComment(
  context: Pick<Context, 'db' | 'clock'>,
  id: string,
  by: 'author' | 'moderator',
): Promise<void> {
  await context.db
    .updateTable('lab_comment')
    .set({ withdrawn_at: context.clock.now(), withdrawn_by: by })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .execute();
}

async function change(context: Context, id: string, from: CommentState, to: CommentState): Promise<void> {
  await context.db
    .updateTable('lab_comment')
    .set({ state: to })
    .where('id', '=', id)
    .where('state', '=', from)
    .execute();
}

function stateOf(row: {
  state: CommentState;
  withdrawn_by: 'author' | 'moderator' | null;
}): ThingFacts['state'] {
  if (row.withdrawn_by === 'author') return 'gone';
  if (row.withdrawn_by === 'moderator' || row.state === 'refused') return 'refused';
  return row.state === 'waiting' ? 'waiting' : 'shown';
}

/** A comment with the point it is about, and the comment it answers where others read that. */
function withSurroundings({ db }: Pick<Context, 'db'>, id: string) {
  return db
    .selectFrom('lab_comment')
    .innerJoin('lab_item', (join) =>
      join
        .onRef('lab_item.organisation_id', '=', 'lab_comment.organisation_id')
        .onRef('lab_item.id', '=', 'lab_comment.item_id'),
    )
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_comment.organisation_id')
        .onRef('lab.id', '=', 'lab_comment.lab_id'),
    )
    .leftJoin('lab_translation as translation', (join) =>
      join
        .onRef('translation.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('translation.about_id', '=', 'lab_item.id')
        .onRef('translation.language', '=', 'lab.language')
        .on('translation.field', '=', 'plain'),
    )
    .leftJoin('lab_comment as answered', (join) =>
      join
        .onRef('answered.organisation_id', '=', 'lab_comment.organisation_id')
        .onRef('answered.id', '=', 'lab_comment.reply_to')
        .on('answered.state', '=', 'published')
        .on('answered.withdrawn_at', 'is', null),
    )
    .select(['lab_comment.text', 'lab_comment.language', 'lab.title', 'lab.comments', 'lab_item.report_text'])
    .select(['translation.text as plain', 'answered.text as answered'])
    .where('lab_comment.id', '=', id)
    .executeTakeFirst();
}
