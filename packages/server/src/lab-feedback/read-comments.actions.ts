import { sql, type ExpressionBuilder } from 'kysely';
import { signedIn, type Context } from '../builder.ts';
import type { Tables } from '../database/tables.ts';
import { absentFor } from '../moderation/moderation.actions.ts';
import { groupNames } from '../residents/read-groups.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { canEdit, canWithdraw } from './lab-comment.rules.ts';
import type { CommentState } from './lab-feedback.table.ts';

type Reading = Pick<Context<'lab_comment' | 'resident' | 'resident_group'>, 'db'>;

export interface Comment {
  readonly id: string;
  readonly itemId: string;
  readonly replyToId: string | null;
  readonly authorId: string | null;
  readonly text: string;
  readonly language: string;
  readonly state: CommentState;
  readonly writtenAt: Date;
  readonly editedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly groupId: string | null;
  readonly job: string | null;
  readonly isForOthers: boolean;
  readonly answerBy: string | null;
}

/** A comment as a reader sees it. */
export interface CommentView extends Comment {
  /** The group that says it; the author entered it then. */
  readonly group: string | null;
  readonly author: string | null;
  readonly replies: readonly CommentView[];
  readonly viewerCanEdit: boolean;
  readonly viewerCanWithdraw: boolean;
}

export interface CommentPage {
  readonly nodes: readonly CommentView[];
  readonly hasMore: boolean;
  readonly endCursor: string | null;
}

const mostAtOnce = 50;

/**
 * The comments everybody may read under one item, oldest first, with their replies: three statements a page. What was
 * withdrawn shows its place while replies hang under it, never its words.
 */
export async function listComments(
  context: Reading,
  itemId: string,
  page: { first: number; after: string | null },
): Promise<CommentPage> {
  const first = Math.min(Math.max(1, page.first), mostAtOnce);
  let query = visible(context)
    .where('item_id', '=', itemId)
    .where('reply_to', 'is', null)
    .where((where) => where.or([where('withdrawn_at', 'is', null), where.exists(repliesUnder(where))]))
    .orderBy('id')
    .limit(first + 1);
  if (page.after) query = query.where('id', '>', page.after);
  const found = (await query.execute()).map(commentOf);
  const nodes = found.slice(0, first);
  return {
    nodes: await withReplies(context, nodes),
    hasMore: found.length > first,
    endCursor: nodes.at(-1)?.id ?? null,
  };
}

/** How many comments stand under each item of a lab, as a part of the statement that reads the lab. */
export function commentCounts(lab: ExpressionBuilder<Pick<Tables, 'lab' | 'lab_comment'>, 'lab'>) {
  return lab
    .selectFrom('lab_comment')
    .select(['item_id', sql<number>`count(*)::int`.as('count')])
    .whereRef('lab_comment.lab_id', '=', 'lab.id')
    .where('state', '=', 'published')
    .where('withdrawn_at', 'is', null)
    .groupBy('item_id');
}

/** The viewer's own comments in a lab, waiting ones included, with what can still be done with them. */
export async function ownComments(context: Context, slug: string): Promise<CommentView[]> {
  const { residentId, firstName } = signedIn(context.viewer);
  const rows = await context.db
    .selectFrom('lab_comment')
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_comment.organisation_id')
        .onRef('lab.id', '=', 'lab_comment.lab_id'),
    )
    .selectAll('lab_comment')
    .where('lab.slug', '=', slug)
    .where('lab_comment.author_id', '=', residentId)
    // What somebody entered for others is not theirs to change.
    .where('lab_comment.group_id', 'is', null)
    .where('lab_comment.job', 'is', null)
    .where('lab_comment.withdrawn_at', 'is', null)
    .where('lab_comment.state', '<>', 'refused')
    .orderBy('lab_comment.id')
    .execute();
  return rows.map((row) => viewOf(commentOf(row), firstName, context, residentId));
}

/** The comments of a lab whose writers are absent for the viewer, so that the page leaves them out. */
export async function absentComments(context: Context, slug: string): Promise<string[]> {
  const { residentId } = signedIn(context.viewer);
  const absent = [...(await absentFor(context, residentId))];
  if (absent.length === 0) return [];
  const rows = await context.db
    .selectFrom('lab_comment')
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_comment.organisation_id')
        .onRef('lab.id', '=', 'lab_comment.lab_id'),
    )
    .select('lab_comment.id')
    .where('lab.slug', '=', slug)
    .where('lab_comment.author_id', 'in', absent)
    // What a group or the organisation says is said to everybody.
    .where('lab_comment.group_id', 'is', null)
    .where('lab_comment.job', 'is', null)
    .where('lab_comment.state', '=', 'published')
    .execute();
  return rows.map((row) => row.id);
}

