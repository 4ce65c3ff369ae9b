import type { Context } from '../builder.ts';
import { tell, tellAtOnce } from '../notifications/tell.actions.ts';
import { loadComment } from './read-comments.actions.ts';

/**
 * Whoever wrote a comment hears that somebody answered it, once others can read that answer: of a colleague at once, since that is
 * what they wait for; of a neighbour with all other news.
 */
export async function tellOfAnswer(
  context: Pick<Context, 'db' | 'organisation' | 'clock' | 'outbox' | 'viewer'>,
  commentId: string,
): Promise<void> {
  const answer = await loadComment(context, commentId);
  if (!answer?.replyToId || answer.state !== 'published' || answer.withdrawnAt) return;
  const asked = await loadComment(context, answer.replyToId);
  const isOwn = asked?.authorId === answer.authorId;
  // A group has many members, and reads its answer where it asked.
  if (!asked?.authorId || asked.groupId || asked.job || asked.withdrawnAt || isOwn) return;
  const news = { kind: 'lab-answer', aboutId: answer.id, to: [asked.authorId] } as const;
  await (answer.job ? tellAtOnce(context, news) : tell(context, news));
}

/** Whoever said something in a lab hears that it closed. What they answered tells nobody anything, so that is never a reason. */
export async function tellOfClosing(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  labId: string,
): Promise<void> {
  const rows = await context.db
    .selectFrom('lab_comment')
    .select('author_id')
    .distinct()
    .where('lab_id', '=', labId)
    .where('author_id', 'is not', null)
    .where('job', 'is', null)
    .where('state', '=', 'published')
    .where('withdrawn_at', 'is', null)
    .execute();
  await tell(context, {
    kind: 'lab-closed',
    aboutId: labId,
    to: rows.flatMap(({ author_id }) => author_id ?? []),
  });
}
