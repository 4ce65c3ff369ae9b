import type { Context } from '../builder.ts';
import { dayIn, dayLater } from '../clock.ts';
import { Refused } from '../errors.ts';
import { usualDays } from './help-board.rules.ts';
import { tellBoard } from './help-news.actions.ts';
import { sendPostNews } from './post-news.actions.ts';
import type { PostRow } from './post-rows.actions.ts';

/** Writes down what changed, and tells those who may see it. That this may be was decided before. */
export async function changePost(
  context: Context,
  before: PostRow,
  changed: Partial<PostRow>,
): Promise<void> {
  const after = { ...before, ...changed, version: before.version + 1 };
  await context.db
    .updateTable('help_post')
    .set({ ...changed, version: after.version })
    .where('id', '=', before.id)
    .execute();
  // Where it was seen, and where it is seen now.
  if (before.visibility === 'published') await tellBoard(context, before);
  if (after.visibility !== 'published' || after.reach === before.reach) return;
  await tellBoard(context, after);
  await sendPostNews(context, after.id);
}

/** Its writer takes it off the board. */
export async function takeBack(context: Context, before: PostRow): Promise<void> {
  await changePost(context, before, {
    state: 'withdrawn',
    state_at: context.clock.now(),
    withdrawn_by: 'author',
  });
}

/** It is still needed, and stays as long as a new one would. */
export async function keepOpen(context: Context, before: PostRow): Promise<void> {
  // A gathering has its day.
  if (before.kind === 'gathering') throw new Refused('NOT_FOUND');
  const later = dayLater(dayIn(context.organisation.timezone, context.clock.now()), usualDays);
  await changePost(context, before, {
    open_until: later > before.open_until ? later : before.open_until,
    asked_open_at: null,
  });
}
