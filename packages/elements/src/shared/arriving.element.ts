import type { Outcome } from '@wederkerig/client';
import { accountWords } from '@wederkerig/words/account';
import { letterCodeWords, type LetterCodeWords } from '@wederkerig/words/letter-code';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing } from 'lit';
import type { Take, WhoComes } from './arriving.ts';
import { controls } from './controls.styles.ts';
import { define } from './define.ts';
import { DialogController } from './dialog.controller.ts';
import { dialogs } from './dialog.styles.ts';
import { notice } from './notice.ts';
import { Reader } from './reader.ts';
import type { Widget } from './widget.ts';

/**
 * Says whose session it becomes before it does.
 * @internal
 */
export class ArrivingElement extends LitElement {
  static override styles = [controls, dialogs];
  private readonly _reader: Reader;
  private readonly _dialog = new DialogController<object>(this);
  readonly closed = this._dialog.closed;
  private _busy = false;
  private _taking: Outcome<object> | undefined;

  /** @param who undefined where the way here was not ours */
  constructor(
    private readonly widget: Widget,
    private readonly who: Outcome<WhoComes> | undefined,
    private readonly take: Take,
  ) {
    super();
    this._reader = new Reader(this, () => widget.reader);
  }

  override render() {
    const words = this._reader.words(letterCodeWords);
    const shared = this._reader.words(sharedWords);
    const account = this._reader.words(accountWords);
    if (!words || !shared || !account) return nothing;
    if (this.who?.kind === 'ready') return this._ask(this.who.data, words, shared);
    const said = this.who
      ? notice(this.who, shared)
      : html`<p>${words.notOurs}</p>
          <p>${words.pressThere}</p>`;
    return this._dialog.frame(account.heading, shared, said);
  }

  private _ask({ firstName, building }: WhoComes, words: LetterCodeWords, shared: SharedWords) {
    const { viewer } = this.widget;
    return this._dialog.frame(
      words.goOnAs(firstName),
      shared,
      html`<p>
          ${words.thenSignedIn(firstName, building)}
          ${viewer.kind === 'VISITOR' ? nothing : words.instead(viewer.firstName ?? null)}
        </p>
        <p>${words.onlyYourself}</p>
        ${notice(this._taking, shared)}
        <button class="main" aria-disabled=${this._busy} @click=${this._yes}>
          ${this._busy ? shared.loading : words.yes(firstName)}
        </button>
        <button @click=${() => this._dialog.close()}>${words.no}</button>`,
    );
  }

  private _yes = async () => {
    if (this._busy) return;
    this._busy = true;
    this.requestUpdate();
    this._taking = await this.take();
    this._busy = false;
    if (this._taking.kind === 'ready') this._dialog.close(this._taking.data);
    else this.requestUpdate();
  };
}

define('wk-arriving', ArrivingElement);
