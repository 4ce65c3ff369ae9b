import type { SharedWords } from '@wederkerig/words/shared';
import { heading as titled } from './heading.ts';
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';

/** Makes an element a native dialog: opened once it has something to show, closed with a result or with none. */
export class DialogController<Result> implements ReactiveController {
  readonly closed: Promise<Result | undefined>;
  private _settle!: (result: Result | undefined) => void;
  private _result: Result | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
    this.closed = new Promise((settle) => (this._settle = settle));
  }

  private get _dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog');
  }

  hostUpdated(): void {
    const dialog = this._dialog;
    if (dialog && !dialog.open) dialog.showModal();
  }

  /** A dialog that goes with the element it stands in answers nothing. */
  hostDisconnected(): void {
    this._settle(this._result);
  }

  close(result?: Result): void {
    this._result = result;
    const dialog = this._dialog;
    if (dialog) dialog.close();
    else this._settle(result);
  }

  frame(heading: string, words: SharedWords, content: unknown): TemplateResult {
    return html`<dialog aria-labelledby="heading" @close=${() => this._settle(this._result)}>
      <div class="top">
        ${titled(2, 'title', heading, 'heading')}
        <button class="quiet" @click=${() => this.close()}>${words.close}</button>
      </div>
      <div class="content">${content}</div>
    </dialog>`;
  }
}
