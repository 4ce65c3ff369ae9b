import type { Client, Outcome } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleHallPaperWords, type ConsoleHallPaperWords } from '@wederkerig/words/console-hall-paper';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { HallPaper, HallPapers, type HallPaperLine } from './hall-paper.operations.ts';
import { hallPaperStyles } from './hall-paper.styles.ts';
import { sheets } from './hall-paper-sheet.ts';

/** The page of a browser has its own margins and no size; a rule about it stands in the document and in no element. */
const paper = new CSSStyleSheet();
paper.replaceSync('@page { size: A4; margin: 0 }');

/**
 * The paper for the board in the hall of a building: choosing one, and printing it.
 * @internal
 */
export class ConsoleHallPaperElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, hallPaperStyles];

  @property({ attribute: false }) client?: Client;

  /** Nothing: all buildings; else the id of one. */
  @property({ attribute: false }) rest = '';

  private readonly _words = new Words(this, consoleHallPaperWords);
  private readonly _list = new RequestController(this, () => this._askList());
  private readonly _one = new RequestController(this, () => this._askOne());

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.client || !(changed.has('client') || changed.has('rest'))) return;
    this._one.forget();
    void (this.rest ? this._one : this._list).ask();
  }

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    return this.rest ? this._paper(words, shared) : this._all(words, shared);
  }

  private _all(words: ConsoleHallPaperWords, shared: SharedWords) {
    const { data, outcome, again } = this._list;
    return html`<div class="page">
      <div>
        <button class="quiet" @click=${() => this._go('help-board')}>${words.back}</button>
        <h1>${words.title}</h1>
        <p class="meta">${words.what}</p>
      </div>
      ${notice(outcome, shared, again)}
      ${data || outcome ? nothing : html`<p role="status">${shared.loading}</p>`}
      <h2>${words.chooseHall}</h2>
      <ul class="rows">
        ${data?.map(
          ({ id, building, neighbourhood }) =>
            html`<li class="card row">
              <div>
                <h3>${building}</h3>
                <p class="note">${neighbourhood}</p>
              </div>
              <button @click=${() => this._go(`help-board/paper/${id}`)}>${words.look(building)}</button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  private _paper(words: ConsoleHallPaperWords, shared: SharedWords) {
    const { data, outcome, again } = this._one;
    return html`<div class="page">
      <div class="screen stack">
        <button class="quiet" @click=${() => this._go('help-board/paper')}>${words.back}</button>
        <h1>${words.title}</h1>
        ${data === null ? html`<p class="box">${words.absent}</p>` : nothing}
        ${data?.posts.length === 0 ? html`<p>${words.empty}</p>` : nothing}
        ${
          data
            ? html`<div class="acts">
                  <button class="main" @click=${() => print()}>${words.print}</button>
                </div>
                <p class="note">${words.printHint}</p>`
            : nothing
        }
        ${notice(outcome, shared, again)}
        ${data || outcome ? nothing : html`<p role="status">${shared.loading}</p>`}
      </div>
      ${data ? sheets(words.paper, data) : nothing}
    </div>`;
  }

  private async _askList(): Promise<Outcome<readonly HallPaperLine[]>> {
    const outcome = await this.client?.mine(HallPapers, {});
    if (!outcome) return { kind: 'unreachable' };
    if (outcome.kind !== 'ready') return outcome;
    return { kind: 'ready', data: outcome.data.console?.hallPapers ?? [] };
  }

  private async _askOne(): Promise<Outcome<HallPaper | null>> {
    const outcome = await this.client?.mine(HallPaper, { id: decodeURIComponent(this.rest) });
    if (!outcome) return { kind: 'unreachable' };
    if (outcome.kind !== 'ready') return outcome;
    return { kind: 'ready', data: outcome.data.console?.hallPaper ?? null };
  }

  private _go(address: string): void {
    this.dispatchEvent(new ConsoleGo(address));
  }
}
