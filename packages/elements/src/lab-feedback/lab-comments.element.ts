import type { Outcome } from '@wederkerig/client';
import { labCommentWords, type LabCommentWords } from '@wederkerig/words/lab-comment';
import { moderationWords } from '@wederkerig/words/moderation';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { actSignedIn } from '../shared/acting.ts';
import { controls } from '../shared/controls.styles.ts';
import { define } from '../shared/define.ts';
import { Draft } from '../shared/draft.ts';
import { heading } from '../shared/heading.ts';
import { notice } from '../shared/notice.ts';
import { openPart } from '../shared/open-part.ts';
import { Reader } from '../shared/reader.ts';
import { roomLeft } from '../shared/room-left.ts';
import type { Widget } from '../shared/widget.ts';
import { commentForm, type CommentFormView } from './lab-comment-form.ts';
import { commentView, opener, saidBy, withdrawQuestion, type Opened } from './lab-comment-view.ts';
import { LabCommentController } from './lab-comment.controller.ts';
import type { LabComment, LabThread } from './lab-comment.operations.ts';
import { comments } from './lab-comments.styles.ts';
import { LabCommentPlaced } from './lab-feedback.events.ts';
import type { Lab, LabItem } from './lab-feedback.operations.ts';

/** The server holds it. */
const longestComment = 2000;

/**
 * The comments under one item of a lab, and writing them; fetched when somebody opens them.
 * @internal
 */
export class LabCommentsElement extends LitElement {
  static override styles = [controls, comments];

  @property({ attribute: false }) widget!: Widget;
  @property({ attribute: false }) lab!: Lab;
  @property({ attribute: false }) item!: LabItem;
  /** The viewer's own comments in the lab. */
  @property({ attribute: false }) own: readonly LabComment[] = [];
  /** Comments of people who are absent for the viewer. */
  @property({ attribute: false }) absent: readonly string[] = [];
  /** The viewer no longer wants to see somebody, so what is absent is to be read again. */
  @property({ attribute: false }) blocked = async (): Promise<void> => {};
  @property({ attribute: false }) level = 4;

  @state() private opened?: Opened;
  @state() private busy = false;
  @state() private outcome?: Outcome<unknown>;
  @state() private said = '';
  /** Whether the account has to get a first name; undefined while only the session tells. */
  @state() private asksName?: boolean;

  private readonly _reader = new Reader(this, () => this.widget.reader);
  private readonly _talk = new LabCommentController(this, {
    client: () => this.widget.client,
    language: () => this._reader.language,
    item: () => this.item.id,
    mine: () => this.own,
    absent: () => this.absent,
    act: (operation, input) => actSignedIn(this.widget, operation, input),
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('item')) return;
    this.opened = this.outcome = undefined;
    this.said = '';
    this._talk.restart();
  }

  override render() {
    const words = this._reader.words(labCommentWords);
    const shared = this._reader.words(sharedWords);
    if (!words || !shared) return nothing;
    const { request, threads, hasMore } = this._talk;
    return html`<section aria-labelledby="comments">
      <div class="list">
        ${heading(this.level, 'ask', words.heading, 'comments')}
        ${threads.length || !request.data ? nothing : html`<p>${words.none} ${this._canWrite ? words.firstNone : nothing}</p>`}
        ${threads.length ? this._threads(threads, words, shared) : nothing}
        ${request.outcome ? notice(request.outcome, shared, request.again) : html`<p role="status">${shared.loading}</p>`}
        ${hasMore ? html`<button @click=${this._more}>${words.more}</button>` : nothing}
      </div>
      <div class="writing">
        <p role="status" tabindex="-1" class=${this.said ? 'box thanks' : ''}>${this.said}</p>
        ${this._canWrite && !this.opened ? this._form(words, shared) : nothing}
        ${this.lab.comments === 'OFF' ? html`<p class="note">${words.off}</p>` : nothing}
      </div>
    </section>`;
  }

  private get _canWrite(): boolean {
    return this.lab.state === 'OPEN' && this.lab.comments !== 'OFF';
  }

  private _threads(threads: LabThread[], words: LabCommentWords, shared: SharedWords) {
    return html`<ul role="list" class="threads">
      ${repeat(
        threads,
        ({ id }) => id,
        (thread) => this._thread(thread, words, shared),
      )}
    </ul>`;
  }

  private _thread(thread: LabThread, words: LabCommentWords, shared: SharedWords) {
    return html`<li tabindex="-1">
      ${this._comment(thread, words, shared, true)}
      ${
        thread.replies.length
          ? html`<ul role="list" class="replies" aria-label=${words.replies(thread.replies.length)}>
              ${repeat(
                thread.replies,
                ({ id }) => id,
                (reply) => html`<li>${this._comment(reply, words, shared, false)}</li>`,
              )}
            </ul>`
          : nothing
      }
      ${this._open(thread, 'reply') ? this._replyForm(thread, words, shared) : nothing}
    </li>`;
  }

  private _comment(comment: LabComment, words: LabCommentWords, shared: SharedWords, canReply: boolean) {
    if (this._open(comment, 'edit')) return this._editForm(comment, words, shared);
    return commentView({
      comment,
      words,
      mine: this._talk.isMine(comment.id),
      notRight: this._reader.words(moderationWords)?.notRight,
      canReply: canReply && this._canWrite,
      open: (opened) => void this._show(opened, comment.text),
      report: (reported) => void this._report(reported),
      instead: this._open(comment, 'withdraw') ? this._askWithdraw(comment, words, shared) : undefined,
    });
  }

