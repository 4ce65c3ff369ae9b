import type { AccountWords } from '@wederkerig/words/account';
import { openidWords, type OpenidWords } from '@wederkerig/words/openid';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing } from 'lit';
import { notice } from './notice.ts';
import { OpenidController } from './openid.controller.ts';
import type { Reader } from './reader.ts';
import type { Entering, WayIn } from './sign-in-ways.ts';

/** What somebody is told before, at and after the button. */
interface Told {
  readonly explain: string;
  readonly note?: string;
  readonly go: string;
  readonly waiting: string;
}

/** With an account that somebody has elsewhere. */
export class OpenidWay implements WayIn {
  private readonly _trip: OpenidController;
  protected readonly reader: Reader;
  private readonly _name: string;
  private readonly _byPage: boolean;

  constructor({ host, client, session, reader, offered, signedIn }: Entering) {
    this.reader = reader;
    this._name = offered.name ?? '';
    this._byPage = offered.byPage === true;
    this._trip = new OpenidController(host, {
      session,
      server: client.server,
      provider: offered.provider,
      byPage: this._byPage,
      language: () => reader.language,
      signedIn,
    });
  }

  get busy(): boolean {
    return this._trip.busy;
  }

  render(account: AccountWords, shared: SharedWords) {
    const words = this.reader.words(openidWords);
    const told = words && this.told(words);
    if (!told) return html`<p role="status">${shared.loading}</p>`;
    const { step, outcome } = this._trip;
    if (step === 'typing') return this._typing(words, account, shared);
    return html`${this[`_${step}`](words, shared, told)} ${notice(outcome, shared)}`;
  }

  protected told(words: OpenidWords): Told | undefined {
    return {
      explain: this._byPage ? words.leavesPage : words.explain(this._name),
      go: words.go(this._name),
      waiting: words.waiting(this._name),
    };
  }

  private _ask(_: OpenidWords, shared: SharedWords, { explain, note, go }: Told) {
    return html`<p>${explain}</p>
      ${note ? html`<p class="note">${note}</p>` : nothing} ${this._button(go, shared, this._trip.go)}`;
  }

  private _away(words: OpenidWords, _: SharedWords, { waiting }: Told) {
    return html`<p role="status">${waiting}</p>
      <div class="acts">
        <button class="quiet" @click=${this._trip.again}>${words.again}</button>
      </div>`;
  }

  private _unheard(words: OpenidWords, shared: SharedWords) {
    return html`<p role="status">${words.unheard}</p>
      <p class="note">${words.leavesPage}</p>
      ${this._button(words.onThisPage, shared, this._trip.goByPage)}`;
  }

  private _blocked(words: OpenidWords, shared: SharedWords) {
    return html`<p role="alert">${words.blocked}</p>
      ${this._button(words.again, shared, this._trip.go)}`;
  }

  private _typing(words: OpenidWords, account: AccountWords, shared: SharedWords) {
    const { busy, outcome } = this._trip;
    return html`<form novalidate @submit=${this._submit}>
        <div>
          <label for="typed">${words.typeCode}</label>
          <input
            id="typed"
            name="typed"
            class="code"
            dir="ltr"
            inputmode="numeric"
            autocomplete="off"
            maxlength="12"
            aria-describedby="typed-note"
            aria-invalid=${outcome?.kind === 'refused'}
          />
          <p class="note field-note" id="typed-note">${words.codeHint} ${words.codeNobody}</p>
        </div>
        ${notice(outcome, shared)}
        <button class="main" aria-disabled=${busy}>${busy ? shared.loading : account.signIn}</button>
      </form>
      <div class="acts"><button class="quiet" @click=${this._trip.again}>${words.again}</button></div>`;
  }

  private _button(label: string, shared: SharedWords, press: () => unknown) {
    const { busy } = this._trip;
    return html`<div class="acts">
      <button class="main" aria-disabled=${busy} @click=${press}>${busy ? shared.loading : label}</button>
    </div>`;
  }

  private _submit = (event: SubmitEvent) => {
    event.preventDefault();
    void this._trip.enterCode((event.target as HTMLFormElement).querySelector('input')!.value);
  };
}
