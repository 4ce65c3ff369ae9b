import type { Outcome, Viewer } from '@wederkerig/client';
import { accountWords, type AccountWords } from '@wederkerig/words/account';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing } from 'lit';
import { controls } from './controls.styles.ts';
import { define } from './define.ts';
import { DialogController } from './dialog.controller.ts';
import { dialogs } from './dialog.styles.ts';
import type { LetterCode } from './letter-code.ts';
import { notice } from './notice.ts';
import { Reader } from './reader.ts';
import { SignInController } from './sign-in.controller.ts';
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
  private readonly _way: SignInController;
  private _letter: LetterCode | undefined;
  private _away: Outcome<unknown> | undefined;
  private _asked: string | undefined;

  /** @param byLetter for somebody who is signed in, and says now where they live */
  constructor(
    private readonly widget: Widget,
    private readonly byLetter = false,
  ) {
    super();
    if (byLetter) void this._openLetter();
    this._reader = new Reader(this, () => widget.reader);
    this._way = new SignInController(
      this,
      widget.client!.session,
      () => this._reader.language,
      (viewer) => this._dialog.close(viewer),
    );
  }

  override render() {
    const words = this._reader.words(accountWords);
    const shared = this._reader.words(sharedWords);
    if (!words || !shared) return nothing;
    return this._dialog.frame(words.heading, shared, this._step(words, shared));
  }

  private _step(words: AccountWords, shared: SharedWords) {
    if (this._letter) return this._letter.render(shared);
    if (this.byLetter) return notice(this._away, shared, { retry: this._openLetter });
    return this._way.step === 'address' ? this._address(words, shared) : this._code(words, shared);
  }

  /** Few come by a letter, so what that takes is loaded when somebody does. */
  private _openLetter = async () => {
    this._away = undefined;
    try {
      const { LetterCode } = await import('./letter-code.ts');
      const back = this.byLetter ? undefined : this._closeLetter;
      const signedIn = (viewer: Viewer) => this._dialog.close(viewer);
      this._letter = new LetterCode(this, this._reader, this.widget.client!, signedIn, back);
    } catch {
      this._away = { kind: 'unreachable' };
    }
    this.requestUpdate();
  };

  private _closeLetter = () => {
    this._letter = undefined;
    this.requestUpdate();
  };

  /** The next question takes the place of the last, and the cursor goes with it. */
  override updated(): void {
    const field = this.renderRoot.querySelector('input');
    if (field && !this._way.busy && !this._letter?.busy && field.name !== this._asked) field.focus();
    this._asked = field?.name;
  }

  private _address(words: AccountWords, shared: SharedWords) {
    const { busy, email, outcome } = this._way;
    return html`<form novalidate @submit=${this._submit}>
        <p>${words.whatHappens}</p>
        <div>
          <label for="email">${words.askAddress}</label>
          <input
            id="email"
            name="email"
            type="email"
            dir="ltr"
            autocomplete="email"
            aria-describedby="email-note"
            aria-invalid=${outcome?.kind === 'refused'}
            .value=${email}
          />
          <p class="note field-note" id="email-note">${words.addressReaders}</p>
        </div>
        ${notice(outcome, shared)}
        <button class="main" aria-disabled=${busy}>${busy ? shared.loading : words.sendCode}</button>
      </form>
      <div class="acts">
        ${notice(this._away, shared)}
        <button class="quiet" aria-disabled=${busy} @click=${this._openLetter}>${words.haveLetter}</button>
      </div>`;
  }

  private _code(words: AccountWords, shared: SharedWords) {
    const { busy, email, outcome, renewed } = this._way;
    return html`<form novalidate @submit=${this._submit}>
        <p role="status">${renewed ? words.newCodeSent : words.codeSent(email)}</p>
        <div>
          <label for="code">${words.typeCode}</label>
          <input
            id="code"
            name="code"
            class="code"
            dir="ltr"
            inputmode="numeric"
            autocomplete="one-time-code"
            maxlength="9"
            aria-describedby="code-note"
            aria-invalid=${outcome?.kind === 'refused'}
          />
          <p class="note field-note" id="code-note">${words.codeHint} ${words.actIsKept}</p>
        </div>
        ${notice(outcome, shared)}
        <button class="main" aria-disabled=${busy}>${busy ? shared.loading : words.signIn}</button>
      </form>
      <div class="acts">
        <p class="note">${words.noMail}</p>
        <button class="quiet" aria-disabled=${busy} @click=${() => this._way.newCode()}>
          ${words.newCode}
        </button>
        <button class="quiet" aria-disabled=${busy} @click=${() => this._way.otherAddress()}>
          ${words.otherAddress}
        </button>
      </div>`;
  }

  private _submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { value } = this.renderRoot.querySelector('input')!;
    void (this._way.step === 'address' ? this._way.sendCode(value) : this._way.enterCode(value));
  };
}

define('wk-sign-in', SignInElement);