/** One comment, whoever may see it; the caller decides that. */
export async function loadComment(context: Reading, id: string): Promise<Comment | undefined> {
  const row = await context.db.selectFrom('lab_comment').selectAll().where('id', '=', id).executeTakeFirst();
  return row && commentOf(row);
}

/** One comment of the viewer's own, as they see it. */
export async function ownCommentView(context: Context, id: string): Promise<CommentView> {
  const { residentId } = signedIn(context.viewer);
  const comment = await loadComment(context, id);
  if (!comment || comment.authorId !== residentId)
    throw new Error('Asked for the own view of a comment of somebody else');
  const names = await firstNames(context, [residentId]);
  return viewOf(comment, names.get(residentId) ?? null, context, residentId);
}

function visible(context: Reading) {
  return context.db.selectFrom('lab_comment').selectAll().where('state', '=', 'published');
}

function repliesUnder(comment: ExpressionBuilder<Pick<Tables, 'lab_comment'>, 'lab_comment'>) {
  return comment
    .selectFrom('lab_comment as reply')
    .select('reply.id')
    .whereRef('reply.organisation_id', '=', 'lab_comment.organisation_id')
    .whereRef('reply.reply_to', '=', 'lab_comment.id')
    .where('reply.state', '=', 'published')
    .where('reply.withdrawn_at', 'is', null);
}

async function withReplies(context: Reading, tops: readonly Comment[]): Promise<CommentView[]> {
  if (tops.length === 0) return [];
  const ids = tops.map((top) => top.id);
  const replies = (
    await visible(context)
      .where('reply_to', 'in', ids)
      .where('withdrawn_at', 'is', null)
      .orderBy('id')
      .execute()
  ).map(commentOf);
  const authors = [...tops, ...replies].flatMap(({ authorId }) => (authorId ? [authorId] : []));
  const names = await firstNames(context, [...new Set(authors)]);
  const groups = await groupNames(
    context,
    [...tops, ...replies].flatMap(({ groupId }) => groupId ?? []),
  );
  const view = (comment: Comment, under: readonly CommentView[] = []): CommentView => ({
    ...comment,
    group: comment.withdrawnAt || !comment.groupId ? null : (groups.get(comment.groupId)?.name ?? null),
    job: comment.withdrawnAt ? null : comment.job,
    // Once it was answered nobody waits for the day any more.
    answerBy: comment.withdrawnAt || under.some(({ job }) => job !== null) ? null : comment.answerBy,
    text: comment.withdrawnAt ? '' : comment.text,
    author: comment.withdrawnAt || !comment.authorId ? null : (names.get(comment.authorId) ?? null),
    replies: under,
    viewerCanEdit: false,
    viewerCanWithdraw: false,
  });
  return tops.map((top) =>
    view(
      top,
      replies.filter((reply) => reply.replyToId === top.id).map((reply) => view(reply)),
    ),
  );
}

function viewOf(
  comment: Comment,
  author: string | null,
  context: Pick<Context, 'clock'>,
  viewerId: string,
): CommentView {
  return {
    ...comment,
    text: comment.withdrawnAt ? '' : comment.text,
    author,
    group: null,
    replies: [],
    viewerCanEdit: canEdit(comment, viewerId, context.clock.now()),
    viewerCanWithdraw: canWithdraw(comment, viewerId),
  };
}

function commentOf(row: {
  id: string;
  item_id: string;
  reply_to: string | null;
  author_id: string | null;
  text: string;
  language: string;
  state: CommentState;
  written_at: Date;
  edited_at: Date | null;
  withdrawn_at: Date | null;
  group_id: string | null;
  job: string | null;
  answer_by: string | null;
}): Comment {
  return {
    id: row.id,
    itemId: row.item_id,
    replyToId: row.reply_to,
    authorId: row.author_id,
    text: row.text,
    language: row.language,
    state: row.state,
    writtenAt: row.written_at,
    editedAt: row.edited_at,
    withdrawnAt: row.withdrawn_at,
    groupId: row.group_id,
    job: row.job,
    isForOthers: row.group_id !== null || row.job !== null,
    answerBy: row.answer_by,
  };
}
