import { accountWords } from '@wederkerig/words/account';
import { movingWords, type MovingWords } from '@wederkerig/words/moving';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controls } from '../shared/controls.styles.ts';
import { dialogs } from '../shared/dialog.styles.ts';
import { define } from '../shared/define.ts';
import { notice } from '../shared/notice.ts';
import { Reader } from '../shared/reader.ts';
import type { Widget } from '../shared/widget.ts';
import { card } from '../shared/widget.styles.ts';
import { MovingController } from './moving.controller.ts';
import type { OwnResidency } from './moving.operations.ts';

/**
 * That mail to somebody does not arrive, that they are moving, and the yearly question whether they still live here.
 * @internal
 */
export class MovingElement extends LitElement {
  static override styles = [
    controls,
    dialogs,
    card,
    css`
      :host {
        display: block;
      }
      .stack > * + * {
        margin-block-start: 12px;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
      }
    `,
  ];

  @property({ attribute: false }) widget!: Widget;

  @state() private opened = false;
  @state() private day = '';

  private readonly _reader = new Reader(this, () => this.widget.reader);
  private readonly _moving = new MovingController(
    this,
    () => this.widget.client,
    () => this._reader.language,
  );

  override connectedCallback(): void {
    super.connectedCallback();
    void this._moving.request.ask();
  }

  override render() {
    const words = this._reader.words(movingWords);
    const shared = this._reader.words(sharedWords);
    const account = this._reader.words(accountWords);
    const { residency, told, outcome, mailBounces } = this._moving;
    if (!words || !shared || !account || !residency) return nothing;
    return html`<div class="stack">
      <div role="status">${told ? html`<p part="box" class="box">${words[told]}</p>` : nothing}</div>
      ${mailBounces ? html`<p part="box" class="box bad" data-read>${account.mailBounces}</p>` : nothing}
      ${residency.answerBefore && !residency.endsOn ? this._asked(residency.answerBefore, words) : nothing}
      ${residency.endsOn ? this._leaving(residency.endsOn, residency, words) : this._open(residency, words, shared)}
      ${notice(outcome, shared)}
    </div>`;
  }

  private _asked(before: string, words: MovingWords) {
    return html`<div part="box" class="box stack">
      <p data-read><b>${words.asks}</b> ${words.asksMeans(before)}</p>
      <button class="main" aria-disabled=${this._moving.busy} @click=${() => this._moving.stillLiveHere()}>
        ${words.stillHere}
      </button>
    </div>`;
  }

  private _leaving(on: string, { canStay }: OwnResidency, words: MovingWords) {
    return html`<div part="box" class="box stack">
      <p data-read><b>${words.leaves(on)}</b></p>
      ${
        canStay
          ? html`<button aria-disabled=${this._moving.busy} @click=${() => this._moving.stay()}>
              ${words.stay}
            </button>`
          : nothing
      }
    </div>`;
  }

  private _open({ soonestDay, latestDay }: OwnResidency, words: MovingWords, shared: SharedWords) {
    if (!this.opened)
      return html`<button class="quiet" @click=${() => (this.opened = true)}>${words.open}</button>`;
    return html`<form class="stack" novalidate @submit=${this._send}>
      <div>
        <label for="day">${words.day}</label>
        <input
          id="day"
          type="date"
          min=${soonestDay}
          max=${latestDay}
          aria-describedby="means readers"
          .value=${this.day}
          @input=${(event: Event) => (this.day = (event.target as HTMLInputElement).value)}
        />
      </div>
      <p id="means" data-read>${words.dayMeans}</p>
      <p id="readers" class="note" data-read>${words.readers}</p>
      <div class="ways">
        <button class="main" aria-disabled=${this._moving.busy}>
          ${this._moving.busy ? shared.loading : words.send}
        </button>
        <button type="button" class="quiet" @click=${() => (this.opened = false)}>${words.back}</button>
      </div>
    </form>`;
  }

  private _send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await this._moving.moveOut(this.day)) this.opened = false;
  };
}

define('wk-moving', MovingElement);

declare global {
  interface HTMLElementTagNameMap {
    'wk-moving': MovingElement;
  }
}
