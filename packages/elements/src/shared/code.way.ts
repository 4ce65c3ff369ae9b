import type { AccountWords } from '@wederkerig/words/account';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing } from 'lit';
import { CodeController, type CodeRoad } from './code.controller.ts';
import { notice } from './notice.ts';
import type { Entering, WayIn } from './sign-in-ways.ts';

/** What is said of where a code goes, and of the message it is in. */
export interface CodeWords {
  readonly whatHappens: string;
  readonly askTo: string;
  readonly readers: string;
  readonly sent: (to: string) => string;
  readonly typeCode: string;
  readonly nothingCame: string;
  readonly other: string;
}

/** By a code in a message: one question a screen. */
export class CodeWay implements WayIn {
  private readonly _code: CodeController;

  constructor(
    { host, session, reader, signedIn }: Entering,
    private readonly road: CodeRoad,
    /** Absent until they are there. */
    private readonly said: (words: AccountWords) => CodeWords | undefined,
  ) {
    this._code = new CodeController(host, session, road, () => reader.language, signedIn);
  }

  get busy(): boolean {
    return this._code.busy;
  }

  get begun(): boolean {
    return this._code.step === 'code';
  }

  render(words: AccountWords, shared: SharedWords) {
    const said = this.said(words);
    if (!said) return nothing;
    return this._code.step === 'to' ? this._askTo(said, words, shared) : this._askCode(said, words, shared);
  }

  private _askTo({ whatHappens, askTo, readers }: CodeWords, words: AccountWords, shared: SharedWords) {
    const { busy, to, outcome } = this._code;
    const { named } = this.road;
    const kind = named === 'email' ? named : 'tel';
    return html`<form novalidate @submit=${this._submit}>
      <p>${whatHappens}</p>
      <div>
        <label for="to">${askTo}</label>
        <input
          id="to"
          name=${named}
          type=${kind}
          dir="ltr"
          autocomplete=${kind}
          aria-describedby="to-note"
          aria-invalid=${outcome?.kind === 'refused'}
          .value=${to}
        />
        <p class="note field-note" id="to-note">${readers}</p>
      </div>
      ${notice(outcome, shared)}
      <button class="main" aria-disabled=${busy}>${busy ? shared.loading : words.sendCode}</button>
    </form>`;
  }

  private _askCode(
    { sent, typeCode, nothingCame, other }: CodeWords,
    words: AccountWords,
    shared: SharedWords,
  ) {
    const { busy, to, outcome, renewed } = this._code;
    return html`<form novalidate @submit=${this._submit}>
        <p role="status">${renewed ? words.newCodeSent : sent(to)}</p>
        <div>
          <label for="code">${typeCode}</label>
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
        <p class="note">${nothingCame}</p>
        <button class="quiet" aria-disabled=${busy} @click=${() => this._code.newCode()}>
          ${words.newCode}
        </button>
        <button class="quiet" aria-disabled=${busy} @click=${() => this._code.elsewhere()}>${other}</button>
      </div>`;
  }

  private _submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { value } = (event.target as HTMLFormElement).querySelector('input')!;
    void (this._code.step === 'to' ? this._code.sendCode(value) : this._code.enterCode(value));
  };
}
