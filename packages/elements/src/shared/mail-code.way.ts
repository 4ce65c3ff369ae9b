import type { AccountWords } from '@wederkerig/words/account';
import type { SharedWords } from '@wederkerig/words/shared';
import { html } from 'lit';
import { MailCodeController } from './mail-code.controller.ts';
import { notice } from './notice.ts';
import type { Entering, WayIn } from './sign-in-ways.ts';

/** By a code in a mail: one question a screen. */
export class MailCodeWay implements WayIn {
  static readonly isUnderWay = MailCodeController.isUnderWay;
  private readonly _code: MailCodeController;

  constructor({ host, session, reader, signedIn }: Entering) {
    this._code = new MailCodeController(host, session, () => reader.language, signedIn);
  }

  get busy(): boolean {
    return this._code.busy;
  }

  render(words: AccountWords, shared: SharedWords) {
    return this._code.step === 'address' ? this._askAddress(words, shared) : this._askCode(words, shared);
  }

  private _askAddress(words: AccountWords, shared: SharedWords) {
    const { busy, email, outcome } = this._code;
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
    </form>`;
  }

  private _askCode(words: AccountWords, shared: SharedWords) {
    const { busy, email, outcome, renewed } = this._code;
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
        <button class="quiet" aria-disabled=${busy} @click=${() => this._code.newCode()}>
          ${words.newCode}
        </button>
        <button class="quiet" aria-disabled=${busy} @click=${() => this._code.otherAddress()}>
          ${words.otherAddress}
        </button>
      </div>`;
  }

  private _submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { value } = (event.target as HTMLFormElement).querySelector('input')!;
    void (this._code.step === 'address' ? this._code.sendCode(value) : this._code.enterCode(value));
  };
}
