import type { Context } from '../builder.ts';
import { moderate, whyHeld, type ThingFacts } from '../moderation/moderated.actions.ts';
import type { HelpVisibility } from './help-board.table.ts';
import { tellBoard } from './help-news.actions.ts';
import { sendPostNews } from './post-news.actions.ts';
import { posts, type PostRow } from './post-rows.actions.ts';
import { readPost } from './read-posts.actions.ts';

/** What a person decided about posts, and what they need for it. */
moderate('HelpPost', {
  kind: 'post',
  async authorOf(context, id) {
    const row = await posts(context).where('help_post.id', '=', id).executeTakeFirst();
    return row && (await readPost(context, id)) ? row.author_id : undefined;
  },
  async things(context, which) {
    const all = posts(context).orderBy('help_post.id');
    const chosen = which.ids
      ? all.where('help_post.id', 'in', which.ids)
      : all
          .where('help_post.visibility', '=', 'waiting')
          .where('help_post.state', '=', 'open')
          .limit(which.waiting);
    return (await chosen.execute()).map((row) => ({
      id: row.id,
      authorId: row.author_id,
      state: stateOf(row),
      since: row.edited_at ?? row.written_at,
      buildingId: row.building_id,
      topic: row.category,
    }));
  },
  async show(context, id) {
    const row = await posts(context).where('help_post.id', '=', id).executeTakeFirst();
    if (!row) return undefined;
    const written = [row.title, row.text, row.place];
    return {
      texts: written.filter((part) => part !== null),
      language: row.language,
      heldBecause: whyHeld(written),
      around: [],
    };
  },
  async carryOut(context, id, decision) {
    if (decision === 'remove') await remove(context, id);
    if (decision === 'let-through') await lookedAt(context, id, 'waiting', 'published');
    if (decision === 'refuse') await lookedAt(context, id, 'waiting', 'refused');
  },
  async bringBack(context, id) {
    const row = await context.db
      .updateTable('help_post')
      .set({ state: 'open', state_at: context.clock.now(), withdrawn_by: null })
      .where('id', '=', id)
      .where('withdrawn_by', '=', 'moderator')
      .returningAll()
      .executeTakeFirst();
    if (row) await tellBoard(context, row);
    await lookedAt(context, id, 'refused', 'published');
  },
});

function stateOf(row: PostRow): ThingFacts['state'] {
  if (row.withdrawn_by === 'moderator' || row.visibility === 'refused') return 'refused';
  if (row.state === 'withdrawn' || row.state === 'lapsed') return 'gone';
  return row.visibility === 'waiting' ? 'waiting' : 'shown';
}

/** Takes a post off the board, whatever became of it meanwhile. */
async function remove(context: Context, id: string): Promise<void> {
  const row = await context.db
    .updateTable('help_post')
    .set({ state: 'withdrawn', state_at: context.clock.now(), withdrawn_by: 'moderator' })
    .where('id', '=', id)
    .where('withdrawn_by', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (row) await tellBoard(context, row);
}

/** What waited for a person, or was refused, is seen from now on, or never. */
async function lookedAt(
  context: Context,
  id: string,
  from: HelpVisibility,
  visibility: Extract<HelpVisibility, 'published' | 'refused'>,
): Promise<void> {
  const row = await context.db
    .updateTable('help_post')
    .set({ visibility })
    .where('id', '=', id)
    .where('visibility', '=', from)
    .returningAll()
    .executeTakeFirst();
  if (!row || visibility !== 'published') return;
  await tellBoard(context, row);
  await sendPostNews(context, id);
}
