import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleResidentsWords, type ConsoleResidentsWords } from '@wederkerig/words/console-residents';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { colleagueCard } from './colleague-card.ts';
import { inviteColleagueForm, inviteResidentForm, lookUpForm } from './person-forms.ts';
import './residency.element.ts';
import { ResidentsController, type Told } from './residents.controller.ts';
import { residentsStyles } from './residents.styles.ts';

/**
 * Who works here and in which roles, and the ways to residents: inviting one, and looking one up.
 * @internal
 */
export class ResidentsElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, residentsStyles];

  @property({ attribute: false }) client?: Client;

  /** Nothing: colleagues; `colleague`, `invite` or `look-up`. */
  @property() rest = '';

  private readonly _words = new Words(this, consoleResidentsWords);
  private readonly _people = new ResidentsController(this, {
    client: () => this.client,
    done: () => this.dispatchEvent(new ConsoleGo('residents')),
  });

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    if (/^(residency|file|still-here\/.+)$/.test(this.rest))
      return html`<wk-console-residency .client=${this.client} .rest=${this.rest}></wk-console-residency>`;
    const form = forms[this.rest];
    if (!form) return this._overview(words);
    return html`<div class="page narrow">
      <div>
        <button class="quiet" @click=${() => this._go('residents')}>${words.back}</button>
      </div>
      ${form(this._people, words)} ${notice(this._people.outcome, shared)}
    </div>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client')) void this._people.list.ask();
    this._people.show(this.rest);
  }

  private _overview(words: ConsoleResidentsWords) {
    const { told, outcome } = this._people;
    const shared = this._words.shared!;
    return html`<div class="page">
      <h1>${words.title}</h1>
      <div role="status">${told ? html`<p class="box">${said(words, told)}</p>` : nothing}</div>
      ${notice(outcome, shared)}
      <div class="acts">
        <button class="main" @click=${() => this._go('residents/invite')}>${words.inviteResident}</button>
        <button @click=${() => this._go('residents/look-up')}>${words.lookUp}</button>
        <button @click=${() => this._go('residents/residency')}>${words.residency}</button>
        <button @click=${() => this._go('residents/file')}>${words.residencyFile}</button>
      </div>
      ${this._colleagues(words)}
    </div>`;
  }

  private _colleagues(words: ConsoleResidentsWords) {
    const { list } = this._people;
    const shared = this._words.shared!;
    if (!list.data)
      return list.outcome
        ? notice(list.outcome, shared, list.again)
        : html`<p role="status">${shared.loading}</p>`;
    const { colleagues } = list.data;
    if (!colleagues) return nothing;
    return html`<section class="stack">
      <h2>${words.colleagues}</h2>
      <p class="meta">${words.colleaguesWhat}</p>
      <ul class="rows">
        ${colleagues.map((colleague) => colleagueCard(this._people, words, colleague))}
      </ul>
      <div class="acts">
        <button @click=${() => this._go('residents/colleague')}>${words.inviteColleague}</button>
      </div>
    </section>`;
  }

  private _go(address: string): void {
    this.dispatchEvent(new ConsoleGo(address));
  }
}

const forms: Readonly<Record<string, typeof lookUpForm>> = {
  colleague: inviteColleagueForm,
  invite: inviteResidentForm,
  'look-up': lookUpForm,
};

function said(words: ConsoleResidentsWords, told: Told): string {
  return 'email' in told ? words[told.done](told.email) : words[told.done];
}
