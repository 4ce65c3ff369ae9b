import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleThanksWords, type ConsoleThanksWords } from '@wederkerig/words/console-thanks';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { consoleLink } from '../shared/console-link.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { rowStyles } from '../shared/row.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { inPersonForm, rhythmForm, writeForm } from './thanks-forms.ts';
import { ThanksController } from './thanks.controller.ts';
import type { AtWork, ToThank } from './thanks.operations.ts';

/**
 * Active residents, by when the organisation thanks each of them, and thanking one.
 * @internal
 */
export class ConsoleThanksElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, rowStyles];

  @property({ attribute: false }) client?: Client;

  /** Nothing: everybody; or the id of one resident. */
  @property({ attribute: false }) rest = '';

  private readonly _words = new Words(this, consoleThanksWords);
  private readonly _thanks = new ThanksController(this, () => this.client);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.client && (changed.has('client') || changed.has('rest'))) this._thanks.begin(this.rest);
  }

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    return this.rest ? this._one(words, shared) : this._all(words, shared);
  }

  private _all(words: ConsoleThanksWords, shared: SharedWords) {
    const { list } = this._thanks;
    return html`<div class="page narrow">
      <div class="stack">
        <h1 tabindex="-1">${words.title}</h1>
        <p class="meta">${words.what}</p>
        <p class="note">${words.privacy}</p>
      </div>
      <div role="status" tabindex="-1">${this._done(words)}</div>
      ${list.data ? nothing : html`<div role="status">${list.outcome ? nothing : shared.loading}</div>`}
      ${notice(list.outcome, shared, list.again)}
      ${list.data ? this._list(list.data, words, shared) : nothing}
    </div>`;
  }

  private _list({ toThank, months }: AtWork, words: ConsoleThanksWords, shared: SharedWords) {
    return html`${toThank.length === 0 ? html`<p>${words.none}</p>` : nothing}
      <ul class="rows" role="list">
        ${toThank.map((one) => html`<li class="item ${one.late ? 'is-late' : ''}">${this._row(one, words)}</li>`)}
      </ul>
      ${rhythmForm(this._thanks, words, months, this._wrong('rhythm', shared))}`;
  }

  private _row(one: ToThank, words: ConsoleThanksWords) {
    const name = one.firstName ?? words.nameless;
    return html`<div>
        <strong dir="auto">${name}</strong>
        <p class="meta">${rolesOf(one, words)}</p>
        <p class=${one.late ? 'late' : ''}>${one.late ? words.late(one.dueOn) : words.by(one.dueOn)}</p>
        <p class="note">${one.lastOn ? words.last(one.lastOn) : words.never}</p>
      </div>
      ${consoleLink(this, `thanks/${one.id}`, words.thank, { className: 'tab', name: words.thankOf(name) })}`;
  }

  private _one(words: ConsoleThanksWords, shared: SharedWords) {
    const { list, one } = this._thanks;
    return html`<div class="page narrow">
      ${consoleLink(this, 'thanks', words.back, { className: 'back' })}
      ${one ? this._forms(one, words, shared) : nothing}
      ${list.data && !one ? html`<h1 tabindex="-1">${words.gone}</h1>` : nothing}
      ${list.data || list.outcome ? nothing : html`<div role="status">${shared.loading}</div>`}
      ${notice(list.outcome, shared, list.again)}
    </div>`;
  }

  private _forms(one: ToThank, words: ConsoleThanksWords, shared: SharedWords) {
    const name = one.firstName ?? words.nameless;
    const go = async (done: Promise<boolean>) => {
      if (await done) this.dispatchEvent(new ConsoleGo('thanks'));
    };
    return html`<div class="stack">
        <h1 tabindex="-1">${words.heading(name)}</h1>
        <p class="meta">${rolesOf(one, words)}</p>
        <p class="note">${one.lastOn ? words.last(one.lastOn) : words.never}</p>
      </div>
      ${writeForm(this._thanks, words, name, () => go(this._thanks.thank(this)), this._wrong('write', shared))}
      ${inPersonForm(this._thanks, words, () => go(this._thanks.inPerson()), this._wrong('in-person', shared))}`;
  }

  private _wrong(about: ThanksController['about'], shared: SharedWords) {
    return this._thanks.about === about ? notice(this._thanks.outcome, shared) : nothing;
  }

  private _done(words: ConsoleThanksWords) {
    const { done } = this._thanks;
    if (!done) return nothing;
    const name = done.name ?? words.nameless;
    const said = { sent: words.isSent(name), noted: words.isNoted(name), saved: words.saved };
    return html`<p class="box thanks">${said[done.what]}</p>`;
  }
}

/** What somebody does for neighbours: the groups they are in say more than the role that comes with it. */
function rolesOf({ roles, groups }: ToThank, words: ConsoleThanksWords): string {
  const told = roles.filter((role) => role !== 'COMMITTEE_MEMBER' || groups.length === 0);
  return [...groups, ...told.map((role) => words.role[role as keyof typeof words.role])].join(' · ');
}
