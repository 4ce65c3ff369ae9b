import { signedIn, type Context } from '../builder.ts';
import { moderate } from '../moderation/moderation.actions.ts';
import type { HelpVisibility } from './help-board.table.ts';
import { tellBoard } from './help-news.actions.ts';
import { posts } from './post-rows.actions.ts';
import { readPost } from './read-posts.actions.ts';

moderate('HelpPost', {
  async authorOf(context, id) {
    const inConsole = signedIn(context.viewer).reach === 'console';
    const row = await posts(context).where('help_post.id', '=', id).executeTakeFirst();
    return row && (inConsole || (await readPost(context, id))) ? row.author_id : undefined;
  },
  async carryOut(context, id, decision) {
    if (decision === 'remove') await remove(context, id);
    if (decision === 'let-through') await lookedAt(context, id, 'published');
    if (decision === 'refuse') await lookedAt(context, id, 'refused');
  },
});

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

/** What waited for a person is seen from now on, or never. */
async function lookedAt(
  context: Context,
  id: string,
  visibility: Extract<HelpVisibility, 'published' | 'refused'>,
): Promise<void> {
  const row = await context.db
    .updateTable('help_post')
    .set({ visibility })
    .where('id', '=', id)
    .where('visibility', '=', 'waiting')
    .returningAll()
    .executeTakeFirst();
  if (row && visibility === 'published') await tellBoard(context, row);
}
