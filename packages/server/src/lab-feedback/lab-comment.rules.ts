import { Refused } from '../errors.ts';
import { checkOpen } from './lab-feedback.rules.ts';
import type { CommentMode, CommentState, LabState } from './lab-feedback.table.ts';

export const longestComment = 2000;
/** How long a text can be changed after it was written; later, others have read it. */
export const editMinutes = 30;
/** An account younger than this has its first comment looked at. */
export const newcomerDays = 14;

/** Whether anything can be written under an item now. */
export function checkCommenting(
  item: { state: LabState; closesOn: string | null; comments: CommentMode },
  today: string,
): void {
  checkOpen(item, today);
  if (item.comments === 'off') throw new Refused('COMMENTS_OFF');
}

type NewState = Extract<CommentState, 'published' | 'waiting'>;

/**
 * Whether a comment appears at once. A newcomer's waits until a person let one of theirs through; what the patterns hold waits
 * whoever wrote it.
 */
export function stateOfNew(
  writer: { memberSince: Date; hasPublished: boolean },
  mode: CommentMode,
  now: Date,
  patterns: NewState = 'published',
): NewState {
  if (patterns === 'waiting' || mode === 'looked-at-first') return 'waiting';
  return isNewcomer(writer.memberSince, now) && !writer.hasPublished ? 'waiting' : 'published';
}

/** A changed text is a new text: where the first was looked at, so is the next, and what was let through says nothing of it. */
export function stateOfEdited(
  before: CommentState,
  writer: { memberSince: Date },
  mode: CommentMode,
  now: Date,
  patterns: NewState = 'published',
): NewState {
  if (patterns === 'waiting' || before === 'waiting' || mode === 'looked-at-first') return 'waiting';
  return isNewcomer(writer.memberSince, now) ? 'waiting' : 'published';
}

export function isNewcomer(memberSince: Date, now: Date): boolean {
  return now.getTime() - memberSince.getTime() < newcomerDays * 86_400_000;
}

export interface OwnComment {
  readonly authorId: string | null;
  /** Said for a group or for the organisation: its words are not only those of whoever entered them. */
  readonly isForOthers: boolean;
  readonly writtenAt: Date;
  readonly withdrawnAt: Date | null;
  readonly state: CommentState;
}

export function canEdit(comment: OwnComment, viewerId: string | null, now: Date): boolean {
  const open = now.getTime() - comment.writtenAt.getTime() < editMinutes * 60_000;
  return canWithdraw(comment, viewerId) && open;
}

/** One's own words can be taken back at any time. */
export function canWithdraw(comment: OwnComment, viewerId: string | null): boolean {
  return (
    viewerId !== null &&
    comment.authorId === viewerId &&
    !comment.isForOthers &&
    comment.withdrawnAt === null &&
    comment.state !== 'refused'
  );
}

/** Why a change is refused, if so; somebody else's comment is not there to change. */
export function checkEdit(comment: OwnComment, viewerId: string, now: Date): void {
  checkWithdraw(comment, viewerId);
  if (!canEdit(comment, viewerId, now)) throw new Refused('EDIT_WINDOW_OVER');
}

export function checkWithdraw(comment: OwnComment, viewerId: string): void {
  if (comment.authorId !== viewerId || comment.isForOthers || comment.state === 'refused')
    throw new Refused('NOT_FOUND');
  if (comment.withdrawnAt !== null) throw new Refused('ALREADY_WITHDRAWN');
}
