import { sharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing } from 'lit';
import { controls } from './controls.styles.ts';
import { define } from './define.ts';
import { DialogController } from './dialog.controller.ts';
import { dialogs } from './dialog.styles.ts';
import { Reader } from './reader.ts';
import type { Widget } from './widget.ts';

/**
 * Tells who reads what is shown and written here, one line each.
 * @internal
 */
export class WhoReadsElement extends LitElement {
  static override styles = [controls, dialogs];
  private readonly _reader: Reader;
  private readonly _dialog = new DialogController<void>(this);
  readonly closed = this._dialog.closed;

  constructor(
    widget: Widget,
    private readonly lines: readonly string[],
  ) {
    super();
    this._reader = new Reader(this, () => widget.reader);
  }

  override render() {
    const words = this._reader.words(sharedWords);
    if (!words) return nothing;
    return this._dialog.frame(
      words.whoReadsThis,
      words,
      html`${this.lines.map((line) => html`<p>${line}</p>`)}
        <button class="main" @click=${() => this._dialog.close()}>${words.close}</button>`,
    );
  }
}

define('wk-who-reads', WhoReadsElement);
