import { inConsole, type Context } from '../builder.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { Refused } from '../errors.ts';
import { lookFirst } from '../moderation/moderated.actions.ts';
import { readPublicText } from '../public-text.rules.ts';
import { readLanguage } from '../text.rules.ts';
import { topLevel } from './lab-comment.actions.ts';
import { checkCommenting, longestComment } from './lab-comment.rules.ts';
import { loadItem, today } from './lab-feedback.actions.ts';
import { readAnswerDay, readJob } from './lab-staff-answer.rules.ts';
import { say } from './place-comment.actions.ts';
import { loadComment } from './read-comments.actions.ts';

/** Somebody who works here says something about an item, or answers a comment, with first name and job. */
export async function answerAsStaff(
  context: Context,
  said: { itemId: string; replyToId: string | null; text: string; language: string; job: string },
): Promise<string> {
  const { residentId, firstName } = await mayAnswer(context);
  const item = await loadItem(context, said.itemId);
  checkCommenting(item, today(context));
  const text = readPublicText(said.text, longestComment, context.organisation.phone);
  const job = readJob(said.job);
  if (!firstName) throw new Refused('FIRST_NAME_NEEDED');
  return say(context, item, {
    authorId: residentId,
    replyTo: said.replyToId ? await topLevel(context, item, said.replyToId) : null,
    text,
    language: readLanguage(said.language),
    // No newcomer here; but a number or an address in public waits, whoever wrote it.
    state: lookFirst([text, job]),
    job,
  });
}

/** Promises a group in public that its question is answered by a day; another day later takes its place. */
export async function promiseAnswer(
  context: Context,
  { commentId, day }: { commentId: string; day: string },
): Promise<string> {
  const { residentId } = await mayAnswer(context);
  const comment = await loadComment(context, commentId);
  const isAsked = comment?.state === 'published' && !comment.withdrawnAt && !comment.replyToId;
  if (!comment?.groupId || !isAsked) throw new Refused('NOT_FOUND');
  checkCommenting(await loadItem(context, comment.itemId), today(context));
  await context.db
    .updateTable('lab_comment')
    .set({ answer_by: readAnswerDay(day, today(context)) })
    .where('id', '=', commentId)
    .execute();
  await writeAudit(context, {
    actor: 'resident',
    actorId: residentId,
    action: 'promise-answer',
    aboutId: commentId,
    reason: 'group',
  });
  return commentId;
}

/** What the viewer called the own work the last time; null for whoever never answered. */
export async function lastJob(context: Context): Promise<string | null> {
  const { residentId } = inConsole(context.viewer, 'editor', 'staff');
  const row = await context.db
    .selectFrom('lab_comment')
    .select('job')
    .where('author_id', '=', residentId)
    .where('job', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.job ?? null;
}

async function mayAnswer(context: Context) {
  const viewer = inConsole(context.viewer, 'editor', 'staff');
  await context.limits.use('staff-answer-by-actor', viewer.residentId);
  return viewer;
}
