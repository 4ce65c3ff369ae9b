import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { define } from '@wederkerig/elements/shared/define';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleResidencyWords } from '@wederkerig/words/console-residency';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { residencyFile, residencyForm, stillHere } from './residency-forms.ts';
import { ResidencyController } from './residency.controller.ts';
import { residencyStyles } from './residency.styles.ts';

/**
 * Who comes to a home and who leaves it: one at a time, by a file, and whose bell is rung.
 * @internal
 */
export class ResidencyElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, residencyStyles];

  @property({ attribute: false }) client?: Client;

  /** `residency`, `file`, or `still-here/ID`. */
  @property() rest = '';

  private readonly _words = new Words(this, consoleResidencyWords);
  private readonly _residency = new ResidencyController(this, () => this.client);

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    const screen =
      this.rest === 'file' ? residencyFile : this.rest === 'residency' ? residencyForm : stillHere;
    return html`<div class=${this.rest === 'file' ? 'page' : 'page narrow'}>
      <div>
        <button class="quiet" @click=${() => this.dispatchEvent(new ConsoleGo('residents'))}>
          ${words.back}
        </button>
      </div>
      ${screen(this._residency, words)} ${notice(this._residency.outcome, shared)}
    </div>`;
  }

  protected override willUpdate(): void {
    if (this.client) this._residency.show(this.rest);
  }
}

define('wk-console-residency', ResidencyElement);
