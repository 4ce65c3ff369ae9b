import { readingDirection } from '@wederkerig/words';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { signalOwnWords, type SignalOwnWords } from '@wederkerig/words/signal-own';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { actSignedIn } from '../shared/acting.ts';
import { controls } from '../shared/controls.styles.ts';
import { define } from '../shared/define.ts';
import { guide } from '../shared/guide.styles.ts';
import { heading } from '../shared/heading.ts';
import { notice } from '../shared/notice.ts';
import { Reader } from '../shared/reader.ts';
import type { Widget } from '../shared/widget.ts';
import { told } from './signal-told.ts';
import { verdict } from './signal-verdict.ts';
import { enteredFor, lettingAllRead } from './signal-wishes.ts';
import { SignalOwnController } from './signal-own.controller.ts';
import type { MySignal } from './signal-own.operations.ts';
import { signalOwn } from './signal-own.styles.ts';

/**
 * What the viewer told before, with its answers, and whether these helped.
 * @internal
 */
export class SignalOwnElement extends LitElement {
  static override styles = [controls, guide, signalOwn];

  @property({ attribute: false }) widget!: Widget;
  /** The heading over all of them. */
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) level = 3;
  /** How often something was told here: then it is read again. */
  @property({ attribute: false }) sent = 0;

  private readonly _reader = new Reader(this, () => this.widget.reader);
  private readonly _own = new SignalOwnController(this, {
    client: () => this.widget.client,
    language: () => this._reader.language,
    act: (operation, input) => actSignedIn(this.widget, operation, input),
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('widget') || changed.has('sent')) void this._own.read();
  }

  override render() {
    const words = this._reader.words(signalOwnWords);
    const shared = this._reader.words(sharedWords);
    const { all, outcome, hasMore, isWithdrawn, isUnlinked } = this._own;
    if (!words || !shared) return nothing;
    return html`<div role="status" tabindex="-1" id="said">
        ${isWithdrawn ? html`<p part="box" class="box thanks">${words.isWithdrawn}</p>` : nothing}
        ${isUnlinked ? html`<p part="box" class="box">${words.isUnlinked}</p>` : nothing}
      </div>
      ${notice(outcome, shared, { retry: this._own.read })}
      ${
        all.length
          ? html`<div class="before">
              ${heading(this.level, 'subtitle', this.label, 'yours')}
              <ul role="list" aria-labelledby="yours">
                ${repeat(
                  all,
                  ({ id }) => id,
                  (one) => html`<li class="own" part="own">${this._one(one, words, shared)}</li>`,
                )}
              </ul>
              ${hasMore ? html`<button class="more" @click=${this._own.more}>${words.more}</button>` : nothing}
            </div>`
          : nothing
      }`;
  }

  private _one(signal: MySignal, words: SignalOwnWords, shared: SharedWords) {
    return html`${told(signal, words, this.level + 1)}
    ${enteredFor(signal, words, () => this._unlink(signal))}
    ${signal.answers.map(
      ({ text, language, on, author, job }) =>
        html`<div class="said" data-read>
          <p class="note"><b>${words.from(job, on, author ?? undefined)}</b></p>
          <p class="text" lang=${language} dir=${readingDirection(language)}>${text}</p>
        </div>`,
    )}
    ${verdict(signal, words, this.level + 2, this._own)} ${lettingAllRead(signal, words, this._own)}
    ${signal.canWithdraw ? this._withdraw(signal, words) : nothing}
    ${notice(this._own.outcomes.get(signal.id), shared)}`;
  }

  private async _unlink(signal: MySignal): Promise<void> {
    if (await this._own.unlink(signal)) await this._focus('#said');
  }

  private _withdraw(signal: MySignal, words: SignalOwnWords) {
    const { id, number } = signal;
    if (this._own.asked !== id)
      return html`<div class="noprint">
        <button
          class="quiet"
          id=${`withdraw-${id}`}
          aria-label=${words.withdrawOne(number)}
          @click=${() => this._ask(id, '.box button')}
        >
          ${words.withdraw}
        </button>
      </div>`;
    const sure = async () => {
      if (await this._own.withdraw(signal)) await this._focus('#said');
    };
    const stop = () => this._ask(undefined, `#${CSS.escape(`withdraw-${id}`)}`);
    return html`<div part="box" class="box stack" role="group" aria-labelledby="ask">
      <p id="ask"><b>${words.withdrawAsk}</b></p>
      <div class="buttons">
        <button @click=${sure}>${words.withdrawSure}</button>
        <button class="quiet" @click=${stop}>${words.withdrawStop}</button>
      </div>
    </div>`;
  }

  private _ask(signal: string | undefined, next: string): void {
    this._own.ask(signal);
    void this._focus(next);
  }

  private async _focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

define('wk-signal-own', SignalOwnElement);

declare global {
  interface HTMLElementTagNameMap {
    'wk-signal-own': SignalOwnElement;
  }
}
