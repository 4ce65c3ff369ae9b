import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleTodayWords, type ConsoleTodayWords } from '@wederkerig/words/console-today';
import { helpCategoryWords } from '@wederkerig/words/help-categories';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { StandInController } from './stand-in.controller.ts';
import { standInFold } from './stand-in.ts';
import { TodayController } from './today.controller.ts';
import type { TodayRow } from './today.operations.ts';
import { todayStyles } from './today.styles.ts';

/**
 * Everything that waits for whoever is at work, what is late first.
 * @internal
 */
export class ConsoleTodayElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, todayStyles];

  @property({ attribute: false }) client?: Client;
  @property({ attribute: false }) rest = '';

  private readonly _words = new Words(this, consoleTodayWords);
  private readonly _categories = new Words(this, helpCategoryWords);
  private readonly _standIn = new StandInController(this, () => this.client);
  private readonly _today = new TodayController(this, () => this.client);

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('client') && this.client) void this._today.request.ask();
  }

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared || !this._categories.now) return nothing;
    const { request, late, inTime, outcome, doneSince, standsInFor } = this._today;
    return html`<div class="page">
      <div class="stack">
        <h1 tabindex="-1">${words.title}</h1>
        <p role="status" class="meta">${doneSince ? words.isDone : nothing}</p>
      </div>
      ${standsInFor.map((name) => html`<p class="box">${words.standsInFor(name)}</p>`)}
      ${notice(request.outcome, shared, request.again)} ${notice(outcome, shared)}
      ${request.data ? nothing : request.outcome ? nothing : html`<p class="meta">${shared.loading}</p>`}
      ${late.length > 0 ? this._group('late', words.late(late.length), late, words) : nothing}
      ${inTime.length > 0 ? this._group('in-time', words.inTime(inTime.length), inTime, words) : nothing}
      ${request.data?.length === 0 ? this._empty(words) : nothing}
      ${request.data ? standInFold(this._standIn, words, shared) : nothing}
    </div>`;
  }

  private _group(name: string, title: string, rows: readonly TodayRow[], words: ConsoleTodayWords) {
    return html`<section class="group ${name}" aria-label=${title}>
      <h2>${title}</h2>
      <ul class="rows">
        ${rows.map((row) => html`<li class="item">${this._row(row, words)}</li>`)}
      </ul>
    </section>`;
  }

  private _row(row: TodayRow, words: ConsoleTodayWords) {
    const what = whatOf(row, words);
    const where = [row.building, row.category && this._categories.now![row.category]].filter(Boolean);
    return html`<div class="what">
        <strong>${what}</strong>
        ${row.words ? html`<span dir="auto">${row.words}</span>` : nothing}
        ${where.length > 0 ? html`<span class="meta">${where.join(' · ')}</span>` : nothing}
      </div>
      <span class="by meta">${words.by(row.by)}</span>
      ${row.page ? this._link(row.page, what, words) : this._done(row, what, words)}`;
  }

  private _link(page: string, what: string, words: ConsoleTodayWords) {
    const { pathname } = new URL(`console/${page}`, this.client?.server);
    return html`<a href=${pathname} @click=${this._go(page)} aria-label=${`${words.open}: ${what}`}>
      ${words.open}
    </a>`;
  }

  private _done(row: TodayRow, what: string, words: ConsoleTodayWords) {
    return html`<button
      aria-disabled=${this._today.busy !== undefined}
      aria-label=${words.doneFor(what)}
      @click=${() => this._finish(row)}
    >
      ${words.done}
    </button>`;
  }

  private _empty(words: ConsoleTodayWords) {
    return html`<div class="card empty">
      <p>${words.nothing}</p>
      <p class="meta">${words.nothingNext}</p>
    </div>`;
  }

  /** The row is gone then, and the button with it: the keyboard goes on from the top. */
  private async _finish(row: TodayRow): Promise<void> {
    await this._today.finish(row);
    await this.updateComplete;
    if (this._today.doneSince) this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  private _go = (page: string) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.dispatchEvent(new ConsoleGo(page));
  };
}

function whatOf({ kind, thing }: TodayRow, words: ConsoleTodayWords): string {
  if (kind === 'HELD') return words.held[thing ?? 'COMMENT'];
  if (kind === 'REPORTED') return words.reported[thing ?? 'COMMENT'];
  return words.kind[kind];
}
