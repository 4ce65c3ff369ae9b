import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleCommitmentsWords, type ConsoleCommitmentsWords } from '@wederkerig/words/console-commitments';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { consoleLink } from '../shared/console-link.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { rowStyles } from '../shared/row.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { listView } from './commitments-list.ts';
import { CommitmentsController } from './commitments.controller.ts';
import { NewCommitmentController, type Origin } from './new-commitment.controller.ts';
import { newCommitmentForm } from './new-commitment.ts';
import { OneCommitmentController } from './one-commitment.controller.ts';
import { oneView } from './one-commitment.ts';

/**
 * What was promised: of the viewer, late or all, and what its owner does about it.
 * @internal
 */
export class ConsoleCommitmentsElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, rowStyles];

  @property({ attribute: false }) client?: Client;

  /** Nothing, `late` or `all`: a list; `new`, `new/item/ID` or `new/answer/ID`; or the id of one. */
  @property({ attribute: false }) rest = '';

  private readonly _words = new Words(this, consoleCommitmentsWords);
  private readonly _list = new CommitmentsController(this, () => this.client);
  private readonly _new = new NewCommitmentController(this, () => this.client);
  private readonly _one = new OneCommitmentController(
    this,
    () => this.client,
    () => void this._toTold(),
  );
  private _made = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.client || !(changed.has('client') || changed.has('rest'))) return;
    const [word, kind, id = ''] = this.rest.split('/');
    if (word === 'new') return this._new.begin(originOf(kind, id));
    if (this.rest === '' || word === 'late' || word === 'all')
      return this._list.show(this.rest === '' ? 'mine' : (word as 'late' | 'all'));
    this._one.begin(this.rest, this.rest === this._made ? 'made' : undefined);
  }

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    if (this.rest.split('/')[0] === 'new') return this._making(words, shared);
    const isList = ['', 'late', 'all'].includes(this.rest);
    return isList ? this._listing(words, shared) : this._showing(words, shared);
  }

  private _listing(words: ConsoleCommitmentsWords, shared: SharedWords) {
    const { list } = this._list;
    return html`<div class="page">
      <div class="stack">
        <h1 tabindex="-1">${words.title}</h1>
        <p class="meta">${words.what}</p>
      </div>
      ${listView(this._list, words, this._link, () => this._go('commitments/new'))}
      ${list.data ? nothing : notice(list.outcome, shared, list.again)}
      ${list.data || list.outcome ? nothing : html`<p role="status">${shared.loading}</p>`}
    </div>`;
  }

  private _making(words: ConsoleCommitmentsWords, shared: SharedWords) {
    const { places, outcome } = this._new;
    return html`<div class="page narrow">
      ${this._link('commitments', words.back, 'back')}
      <div class="stack">
        <h1 tabindex="-1">${words.make}</h1>
        <p class="meta">${words.makeWhat}</p>
      </div>
      ${
        places.data
          ? newCommitmentForm(this._new, words, () => this._make(), notice(outcome, shared))
          : notice(places.outcome, shared, places.again)
      }
      ${places.data || places.outcome ? nothing : html`<p role="status">${shared.loading}</p>`}
    </div>`;
  }

  private _showing(words: ConsoleCommitmentsWords, shared: SharedWords) {
    const { one, told } = this._one;
    const wrong = (at: OneCommitmentController['at']) =>
      at === this._one.at ? notice(this._one.outcome, shared) : nothing;
    return html`<div class="page">
      ${this._link('commitments', words.back, 'back')}
      <div role="status" tabindex="-1">
        ${told ? html`<p class="box thanks">${words.told[told]}</p>` : nothing}
      </div>
      ${one.data ? oneView({ acts: this._one, words, seen: one.data, wrong }) : notice(one.outcome, shared, one.again)}
      ${one.data === null ? html`<h1>${words.gone}</h1>` : nothing}
      ${one.data !== undefined || one.outcome ? nothing : html`<p role="status">${shared.loading}</p>`}
    </div>`;
  }

  private async _make(): Promise<void> {
    const id = await this._new.make();
    if (!id) return;
    this._made = id;
    this._go(`commitments/${id}`);
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

function originOf(kind: string | undefined, id: string): Origin {
  if (kind === 'item') return { item: id };
  return kind === 'answer' ? { answer: id } : {};
}
