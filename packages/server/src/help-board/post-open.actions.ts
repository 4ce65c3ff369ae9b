import type { Context } from '../builder.ts';
import { posts } from './post-rows.actions.ts';

/** Which of these posts are open, for a slice that has put them on the board. */
export async function openPosts(
  context: Pick<Context, 'db'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await posts(context)
    .where('help_post.id', 'in', [...ids])
    .where('help_post.state', '=', 'open')
    .execute();
  return new Set(rows.map(({ id }) => id));
}