  private _form(words: LabCommentWords, shared: SharedWords) {
    return commentForm({
      ...this._formView(words, shared, this.item.id),
      id: 'new',
      label: words.write,
      button: words.place,
      send: (text, firstName) => void this._place(words, text, undefined, firstName),
    });
  }

  private _replyForm(thread: LabThread, words: LabCommentWords, shared: SharedWords) {
    return commentForm({
      ...this._formView(words, shared, thread.id),
      id: 'reply',
      label: words.replyTo(saidBy(thread, words)),
      button: words.placeReply,
      send: (text, firstName) => void this._place(words, text, thread.id, firstName),
      stop: () => this._show(undefined),
    });
  }

  private _editForm(comment: LabComment, words: LabCommentWords, shared: SharedWords) {
    const view = this._formView(words, shared, `edit:${comment.id}`);
    return commentForm({
      ...view,
      id: 'edit',
      label: words.editWindow,
      button: words.keepEdit,
      send: (text) => void this._act(view.draft, words.changed, () => this._talk.edit(comment.id, text)),
      stop: () => {
        view.draft.text = '';
        this._show(undefined);
      },
    });
  }

  private _askWithdraw({ id }: LabComment, words: LabCommentWords, shared: SharedWords) {
    return withdrawQuestion({
      words,
      shared,
      outcome: this.outcome,
      busy: this.busy,
      withdraw: () => void this._act(undefined, words.isWithdrawn, () => this._talk.withdraw(id)),
      stop: () => void this._show(undefined),
    });
  }

  private _formView(words: LabCommentWords, shared: SharedWords, draftOf: string) {
    const { viewer } = this.widget;
    return {
      words,
      shared,
      draft: new Draft(`lab-comment:${draftOf}`),
      outcome: this.outcome,
      busy: this.busy,
      needsName: this.asksName ?? (viewer.kind !== 'VISITOR' && !viewer.firstName),
      willSignIn: viewer.kind === 'VISITOR',
      lookedAtFirst: this.lab.comments === 'LOOKED_AT_FIRST',
      room: (typed) => roomLeft(this._reader, typed, longestComment),
      typed: () => this.requestUpdate(),
    } satisfies Partial<CommentFormView>;
  }

  private async _place(
    words: LabCommentWords,
    text: string,
    replyTo?: string,
    firstName?: string,
  ): Promise<void> {
    const draft = new Draft(`lab-comment:${replyTo ?? this.item.id}`);
    const placed = await this._act(draft, words.placed, () => this._talk.place(text, replyTo, firstName));
    if (!placed) return;
    const waiting = placed.comment.state === 'WAITING';
    if (waiting) this.said = words.placedWaiting;
    this.dispatchEvent(new LabCommentPlaced(this.lab.slug, this.item.anchor, waiting));
  }

  /** Does one thing; what was typed stays until it is done. */
  private async _act<Data>(
    draft: Draft | undefined,
    done: string,
    act: () => Promise<Outcome<Data> | undefined>,
  ): Promise<Data | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.outcome = undefined;
    this.said = '';
    const outcome = await act();
    this.busy = false;
    this.outcome = outcome;
    if (outcome?.kind === 'refused' && outcome.code === 'FIRST_NAME_NEEDED') await this._askName();
    if (outcome?.kind !== 'ready') return undefined;
    if (draft) draft.text = '';
    this.opened = undefined;
    this.asksName = false;
    this.said = done;
    await this._focus('.writing [role=status]');
    return outcome.data;
  }

  private async _askName(): Promise<void> {
    this.asksName = true;
    await this._focus('[name=firstName]');
  }

  private async _report(comment: LabComment): Promise<void> {
    const author = comment.job || comment.group ? undefined : (comment.author ?? undefined);
    try {
      const { ReportElement } = await import('../shared/report.element.ts');
      const result = await openPart(this.widget, new ReportElement(this.widget, { id: comment.id, author }));
      if (result !== 'blocked') return;
      await this.blocked();
      await this._focus('#comments');
    } catch {
      this.outcome = { kind: 'unreachable' };
    }
  }

  private _open = ({ id }: LabComment, as: Opened['as']): boolean =>
    this.opened?.comment === id && this.opened.as === as;

  private async _show(opened: Opened | undefined, text?: string): Promise<void> {
    if (opened?.as === 'edit' && text) new Draft(`lab-comment:edit:${opened.comment}`).text ||= text;
    const before = this.opened;
    this.opened = opened;
    this.outcome = undefined;
    this.said = '';
    await this._focus(opened ? 'textarea, .box button' : `#${CSS.escape(opener(before!))}`);
  }

  /** Reading goes on at the first comment that was not there yet. */
  private _more = async (): Promise<void> => {
    const known = this._talk.threads.length;
    await this._talk.request.ask();
    await this._focus(`.threads > :nth-child(${known + 1})`);
  };

  private async _focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

define('wk-lab-comments', LabCommentsElement);

declare global {
  interface HTMLElementTagNameMap {
    'wk-lab-comments': LabCommentsElement;
  }
}
