import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import type { SignalKindWord } from '@wederkerig/words/signal';
import { signalSendWords, type SignalSendWords } from '@wederkerig/words/signal-send';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { actSignedIn } from '../shared/acting.ts';
import { controls } from '../shared/controls.styles.ts';
import { define } from '../shared/define.ts';
import { dialled, unbroken } from '../shared/dialled.ts';
import { guide } from '../shared/guide.styles.ts';
import { dot } from '../shared/guide.ts';
import { heading } from '../shared/heading.ts';
import { notice } from '../shared/notice.ts';
import { texted } from '../shared/organisation-text.ts';
import { Reader } from '../shared/reader.ts';
import { roomLeft } from '../shared/room-left.ts';
import type { Widget } from '../shared/widget.ts';
import { SignalSendController } from './signal-send.controller.ts';
import { signalSend } from './signal-send.styles.ts';
import { callsFirst, type WrittenKind } from './signal.kinds.ts';
import type { Guide } from './signal.operations.ts';

/** The server holds it. */
const longestSignal = 2000;

/**
 * What to do first about one thing, writing it down, and its number.
 * @internal
 */
export class SignalSendElement extends LitElement {
  static override styles = [controls, guide, signalSend];

  @property({ attribute: false }) widget!: Widget;
  @property({ attribute: false }) about!: SignalKindWord;
  @property({ attribute: false }) guide!: Guide;
  /** What it is about, in words. */
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) level = 3;
  /** The reader pressed to come here, and goes on at its heading. */
  @property({ attribute: false }) coming = false;
  /** Chooses again what it is about. */
  @property({ attribute: false }) back = (): void => {};
  @property({ attribute: false }) sent = (): void => {};

  private readonly _reader = new Reader(this, () => this.widget.reader);
  private readonly _sending = new SignalSendController(this, {
    client: () => this.widget.client,
    language: () => this._reader.language,
    sent: () => this.sent(),
    act: (operation, input) => actSignedIn(this.widget, operation, input),
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('about') && this.about !== 'DANGER') this._sending.begin(this.about);
  }

  protected override updated(): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('#about');
    if (!this.coming || !heading) return;
    this.coming = false;
    heading.focus();
  }

  override render() {
    const words = this._reader.words(signalSendWords);
    const shared = this._reader.words(sharedWords);
    if (!words || !shared) return nothing;
    return html`<div class="telling">
      ${heading(this.level, 'subtitle', this.label, 'about')}
      ${this.about === 'DANGER' ? this._danger(words) : this._told(this.about, words, shared)}
    </div>`;
  }

  private get _name(): string {
    return this.widget.organisation?.name ?? '';
  }

  private _danger(words: SignalSendWords) {
    return html`<div part="box" class="box bad stack" data-read>
        <p>${words.danger}</p>
        <a class="call main" href="tel:112">${words.callNow}</a>
      </div>
      ${this._way(words)}`;
  }

  private _told(about: WrittenKind, words: SignalSendWords, shared: SharedWords) {
    const { receipt, writing } = this._sending;
    return html`<div role="status" tabindex="-1" id="said">
        ${receipt ? this._receipt(receipt, words) : nothing}
      </div>
      ${
        receipt
          ? html`<div><button @click=${() => this.back()}>${words.another}</button></div>`
          : html`${callsFirst(about) ? this._call(about, words) : nothing}
            ${writing ? this._form(about, words, shared) : this._way(words)}`
      }`;
  }

  private _receipt({ number, answerBy }: { number: string; answerBy: string }, words: SignalSendWords) {
    return html`<div part="receipt" class="box thanks stack" data-read>
      <p><b>${words.sent}</b></p>
      <p class="number">${words.number(number)}</p>
      <p>${words.answerBy(answerBy)}</p>
      <p>${words.mailed}</p>
    </div>`;
  }

  private _call(about: 'BROKEN' | 'NUISANCE', words: SignalSendWords) {
    const broken = about === 'BROKEN';
    const phone = broken ? this.guide.repairPhone : this.guide.nuisancePhone;
    const open = () => {
      this._sending.writeAnyway();
      void this._focus('textarea');
    };
    return html`<div part="box" class="box stack">
      <p data-read>${broken ? words.brokenFirst : words.nuisanceFirst}</p>
      ${broken ? nothing : html`<p data-read>${words.inDanger}</p>`}
      <a class="call main" href=${dialled(phone)}>${words.call(unbroken(phone))}</a>
      ${this._sending.writing ? nothing : html`<div><button class="quiet" @click=${open}>${words.writeAnyway[about]}</button></div>`}
    </div>`;
  }

  private _form(about: WrittenKind, words: SignalSendWords, shared: SharedWords) {
    const { draft, busy, outcome } = this._sending;
    const send = async (event: SubmitEvent) => {
      event.preventDefault();
      const text = String(new FormData(event.target as HTMLFormElement).get('text'));
      if (await this._sending.send(text)) await this._focus('#said');
    };
    const keep = ({ target }: Event) => {
      draft.text = (target as HTMLTextAreaElement).value;
      this.requestUpdate();
    };
    return html`<form part="write" novalidate @submit=${send}>
      ${about === 'PROMISE' ? this._whichPromise(words) : nothing}
      <div>
        <label for="text">${words.write[about]}</label>
        <textarea
          id="text"
          name="text"
          dir="auto"
          aria-describedby="audience"
          .value=${draft.text}
          @input=${keep}
        ></textarea>
        <p class="note" id="audience" data-read>
          ${about === 'NUISANCE' ? html`<b>${words.noNames}</b> ` : nothing}${words.audience(this._name)}
          ${words.kept} ${this.widget.viewer.kind === 'VISITOR' ? words.signInFirst : nothing}
        </p>
        ${roomLeft(this._reader, draft.text, longestSignal)}
      </div>
      ${notice(outcome, shared)}
      ${outcome?.kind === 'unreachable' ? html`<p class="note">${shared.keptAsTyped}</p>` : nothing}
      ${this._way(words, html`<button class="main" aria-disabled=${busy}>${busy ? shared.loading : words.send(this._name)}</button>`)}
    </form>`;
  }

  private _whichPromise(words: SignalSendWords) {
    const { promises } = this._sending;
    if (!promises.length) return nothing;
    const choose = (id: string | undefined) => {
      this._sending.promise = id;
      this.requestUpdate();
    };
    const isChosen = (id: string | undefined) => this._sending.promise === id;
    return html`<fieldset class="stack">
      <legend>${words.whichPromise}</legend>
      ${promises.map(({ id, text }) => dot('promise', texted(text), isChosen(id), () => choose(id)))}
      ${dot('promise', words.anotherPromise, isChosen(undefined), () => choose(undefined))}
    </fieldset>`;
  }

  private _way(words: SignalSendWords, forward: unknown = nothing) {
    return html`<div class="way">
      ${forward}<button type="button" class="quiet" @click=${() => this.back()}>${words.back}</button>
    </div>`;
  }

  private async _focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

define('wk-signal-send', SignalSendElement);

declare global {
  interface HTMLElementTagNameMap {
    'wk-signal-send': SignalSendElement;
  }
}
