import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { loadComment } from '../lab-feedback/read-comments.actions.ts';
import { readItem } from '../lab-feedback/read-lab.actions.ts';
import { works } from './commitments-at-work.actions.ts';
import { beginningOf } from './promise.rules.ts';

/** What a promise begins with that comes from a point of a lab, or from an answer. */
export interface PromiseDraft {
  readonly text: string;
  readonly owner: string | null;
  readonly due: string | null;
}

/** What a point of a lab says already of a promise; null for whoever promises nothing. */
export async function draftOfItem(context: Context, itemId: string): Promise<PromiseDraft | null> {
  const item = works(context) ? await readItem(context, itemId, context.organisation.language) : null;
  if (!item) return null;
  const due = item.due !== null && item.due >= todayOf(context) ? item.due : null;
  return { text: beginningOf(item.plain?.text ?? item.text), owner: item.owner, due };
}

/** What an answer of a colleague says already of one. */
export async function draftOfAnswer(context: Context, commentId: string): Promise<PromiseDraft | null> {
  const comment = works(context) ? await loadComment(context, commentId) : undefined;
  if (!comment?.job || comment.state !== 'published' || comment.withdrawnAt) return null;
  return { text: beginningOf(comment.text), owner: comment.job, due: null };
}
