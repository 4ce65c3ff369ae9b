import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import type { Language } from '@wederkerig/words';
import { consoleLabEditorWords } from '@wederkerig/words/console-lab-editor';
import {
  consoleLabFeedbackWords,
  type ConsoleLabFeedbackWords,
} from '@wederkerig/words/console-lab-feedback';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { consoleLink } from '../shared/console-link.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { LabEditorController } from './lab-editor.controller.ts';
import type { EditedLab } from './lab-editor.operations.ts';
import { labEditorStyles } from './lab-editor.styles.ts';
import type { Drawing } from './lab-form.ts';
import { labLanguages, otherLanguages } from './lab-languages.ts';
import { missingOf, withoutPlain } from './lab-missing.ts';
import { labReport } from './lab-report.ts';

/**
 * One report in the making: what was found in it beside its text, and its words in other languages.
 * @internal
 */
export class ConsoleLabEditorElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, labEditorStyles];

  @property({ attribute: false }) client?: Client;

  /** The slug of the lab. */
  @property() lab = '';

  /** Nothing: the report; `languages`, or `languages/CODE`. */
  @property() view = '';

  private readonly _words = new Words(this, consoleLabEditorWords);
  private readonly _around = new Words(this, consoleLabFeedbackWords);
  private readonly _editor = new LabEditorController(this, () => this.client);
  private readonly _isWide = matchMedia('(min-width: 60rem)').matches;

  override render() {
    const { now: words, shared } = this._words;
    const { now: around } = this._around;
    if (!words || !shared || !around) return nothing;
    const { data, outcome, again } = this._editor.lab;
    const back = html`<button class="quiet" @click=${() => this._go('lab-feedback')}>${around.back}</button>`;
    if (!data) {
      return html`<div class="page">
        <div>
          ${back}
          <h1>${around.title}</h1>
        </div>
        ${data === null ? html`<p>${around.notThere}</p>` : outcome ? notice(outcome, shared, again) : html`<p role="status">${shared.loading}</p>`}
      </div>`;
    }
    const draw: Drawing = { editor: this._editor, words, shared, link: this._link };
    return html`<div class="page wide">
      <div>
        ${back}
        <h1 lang=${data.language}>${data.title}</h1>
        ${this._state(around, data)}
      </div>
      <wk-console-lab-publishing
        .client=${this.client}
        .lab=${data.slug}
        .texts=${data}
        .withoutPlain=${withoutPlain(data)}
        @wk-console-lab-changed=${() => this._editor.lab.ask()}
      ></wk-console-lab-publishing>
      <div role="status" class="unseen">${this._editor.saved ? words.saved : nothing}</div>
      ${this._parts(draw, data)}
      ${
        this._language
          ? labLanguages(draw, data, {
              language: this._language,
              choose: (code) => this._go(`lab-feedback/${data.slug}/languages/${code}`),
            })
          : labReport(draw, data, this._isWide)
      }
    </div>`;
  }

  protected override willUpdate(): void {
    if (this.client && this.lab) this._editor.show(this.lab);
  }

  /** What had the focus is gone when a form opens or closes; the form, or the button that opened it, gets it. */
  protected override updated(_: PropertyValues<this>): void {
    const { focus } = this._editor;
    const found = focus && this.renderRoot.querySelector<HTMLElement>(`[id="${focus}"]`);
    if (!found) return;
    this._editor.focus = '';
    found.focus();
    this._showInSource();
  }

  /** Beside the form stands where the report says it. */
  private _showInSource(): void {
    const mark = this.renderRoot.querySelector('mark');
    const source = mark?.closest<HTMLElement>('.page-of-source');
    if (mark && source && this._isWide)
      source.scrollTop += mark.getBoundingClientRect().top - source.getBoundingClientRect().top - 24;
  }

  private get _language(): Language | undefined {
    const [view, code] = this.view.split('/');
    if (view !== 'languages' || !this._editor.lab.data) return undefined;
    const offered = otherLanguages(this._editor.lab.data);
    return offered.find((language) => language === code) ?? offered[0];
  }

  private _state(around: ConsoleLabFeedbackWords, lab: EditedLab) {
    return html`<p class="meta">${around.states[lab.state]}</p>
      ${missingOf(around, lab).map((line) => html`<p class="note">${line}</p>`)}`;
  }

  private _parts({ words }: Drawing, { slug }: EditedLab) {
    const part = (name: string, address: string, current: boolean) =>
      html`<li>
        <button aria-current=${current ? 'page' : nothing} @click=${() => this._go(address)}>${name}</button>
      </li>`;
    return html`<nav aria-label=${words.parts}>
      <ul class="acts">
        ${part(words.report, `lab-feedback/${slug}`, !this._language)}
        ${part(words.languages, `lab-feedback/${slug}/languages`, Boolean(this._language))}
      </ul>
    </nav>`;
  }

  private _link = (place: string, label: string, describedBy: string) =>
    consoleLink(this, place, label, { className: 'link', describedBy });

  private _go(address: string): void {
    this.dispatchEvent(new ConsoleGo(address));
  }
}
