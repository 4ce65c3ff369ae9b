import { readingDirection } from '@wederkerig/words';
import type { Outcome } from '@wederkerig/client';
import type { LabCommentWords } from '@wederkerig/words/lab-comment';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../shared/notice.ts';
import { paragraphs } from '../shared/organisation-text.ts';
import type { LabComment } from './lab-comment.operations.ts';

/** What is open under one comment: a field to answer or change it, or the question whether to take it back. */
export interface Opened {
  comment: string;
  as: 'reply' | 'edit' | 'withdraw';
}

/** What the button is called that opens it; the keyboard goes back there. */
export const opener = ({ comment, as }: Opened): string => `${as}-${comment}`;

export interface CommentView {
  comment: LabComment;
  mine: boolean;
  words: LabCommentWords;
  /** "This is not right", once its words are there. */
  notRight: string | undefined;
  canReply: boolean;
  open: (opened: Opened) => void;
  report: (comment: LabComment) => void;
  /** Stands in the place of what one can do with the comment. */
  instead: TemplateResult | undefined;
}

/** One comment: who, when, what, in what state, and what this viewer can do with it. */
export function commentView(view: CommentView): TemplateResult {
  const { comment, mine, words } = view;
  if (comment.withdrawn) return html`<p class="comment note" part="comment">${words.withdrawn}</p>`;
  return html`<div class="comment ${mine ? 'mine' : comment.group ? 'group' : ''}" part="comment">
    <div class="said">
      <p>
        <b>${words.commentBy(saidBy(comment, words), comment.writtenOn)}</b>
        ${comment.job ? html`<span class="job">${comment.job}</span>` : nothing}
        ${comment.group ? html`<span class="job">${words.forResidents}</span>` : nothing}
        ${mine ? html`<span class="note">${words.yours}</span>` : nothing}
      </p>
      <div class="text" lang=${comment.language} dir=${readingDirection(comment.language)}>
        ${paragraphs(comment.text)}
      </div>
      ${comment.group && comment.author ? html`<p class="note">${words.enteredBy(comment.author)}</p>` : nothing}
      ${promised(comment, words)} ${comment.edited ? html`<p class="note">${words.edited}</p>` : nothing}
      ${comment.state === 'WAITING' ? html`<p class="note"><b>${words.waiting}</b></p>` : nothing}
    </div>
    ${view.instead ?? acts(view)}
  </div>`;
}

/** Whose words these are: those of a group are not those of who entered them. */
export function saidBy({ group, author }: LabComment, words: LabCommentWords): string {
  return group ?? author ?? words.someone;
}

function promised({ answerBy, answerIsLate }: LabComment, words: LabCommentWords) {
  if (!answerBy) return nothing;
  return answerIsLate
    ? html`<p class="late">${words.answerLate(answerBy)}</p>`
    : html`<p class="note"><b>${words.answerPromised(answerBy)}</b></p>`;
}

function acts({ comment, mine, words, notRight, canReply, open, report }: CommentView) {
  const { id } = comment;
  const opening = (as: Opened['as']) => () => open({ comment: id, as });
  const act = (label: string, press: () => void, as?: Opened['as']) =>
    html`<button
      class="quiet"
      id=${as ? opener({ comment: id, as }) : nothing}
      aria-label="${label}: ${saidBy(comment, words)}"
      @click=${press}
    >
      ${label}
    </button>`;
  return html`<div class="acts">
    ${canReply && comment.state === 'PUBLISHED' ? act(words.reply, opening('reply'), 'reply') : nothing}
    ${comment.viewerCanEdit ? act(words.edit, opening('edit'), 'edit') : nothing}
    ${comment.viewerCanWithdraw ? act(words.withdraw, opening('withdraw'), 'withdraw') : nothing}
    ${!mine && notRight ? act(notRight, () => report(comment)) : nothing}
  </div>`;
}

export interface WithdrawView {
  words: LabCommentWords;
  shared: SharedWords;
  outcome: Outcome<unknown> | undefined;
  busy: boolean;
  withdraw: () => void;
  stop: () => void;
}

/** Asks whether a comment is really to go; its question is heard with its buttons. */
export function withdrawQuestion({
  words,
  shared,
  outcome,
  busy,
  withdraw,
  stop,
}: WithdrawView): TemplateResult {
  return html`<div part="box" class="box" role="group" aria-labelledby="ask">
    <p id="ask"><b>${words.withdrawAsk}</b></p>
    ${notice(outcome, shared)}
    <div class="buttons">
      <button aria-disabled=${busy} @click=${withdraw}>${words.withdrawSure}</button>
      <button class="quiet" @click=${stop}>${words.stop}</button>
    </div>
  </div>`;
}
