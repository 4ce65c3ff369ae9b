import type { Viewer } from '@wederkerig/client';
import { accountWords, type AccountWords } from '@wederkerig/words/account';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing } from 'lit';
import { controls } from './controls.styles.ts';
import { define } from './define.ts';
import { DialogController } from './dialog.controller.ts';
import { dialogs } from './dialog.styles.ts';
import { notice } from './notice.ts';
import { Reader } from './reader.ts';
import { SignInController } from './sign-in.controller.ts';
import { knownWays } from './sign-in-ways.ts';
import type { Widget } from './widget.ts';

/**
 * Signing in on the spot: one question a screen, and back to what one was doing.
 * @internal
 */
export class SignInElement extends LitElement {
  static override styles = [controls, dialogs];
  private readonly _reader: Reader;
  private readonly _dialog = new DialogController<Viewer>(this);
  readonly closed = this._dialog.closed;
  private readonly _ways: SignInController;
  private readonly _begin: () => Promise<void>;
  private _asked: string | undefined;
  private _way: unknown;

  /** @param byLetter for somebody who is signed in, and says now where they live */
  constructor(widget: Widget, byLetter = false) {
    super();
    this._reader = new Reader(this, () => widget.reader);
    const { client } = widget;
    const signedIn = (viewer: Viewer) => this._dialog.close(viewer);
    this._ways = new SignInController(this, { client: client!, reader: this._reader, signedIn });
    this._begin = byLetter ? () => this._ways.take({ kind: 'letter' }) : this._ways.ask;
    void this._begin();
  }

  override render() {
    const words = this._reader.words(accountWords);
    const shared = this._reader.words(sharedWords);
    if (!words || !shared) return nothing;
    return this._dialog.frame(words.heading, shared, this._screen(words, shared));
  }

  /** The next screen takes the place of the last, and the cursor goes with it. */
  override updated(): void {
    const { way } = this._ways;
    const field = this.renderRoot.querySelector('input');
    if (field && !way?.busy && field.name !== this._asked) field.focus();
    if (!field && way !== this._way) this._dialog.begin();
    this._asked = field?.name;
    this._way = way;
  }

  private _screen(words: AccountWords, shared: SharedWords) {
    const { way, offered, outcome } = this._ways;
    if (way) return html`${way.render(words, shared)} ${this._others(words, shared)}`;
    if (offered?.length === 0) return html`<p>${words.onlyHere}</p>`;
    if (offered) return html`${this._choice(words)} ${notice(outcome, shared)}`;
    return outcome
      ? notice(outcome, shared, { retry: this._begin })
      : html`<p role="status">${shared.loading}</p>`;
  }

  private _choice(words: AccountWords) {
    const { offered = [], take } = this._ways;
    return html`<p>${words.howToSignIn}</p>
      <div class="acts">
        ${offered.map(
          (one, index) =>
            html`<button class=${index ? 'way' : 'way main'} @click=${() => take(one)}>
              ${knownWays[one.kind]!.button(words, one)}
            </button>`,
        )}
      </div>`;
  }

  /** Below a way: the few that come by another one, or back to them all. */
  private _others(words: AccountWords, shared: SharedWords) {
    const { way, aside, several, outcome, take } = this._ways;
    if (way?.begun) return nothing;
    if (several)
      return html`<button class="quiet" @click=${() => this._ways.leave()}>${words.anotherWay}</button>`;
    if (aside.length === 0) return nothing;
    return html`<div class="acts">
      ${notice(outcome, shared)}
      ${aside.map(
        (one) =>
          html`<button class="quiet" @click=${() => take(one)}>
            ${knownWays[one.kind]!.button(words, one)}
          </button>`,
      )}
    </div>`;
  }
}

define('wk-sign-in', SignInElement);
