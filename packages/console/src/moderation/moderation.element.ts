import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleModerationWords, type ConsoleModerationWords } from '@wederkerig/words/console-moderation';
import { helpCategoryWords } from '@wederkerig/words/help-categories';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { caseView } from './case-view.ts';
import { decisionForm } from './decision-form.ts';
import { ModerationController } from './moderation.controller.ts';
import type { ListedCase } from './moderation.operations.ts';
import { moderationStyles } from './moderation.styles.ts';

/**
 * Deciding about what people wrote: the cases that wait, and the one that lies open.
 * @internal
 */
export class ConsoleModerationElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, moderationStyles];

  @property({ attribute: false }) client?: Client;
  @property({ attribute: false }) rest = '';

  private readonly _words = new Words(this, consoleModerationWords);
  private readonly _categories = new Words(this, helpCategoryWords);
  private readonly _cases = new ModerationController(this, () => this.client);

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (this.client && (changed.has('client') || changed.has('rest'))) this._cases.show(this.rest);
  }

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared || !this._categories.now) return nothing;
    return html`<div class="page">${this.rest ? this._case(words, shared) : this._list(words, shared)}</div>`;
  }

  private _list(words: ConsoleModerationWords, shared: SharedWords) {
    const { list, decided } = this._cases;
    const told = decided?.isTold ? words.isDecided : words.isDecidedQuietly;
    return html`<div class="stack">
        <h1 tabindex="-1">${words.title}</h1>
        <p class="meta">${words.intro}</p>
        <p role="status">${decided ? html`<span class="box thanks">${told}</span>` : nothing}</p>
      </div>
      ${notice(list.outcome, shared, list.again)}
      ${list.data || list.outcome ? nothing : html`<p class="meta">${shared.loading}</p>`}
      <ul class="rows">
        ${(list.data ?? []).map((one) => html`<li class="item">${this._row(one, words)}</li>`)}
      </ul>
      ${
        list.data?.length === 0
          ? html`<div class="card empty">
              <p>${words.nothing}</p>
              <p class="meta">${words.nothingNext}</p>
            </div>`
          : nothing
      }`;
  }

  private _row(one: ListedCase, words: ConsoleModerationWords) {
    const thing = words.thing[one.kind];
    const where = [one.building, one.category && this._categories.now![one.category]];
    return html`<div class="stack">
        <strong>${thing}</strong>
        <span>${one.why.map((why) => words.why[why]).join('. ')}</span>
        <span class="meta">${[...where, words.since(one.since)].filter(Boolean).join(' · ')}</span>
      </div>
      ${this._link(one.id, words.look, words.open(thing))}`;
  }

  private _case(words: ConsoleModerationWords, shared: SharedWords) {
    const { open, outcome } = this._cases;
    const opened = open.data?.case;
    return html`${this._link('', words.back)} ${notice(open.outcome, shared, open.again)}
    ${open.data || open.outcome ? nothing : html`<p class="meta">${shared.loading}</p>`}
    ${opened === null ? this._gone(words) : nothing}
    ${
      opened
        ? html`<div class="stack">
              <h1 tabindex="-1">${words.thing[opened.kind]}</h1>
              <p class="meta">
                ${opened.why.map((why) => words.why[why]).join('. ')}.
                ${[opened.building, words.since(opened.since)].filter(Boolean).join(' · ')}
              </p>
            </div>
            <div class="two">
              <div class="page">${caseView(opened, words)}</div>
              <div class="stack">
                ${decisionForm(opened, this._cases, words, this._decide)} ${notice(outcome, shared)}
              </div>
            </div>`
        : nothing
    }`;
  }

  private _gone(words: ConsoleModerationWords) {
    return html`<div class="stack">
      <h1 tabindex="-1">${words.gone}</h1>
      <p>${words.goneNext}</p>
    </div>`;
  }

  private _link(about: string, label: string, name?: string) {
    const place = about ? `moderation/${about}` : 'moderation';
    const { pathname } = new URL(`console/${place}`, this.client?.server);
    return html`<a class="back" href=${pathname} aria-label=${name ?? nothing} @click=${this._go(place)}>
      ${label}
    </a>`;
  }

  private _decide = async (event: Event) => {
    event.preventDefault();
    if (await this._cases.decide()) this.dispatchEvent(new ConsoleGo('moderation'));
  };

  private _go = (place: string) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.dispatchEvent(new ConsoleGo(place));
  };
}
