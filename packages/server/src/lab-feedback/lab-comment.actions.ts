import { v7 as newId } from 'uuid';
import { signedIn, type Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { lookFirst } from '../moderation/moderated.actions.ts';
import { absentFor } from '../moderation/moderation.actions.ts';
import { memberSince } from '../residents/member-since.actions.ts';
import { giveFirstName } from '../residents/residents.actions.ts';
import { readPublicText } from '../public-text.rules.ts';
import { readLanguage } from '../text.rules.ts';
import { loadItem, today, type LabItemOnly } from './lab-feedback.actions.ts';
import {
  checkCommenting,
  checkEdit,
  checkWithdraw,
  isNewcomer,
  longestComment,
  stateOfEdited,
  stateOfNew,
} from './lab-comment.rules.ts';
import { withdrawComment } from './moderated-comments.actions.ts';
import { say } from './place-comment.actions.ts';
import { loadComment, type Comment } from './read-comments.actions.ts';

/** Somebody says something about an item, or answers a comment; one level deep. */
export async function commentOnLabItem(
  context: Context,
  said: {
    itemId: string;
    replyToId?: string | null;
    text: string;
    language: string;
    firstName?: string | null;
  },
): Promise<string> {
  const viewer = signedIn(context.viewer);
  const item = await loadItem(context, said.itemId);
  checkCommenting(item, today(context));
  const text = readPublicText(said.text, longestComment, context.organisation.phone);
  const writer = await writerOf(context, viewer.residentId);
  await context.limits.use('comment-by-actor', viewer.residentId);
  if (isNewcomer(writer.memberSince, context.clock.now()))
    await context.limits.use('comment-by-newcomer', viewer.residentId);
  if (!viewer.firstName) await giveFirstName(context, viewer.residentId, said.firstName ?? '');
  const replyTo = said.replyToId ? await topLevelFor(context, item, said.replyToId) : null;
  return say(context, item, {
    authorId: viewer.residentId,
    replyTo,
    text,
    language: readLanguage(said.language),
    state: stateOfNew(writer, item.comments, context.clock.now(), lookFirst([text])),
  });
}

/** Changes one's own words while nobody can have relied on them yet; the earlier wording is kept for moderation. */
export async function editLabComment(
  context: Context,
  changed: { commentId: string; text: string },
): Promise<string> {
  const { comment, viewerId } = await ownComment(context, changed.commentId);
  checkEdit(comment, viewerId, context.clock.now());
  const text = readPublicText(changed.text, longestComment, context.organisation.phone);
  if (text === comment.text) return comment.id;
  const item = await loadItem(context, comment.itemId);
  checkCommenting(item, today(context));
  await context.limits.use('comment-by-actor', viewerId);
  const writer = await writerOf(context, viewerId);
  await context.db
    .insertInto('lab_comment_wording')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      comment_id: comment.id,
      text: comment.text,
      replaced_at: context.clock.now(),
    })
    .execute();
  await context.db
    .updateTable('lab_comment')
    .set({
      text,
      edited_at: context.clock.now(),
      state: stateOfEdited(comment.state, writer, item.comments, context.clock.now(), lookFirst([text])),
    })
    .where('id', '=', comment.id)
    .execute();
  return comment.id;
}

/** Takes one's own words back; what others answered stays. */
export async function withdrawLabComment(context: Context, commentId: string): Promise<string> {
  const { comment, viewerId } = await ownComment(context, commentId);
  checkWithdraw(comment, viewerId);
  await withdrawComment(context, comment.id, 'author');
  return comment.id;
}

async function ownComment(context: Context, id: string): Promise<{ comment: Comment; viewerId: string }> {
  const { residentId } = signedIn(context.viewer);
  const comment = await loadComment(context, id);
  if (!comment) throw new Refused('NOT_FOUND');
  return { comment, viewerId: residentId };
}

/** What is known of a writer that says whether their words appear at once. */
export async function writerOf(
  context: Context,
  residentId: string,
): Promise<{ memberSince: Date; hasPublished: boolean }> {
  const published = await context.db
    .selectFrom('lab_comment')
    .select('id')
    .where('author_id', '=', residentId)
    .where('state', '=', 'published')
    .limit(1)
    .executeTakeFirst();
  return {
    memberSince: (await memberSince(context, residentId)) ?? context.clock.now(),
    hasPublished: published !== undefined,
  };
}

/** The comment a reply hangs under, for whoever speaks for themselves: people who block each other find nothing of each other. */
async function topLevelFor(context: Context, item: LabItemOnly, id: string): Promise<string> {
  const comment = await loadComment(context, id);
  const absent = await absentFor(context, signedIn(context.viewer).residentId);
  if (comment?.authorId && absent.has(comment.authorId)) throw new Refused('NOT_FOUND');
  return topLevel(context, item, id);
}

/** The comment a reply hangs under: itself at the top, visible, and of the same item. */
export async function topLevel(context: Context, item: LabItemOnly, id: string): Promise<string> {
  const comment = await loadComment(context, id);
  const visible = comment?.state === 'published' && comment.withdrawnAt === null;
  if (!visible || comment.itemId !== item.id || comment.replyToId) throw new Refused('NOT_FOUND');
  return comment.id;
}
