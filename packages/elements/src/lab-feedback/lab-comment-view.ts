import { readingDirection } from '@wederkerig/words';
import type { LabCommentWords } from '@wederkerig/words/lab-comment';
import { html, nothing, type TemplateResult } from 'lit';
import { paragraphs } from '../shared/organisation-text.ts';
import type { LabComment } from './lab-comment.operations.ts';

/** What is open under one comment: a field to answer or change it, or the question whether to take it back. */
export interface Opened {
  comment: string;
  as: 'reply' | 'edit' | 'withdraw';
}

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
  if (comment.withdrawn) return html`<article class="comment note"><p>${words.withdrawn}</p></article>`;
  return html`<article class="comment ${mine ? 'mine' : ''}">
    <div class="said">
      <p>
        <b>${words.commentBy(comment.author ?? words.someone, comment.writtenOn)}</b>
        ${comment.job ? html`<span class="job">${comment.job}</span>` : nothing}
        ${mine ? html`<span class="note">${words.yours}</span>` : nothing}
      </p>
      <div class="text" lang=${comment.language} dir=${readingDirection(comment.language)}>
        ${paragraphs(comment.text)}
      </div>
      ${comment.edited ? html`<p class="note">${words.edited}</p>` : nothing}
      ${comment.state === 'WAITING' ? html`<p class="note"><b>${words.waiting}</b></p>` : nothing}
    </div>
    ${view.instead ?? acts(view)}
  </article>`;
}

function acts({ comment, mine, words, notRight, canReply, open, report }: CommentView) {
  const { id, author } = comment;
  const opening = (as: Opened['as']) => () => open({ comment: id, as });
  const act = (label: string, press: () => void) =>
    html`<button class="quiet" aria-label="${label}: ${author ?? words.someone}" @click=${press}>
      ${label}
    </button>`;
  return html`<div class="acts">
    ${canReply && comment.state === 'PUBLISHED' ? act(words.reply, opening('reply')) : nothing}
    ${comment.viewerCanEdit ? act(words.edit, opening('edit')) : nothing}
    ${comment.viewerCanWithdraw ? act(words.withdraw, opening('withdraw')) : nothing}
    ${!mine && notRight ? act(notRight, () => report(comment)) : nothing}
  </div>`;
}
