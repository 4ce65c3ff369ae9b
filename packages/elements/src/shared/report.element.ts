import type { Outcome } from '@wederkerig/client';
import { moderationWords, type ModerationWords, type ReportReasonWord } from '@wederkerig/words/moderation';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { actSignedIn } from './acting.ts';
import { controls } from './controls.styles.ts';
import { define } from './define.ts';
import { DialogController } from './dialog.controller.ts';
import { dialogs } from './dialog.styles.ts';
import { Draft } from './draft.ts';
import { Block, Report } from './moderation.operations.ts';
import { notice } from './notice.ts';
import { Reader } from './reader.ts';
import type { Widget } from './widget.ts';

/** What somebody wrote, as far as reporting it needs to know. */
export interface Written {
  id: string;
  /** Undefined where the writer left, or is the organisation: nobody to stop seeing. */
  author?: string;
}

/**
 * Says that something is not right, and why; or that one no longer wants to see its writer.
 * Closes with `blocked` where the writer is gone for this viewer, and with `reported` where a person will look.
 * @internal
 */
export class ReportElement extends LitElement {
  static override styles = [controls, dialogs];
  private readonly _reader = new Reader(this, () => this.widget.reader);
  private readonly _dialog = new DialogController<'blocked' | 'reported'>(this);
  readonly closed = this._dialog.closed;
  private readonly _draft: Draft;

  @state() private step: 'ask' | 'block' | 'reported' | 'blocked' = 'ask';
  @state() private reason?: ReportReasonWord;
  @state() private busy = false;
  @state() private outcome?: Outcome<unknown>;

  constructor(
    private readonly widget: Widget,
    private readonly written: Written,
  ) {
    super();
    this._draft = new Draft(`report:${written.id}`);
  }

  override render() {
    const words = this._reader.words(moderationWords);
    const shared = this._reader.words(sharedWords);
    if (!words || !shared) return nothing;
    const author = this.written.author ?? '';
    const heading = this.step === 'block' ? words.blockAsk(author) : words.reportHeading;
    return this._dialog.frame(heading, shared, this._step(words, shared));
  }

  /** What had the focus went with the last step. */
  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.get('step')) this._dialog.begin();
  }

  private _step(words: ModerationWords, shared: SharedWords) {
    if (this.step === 'ask') return this._ask(words, shared);
    if (this.step === 'block') return this._askBlock(words, shared);
    return html`<p role="status">${this.step === 'blocked' ? words.blocked : words.reported}</p>
      <button class="main" @click=${() => this._dialog.close()}>${shared.close}</button>`;
  }

  private _ask(words: ModerationWords, shared: SharedWords) {
    const { author } = this.written;
    return html`<form @submit=${this._report}>
        <fieldset>
          <legend class="unseen">${words.reportHeading}</legend>
          ${Object.entries(words.reason).map(
            ([reason, label]) =>
              html`<label class="choice">
                <input
                  type="radio"
                  name="reason"
                  ?checked=${reason === this.reason}
                  @change=${() => (this.reason = reason as ReportReasonWord)}
                />
                ${label}
              </label>`,
          )}
        </fieldset>
        ${this.reason === 'DANGER' ? html`<p part="box" class="box bad" role="alert"><b>${words.danger}</b></p>` : nothing}
        ${this.reason ? this._words(words, shared) : nothing}
      </form>
      ${author ? html`<button class="quiet" @click=${() => (this.step = 'block')}>${words.block(author)}</button>` : nothing}`;
  }

  private _words(words: ModerationWords, shared: SharedWords) {
    return html`<div>
        <label for="words">${words.words}</label>
        <textarea
          id="words"
          dir="auto"
          maxlength="1000"
          .value=${this._draft.text}
          @input=${this._type}
          aria-describedby="audience"
        ></textarea>
        <p class="note field-note" id="audience">${words.reportAudience}</p>
      </div>
      ${notice(this.outcome, shared)}
      <button class="main" aria-disabled=${this.busy}>${this.busy ? shared.loading : words.report}</button>`;
  }

  private _askBlock(words: ModerationWords, shared: SharedWords) {
    return html`<p>${words.blockMeans(this.written.author ?? '')}</p>
      ${notice(this.outcome, shared)}
      <div class="acts">
        <button class="main" aria-disabled=${this.busy} @click=${this._block}>${words.blockSure}</button>
        <button class="quiet" @click=${() => (this.step = 'ask')}>${words.stop}</button>
      </div>`;
  }

  private _type = ({ target }: Event) => (this._draft.text = (target as HTMLTextAreaElement).value);

  private _report = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!this.reason) return;
    const { reason } = this;
    const input = { about: this.written.id, reason, words: this._draft.text || undefined };
    if (!(await this._done(() => actSignedIn(this.widget, Report, input)))) return;
    this._draft.text = '';
    this.step = this._dialog.result = 'reported';
  };

  private _block = async (): Promise<void> => {
    if (await this._done(() => actSignedIn(this.widget, Block, { authorOf: this.written.id })))
      this.step = this._dialog.result = 'blocked';
  };

  private async _done(act: () => Promise<Outcome<unknown> | undefined>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.outcome = undefined;
    this.outcome = await act();
    this.busy = false;
    return this.outcome?.kind === 'ready';
  }
}

define('wk-report', ReportElement);
