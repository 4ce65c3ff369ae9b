import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleLabSlipsWords, type ConsoleLabSlipsWords } from '@wederkerig/words/console-lab-slips';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { enteredSlips } from './entered-slips.ts';
import { LabSlipsController } from './lab-slips.controller.ts';
import { labSlips } from './lab-slips.styles.ts';
import { slipForm } from './slip-form.ts';

/**
 * What residents answered on paper or by phone, entered slip by slip.
 * @internal
 */
export class LabSlipsElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, labSlips];

  @property({ attribute: false }) client?: Client;

  private readonly _words = new Words(this, consoleLabSlipsWords);
  private readonly _slips = new LabSlipsController(this, () => this.client);

  /** The shell gives the client once the page stands in it. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') && this.client) void this._slips.begin();
  }

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    const { labs, open, busy, outcome } = this._slips;
    return html`<div class="page narrow">
      <div>
        <h1>${words.title}</h1>
        <p class="meta">${words.what}</p>
      </div>
      ${labs && labs.length > 1 ? this._choice(words) : nothing}
      ${labs && !open && !busy && outcome?.kind === 'ready' ? html`<p>${words.none}</p>` : nothing}
      <div role="status">
        ${this._done(words) ?? (busy && !open ? html`<p>${shared.loading}</p>` : nothing)}
      </div>
      ${open ? slipForm(this._slips, open, words, shared, this._save) : nothing}
      ${notice(outcome, shared, open ? undefined : { retry: this._slips.begin })}
      ${open ? enteredSlips(this._slips, open, words) : nothing}
    </div>`;
  }

  private _choice(words: ConsoleLabSlipsWords) {
    const { labs = [], open } = this._slips;
    return html`<div>
      <label for="lab">${words.lab}</label>
      <select id="lab" @change=${this._choose}>
        ${labs.map(
          ({ slug, title }) => html`<option value=${slug} ?selected=${slug === open?.slug}>${title}</option>`,
        )}
      </select>
    </div>`;
  }

  private _done(words: ConsoleLabSlipsWords) {
    const { done, open } = this._slips;
    if (!done || !open) return undefined;
    const { kind, number } = done;
    return html`<p class="box">
      ${kind === 'saved' ? words.saved(number, Number(this._slips.number)) : words.removed(number)}
    </p>`;
  }

  private _choose = ({ target }: Event) => void this._slips.choose((target as HTMLSelectElement).value);

  /** The next slip begins where this one did. */
  private _save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const isIn = await this._slips.save();
    await this.updateComplete;
    if (isIn) this.renderRoot.querySelector<HTMLInputElement>('#number')?.focus();
  };
}
