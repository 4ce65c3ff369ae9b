import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import {
  consoleLabFeedbackWords,
  type ConsoleLabFeedbackWords,
} from '@wederkerig/words/console-lab-feedback';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { BringReportController } from './bring-report.controller.ts';
import { bringReport } from './bring-report.ts';
import { ConsoleLabs, type ListedLab } from './lab-feedback.operations.ts';
import { missingOf } from './lab-missing.ts';

/**
 * The reports residents can react to, a new one, and one of them in the making.
 * @internal
 */
export class ConsoleLabFeedbackElement extends LitElement {
  static override styles = [tokens, controls, pageStyles];

  @property({ attribute: false }) client?: Client;

  /** Nothing: all labs; `new`; else the slug of one, and `languages/CODE` behind it. */
  @property() rest = '';

  private readonly _words = new Words(this, consoleLabFeedbackWords);
  private readonly _list = new RequestController<readonly ListedLab[]>(this, async () => {
    const outcome = await this.client?.mine(ConsoleLabs, {});
    return outcome?.kind === 'ready'
      ? { kind: 'ready', data: outcome.data.console?.labs ?? [] }
      : (outcome ?? { kind: 'unreachable' });
  });
  private readonly _bringing = new BringReportController(
    this,
    () => this.client,
    (slug) => this._go(`lab-feedback/${slug}`),
  );

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    const [slug] = this.rest.split('/');
    if (slug === 'new') return bringReport(this._bringing, words, shared, () => this._go('lab-feedback'));
    if (slug)
      return html`<wk-console-lab-editor
        .client=${this.client}
        .lab=${slug}
        .view=${this.rest.split('/').slice(1).join('/')}
      ></wk-console-lab-editor>`;
    const { data, outcome, again } = this._list;
    if (data) return this._all(words, data);
    return html`<div class="page">
      <h1>${words.title}</h1>
      ${outcome ? notice(outcome, shared, again) : html`<p role="status">${shared.loading}</p>`}
    </div>`;
  }

  /** What is missing changes in the editor, so the list is asked for whenever somebody comes to it. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.rest && (changed.has('client') || changed.has('rest'))) void this._list.ask();
  }

  private _all(words: ConsoleLabFeedbackWords, labs: readonly ListedLab[]) {
    return html`<div class="page">
      <div>
        <h1>${words.title}</h1>
        <p class="meta">${labs.length > 0 ? words.what : words.none}</p>
      </div>
      <div class="acts">
        <button class="main" @click=${() => this._go('lab-feedback/new')}>${words.add}</button>
      </div>
      <ul class="rows">
        ${labs.map(
          (lab) =>
            html`<li class="card row">
              <div>
                <h2>${lab.title}</h2>
                <p>${words.states[lab.state]}</p>
                <p class="note">${words.held(lab.heldOn)}</p>
                ${missingOf(words, lab).map((line) => html`<p class="note">${line}</p>`)}
              </div>
              <button @click=${() => this._go(`lab-feedback/${lab.slug}`)}>${words.edit(lab.title)}</button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  private _go(address: string): void {
    this.dispatchEvent(new ConsoleGo(address));
  }
}
