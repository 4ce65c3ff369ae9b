import type { SharedWords } from '@wederkerig/words/shared';
import { heading as titled } from './heading.ts';
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';

/** Makes an element a native dialog: opened once it has something to show, closed with a result or with none. */
export class DialogController<Result> implements ReactiveController {
  readonly closed: Promise<Result | undefined>;
  /** What it closes with, also when somebody closes it with Escape. */
  result: Result | undefined;
  private _settle!: (result: Result | undefined) => void;

  constructor(private readonly host: LitElement) {
    host.addController(this);
    this.closed = new Promise((settle) => (this._settle = settle));
  }

  private get _dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog');
  }

  hostUpdated(): void {
    const dialog = this._dialog;
    if (!dialog?.isConnected || dialog.open) return;
    dialog.showModal();
    this.begin();
  }

  /** Reading begins at the heading; also when the next step takes the place of the last. */
  begin(): void {
    this._dialog?.querySelector<HTMLElement>('#heading')?.focus();
  }

  /** A dialog that goes with the element it stands in answers nothing. */
  hostDisconnected(): void {
    this._settle(this.result);
  }

  close(result: Result | undefined = this.result): void {
    this.result = result;
    const dialog = this._dialog;
    if (dialog) dialog.close();
    else this._settle(result);
  }

  frame(heading: string, words: SharedWords, content: unknown): TemplateResult {
    return html`<dialog part="dialog" aria-labelledby="heading" @close=${() => this._settle(this.result)}>
      <div class="top">
        ${titled(2, 'title', heading, 'heading')}
        <button class="quiet" @click=${() => this.close()}>${words.close}</button>
      </div>
      <div class="content">${content}</div>
    </dialog>`;
  }
}
