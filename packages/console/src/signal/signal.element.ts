import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import type { RequestController } from '@wederkerig/elements/shared/request.controller';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleSignalWords, type ConsoleSignalWords } from '@wederkerig/words/console-signal';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { consoleLink } from '../shared/console-link.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { rowStyles } from '../shared/row.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { OneSignalController } from './one-signal.controller.ts';
import { oneView } from './one-signal.ts';
import {
  EnterSignalController,
  SignalMonthController,
  SignalSettingsController,
} from './signal-forms.controller.ts';
import { enterForm, settingsForm } from './signal-forms.ts';
import { screens, SignalListController, type Shown } from './signal-list.controller.ts';
import { listView } from './signal-list.ts';
import { monthView } from './signal-month.ts';
import { signalStyles } from './signal.styles.ts';

/**
 * What residents told: a list, one of them with what is done about it, the figures of a month, and how fast is answered.
 * @internal
 */
export class ConsoleSignalElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, rowStyles, signalStyles];

  @property({ attribute: false }) client?: Client;

  /** Nothing, `mine`, `late` or `answered`: a list; `new`; `month/2026-11`; `settings`; or the id of one. */
  @property({ attribute: false }) rest = '';

  private readonly _words = new Words(this, consoleSignalWords);
  private readonly _list = new SignalListController(this, () => this.client);
  private readonly _entering = new EnterSignalController(this, () => this.client);
  private readonly _month = new SignalMonthController(this, () => this.client);
  private readonly _settings = new SignalSettingsController(this, () => this.client);
  private readonly _one = new OneSignalController(
    this,
    () => this.client,
    () => void this._toTold(),
  );
  private _entered = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.client || !(changed.has('client') || changed.has('rest'))) return;
    const [word, month = ''] = this.rest.split('/');
    if (word === 'new') return this._entering.begin();
    if (word === 'settings') return this._settings.begin();
    if (word === 'month') return this._month.show(month || thisMonth());
    if (this._shown) return this._list.show(this._shown);
    this._one.begin(this.rest, this.rest === this._entered ? 'entered' : undefined);
  }

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    const [word] = this.rest.split('/');
    if (word === 'new') return this._enteringPage(words, shared);
    if (word === 'settings') return this._settingsPage(words, shared);
    if (word === 'month') return this._monthPage(words, shared);
    return this._shown ? this._listing(words, shared) : this._showing(words, shared);
  }

  private get _shown(): Shown | undefined {
    return this.rest === '' ? 'waiting' : screens.find((one) => one === this.rest);
  }

  private _listing(words: ConsoleSignalWords, shared: SharedWords) {
    return html`<div class="page">
      <div class="stack">
        <h1 tabindex="-1">${words.title}</h1>
        <p class="meta">${words.what}</p>
      </div>
      ${listView(this._list, words, this._link, (id) => this._go(`signal/${id}`))}
      ${waiting(this._list.list, shared)}
      <div class="acts">
        <button class="main" @click=${() => this._go('signal/new')}>${words.enter}</button>
        ${this._link('signal/month', words.month, 'tab')}
        ${this._link('signal/settings', words.settings, 'tab')}
      </div>
    </div>`;
  }

  private _showing(words: ConsoleSignalWords, shared: SharedWords) {
    const { one, told } = this._one;
    const wrong = (at: OneSignalController['at']) =>
      at === this._one.at ? notice(this._one.outcome, shared) : nothing;
    return html`<div class="page">
      ${this._link('signal', words.back, 'back')}
      <div role="status" tabindex="-1">
        ${told ? html`<p class="box thanks">${words.told[told]}</p>` : nothing}
      </div>
      ${one.data ? oneView({ acts: this._one, words, seen: one.data, wrong }) : nothing}
      ${one.data === null ? html`<h1>${words.gone}</h1>` : nothing} ${waiting(one, shared)}
    </div>`;
  }

  private _enteringPage(words: ConsoleSignalWords, shared: SharedWords) {
    return html`<div class="page narrow">
      ${this._link('signal', words.back, 'back')}
      <div class="stack">
        <h1 tabindex="-1">${words.enter}</h1>
        <p class="meta">${words.enterWhat}</p>
      </div>
      ${enterForm(this._entering, words, () => this._enter(), notice(this._entering.outcome, shared))}
    </div>`;
  }

  private _monthPage(words: ConsoleSignalWords, shared: SharedWords) {
    const { figures } = this._month;
    return html`<div class="page narrow">
      ${this._link('signal', words.back, 'back noprint')}
      <div class="stack">
        <h1 tabindex="-1">${figures.data ? words.monthTitle(figures.data.month) : words.month}</h1>
        <p class="meta">${words.monthWhat}</p>
      </div>
      ${figures.data ? monthView(figures.data, words, this._link) : nothing} ${waiting(figures, shared)}
      ${figures.data === null ? html`<p>${words.gone}</p>` : nothing}
    </div>`;
  }

  private _settingsPage(words: ConsoleSignalWords, shared: SharedWords) {
    const { settings, saved, outcome } = this._settings;
    return html`<div class="page narrow">
      ${this._link('signal', words.back, 'back')}
      <div class="stack">
        <h1 tabindex="-1">${words.settings}</h1>
        <p class="meta">${words.settingsWhat}</p>
      </div>
      <div role="status">${saved ? html`<p class="box thanks">${words.told.saved}</p>` : nothing}</div>
      ${settings.data ? settingsForm(this._settings, settings.data, words, notice(outcome, shared)) : nothing}
      ${settings.data === null ? html`<p>${words.gone}</p>` : nothing} ${waiting(settings, shared)}
    </div>`;
  }

  private async _enter(): Promise<void> {
    const id = await this._entering.enter();
    if (!id) return;
    this._entered = id;
    this._go(`signal/${id}`);
  }

  private _go(place: string): void {
    this.dispatchEvent(new ConsoleGo(place));
  }

  private async _toTold(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus();
  }

  private _link = (place: string, label: string, className: string, name?: string) =>
    consoleLink(this, place, label, name === undefined ? { className } : { className, name });
}

/** Said while something is asked for, and why it did not come. */
const waiting = <Data>(
  { data, outcome, again }: Pick<RequestController<Data>, 'data' | 'outcome' | 'again'>,
  shared: SharedWords,
) =>
  data !== undefined
    ? nothing
    : outcome
      ? notice(outcome, shared, again)
      : html`<p role="status">${shared.loading}</p>`;

const thisMonth = (): string => new Date().toISOString().slice(0, 7);
