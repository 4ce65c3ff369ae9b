import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import type { ConsoleSignInWords } from '@wederkerig/words/console-sign-in';
import { consoleSignInWords } from '@wederkerig/words/console-sign-in';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { qrCode } from '../shared/qr-code.ts';
import { ConsoleSignInController } from './sign-in.controller.ts';
import { signInStyles } from './sign-in.styles.ts';

/**
 * Lets editors and staff into the console, in two steps.
 * @internal
 */
export class ConsoleSignInElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, signInStyles];

  @property({ attribute: false }) client?: Client;

  /** Whether the address is one of a link, with its code in the fragment. */
  @property({ type: Boolean }) link = false;

  /** Whether the address is the one that a directory leads back to. */
  @property({ type: Boolean }) directory = false;

  private readonly _words = new Words(this, consoleSignInWords);
  private readonly _way = new ConsoleSignInController(this, () => this.client?.session);
  private _shown: string | undefined;

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    const { step, outcome, passkeyFailed, linkIsOver } = this._way;
    return html`<div class="page narrow">
      <div class="card">
        ${this[`_${step}`](words)}
        ${linkIsOver ? html`<p class="box bad" role="alert">${words.linkOver}</p>` : notice(outcome, shared)}
        ${passkeyFailed ? html`<p class="box bad" role="alert">${words.passkeyFailed}</p>` : nothing}
      </div>
    </div>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') && this.client) void this._way.begin();
  }

  /** Each step takes the place of the last, and the keyboard goes with it. */
  override updated(): void {
    const { step } = this._way;
    if (this._shown && this._shown !== step && this._words.now)
      this.renderRoot.querySelector<HTMLElement>('input, h1')?.focus();
    if (this._words.now) this._shown = step;
  }

  protected _address(words: ConsoleSignInWords) {
    return html`<div>
        <h1 tabindex="-1">${words.title}</h1>
        <p class="meta">${words.forWhom}</p>
      </div>
      ${this._directories(words)}
      <form novalidate @submit=${this._sent((value) => this._way.sendCode(value))}>
        <div>
          <label for="email">${words.email}</label>
          <input id="email" type="email" dir="ltr" autocomplete="username" .value=${this._way.email} />
        </div>
        ${this._button(words.sendCode)}
      </form>`;
  }

  private _directories(words: ConsoleSignInWords) {
    const { directories, busy } = this._way;
    if (directories.length === 0) return nothing;
    return html`<div class="acts">
        ${directories.map(
          ({ id, name }) =>
            html`<button class="main" aria-disabled=${busy} @click=${() => this._way.byDirectory(id)}>
              ${words.byDirectory(name)}
            </button>`,
        )}
      </div>
      <h2>${words.orByMail}</h2>`;
  }

  /** Back from a directory, until the server said what comes next. */
  protected _back(): unknown {
    return html`<p role="status">${this._words.shared!.loading}</p>`;
  }

  protected _code(words: ConsoleSignInWords) {
    return html`<h1 tabindex="-1">${words.title}</h1>
      <p role="status">${words.codeSent(this._way.email)} <span class="meta">${words.onlyMembers}</span></p>
      <form novalidate @submit=${this._sent((value) => this._way.proveCode(value))}>
        <div>
          <label for="code">${words.typeCode}</label>
          <input id="code" inputmode="numeric" autocomplete="one-time-code" maxlength="40" />
        </div>
        ${this._button(words.next)}
      </form>
      ${this._another(words)}`;
  }

  protected _second(words: ConsoleSignInWords) {
    const { second } = this._way;
    return html`<h1 tabindex="-1">${words.secondStep}</h1>
      ${second?.passkey ? this._passkey(words.byPasskey) : nothing}
      ${second?.authenticator ? this._appCode(words, words.appCode, words.signIn) : nothing}
      ${this._another(words)}`;
  }

  protected _link(words: ConsoleSignInWords) {
    return html`<h1 tabindex="-1">${words.linkTitle}</h1>
      <p>${words.linkWhy}</p>
      <div class="acts">
        <button class="main" aria-disabled=${this._way.busy} @click=${() => this._way.openLink()}>
          ${words.openLink}
        </button>
      </div>`;
  }

  protected _factors(words: ConsoleSignInWords) {
    const { authenticator } = this._way.factors!;
    return html`<div>
        <h1 tabindex="-1">${words.linkTitle}</h1>
        <p>${words.chooseFactor}</p>
      </div>
      <div class="ways">
        <section class="stack">
          <h2>${words.passkeyTitle}</h2>
          <p>${words.passkeyWhat}</p>
          ${this._passkey(words.makePasskey)}
        </section>
        <section class="stack">
          <h2>${words.appTitle}</h2>
          <p>${words.appWhat}</p>
          <p>${words.scan}</p>
          ${qrCode(authenticator.address, words.picture)}
          <p>${words.orType} <code class="key" translate="no">${inFours(authenticator.secret)}</code></p>
          ${this._appCode(words, words.firstCode, words.useApp)}
        </section>
      </div>`;
  }

  private _appCode(words: ConsoleSignInWords, label: string, press: string) {
    return html`<form novalidate @submit=${this._sent((value) => this._way.byApp(value))}>
      <div>
        <label for="app-code">${label}</label>
        <input
          id="app-code"
          inputmode="numeric"
          autocomplete="one-time-code"
          maxlength="40"
          aria-describedby="app-note"
        />
        <p class="note" id="app-note">${words.appCodeHint}</p>
      </div>
      ${this._button(press)}
    </form>`;
  }

  private _passkey(label: string) {
    return html`<div class="acts">
      <button class="main" aria-disabled=${this._way.busy} @click=${() => this._way.byPasskey()}>
        ${label}
      </button>
    </div>`;
  }

  private _button(label: string) {
    return html`<div class="acts">
      <button class="main" aria-disabled=${this._way.busy}>${label}</button>
    </div>`;
  }

  private _another(words: ConsoleSignInWords) {
    return html`<button class="quiet" @click=${() => this._way.otherAddress()}>
      ${words.otherAddress}
    </button>`;
  }

  private _sent = (act: (value: string) => Promise<void>) => (event: SubmitEvent) => {
    event.preventDefault();
    void act((event.target as HTMLFormElement).querySelector('input')!.value);
  };
}

const inFours = (key: string): string => key.replace(/(.{4})(?=.)/g, '$1 ');
