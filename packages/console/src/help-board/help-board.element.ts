import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleHelpBoardWords, type ConsoleHelpBoardWords } from '@wederkerig/words/console-help-board';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { checklist } from './checklist.ts';
import { HelpBoardController, wordOf, type Told } from './help-board.controller.ts';
import type { Board } from './help-board.operations.ts';
import { helpBoardStyles } from './help-board.styles.ts';
import { closing, opening } from './opening.ts';

/**
 * The help boards of the neighbourhoods: what is missing before one opens, and opening and closing it; and the ways to what is
 * placed for neighbours without internet, and to the paper in the hall.
 * @internal
 */
export class ConsoleHelpBoardElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, helpBoardStyles];

  @property({ attribute: false }) client?: Client;

  /** Nothing: all boards; else a neighbourhood. */
  @property() rest = '';

  private readonly _words = new Words(this, consoleHelpBoardWords);
  private readonly _boards = new HelpBoardController(this, () => this.client);

  override render() {
    const { now: words, shared } = this._words;
    const { list } = this._boards;
    const [part, ...rest] = this.rest.split('/');
    if (part === 'for-neighbour')
      return html`<wk-console-neighbour-post
        .client=${this.client}
        .rest=${rest.join('/')}
      ></wk-console-neighbour-post>`;
    if (part === 'paper')
      return html`<wk-console-hall-paper
        .client=${this.client}
        .rest=${rest.join('/')}
      ></wk-console-hall-paper>`;
    if (!words || !shared) return nothing;
    if (!list.data) {
      return html`<div class="page">
        <h1>${words.title}</h1>
        ${list.outcome ? notice(list.outcome, shared, list.again) : html`<p role="status">${shared.loading}</p>`}
      </div>`;
    }
    const board = this._boards.show(decodeURIComponent(this.rest));
    return board ? this._one(words, board) : this._all(words, list.data);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client')) void this._boards.list.ask();
  }

  private _all(words: ConsoleHelpBoardWords, boards: readonly Board[]) {
    return html`<div class="page">
      <div>
        <h1>${words.title}</h1>
        ${boards.length > 0 ? html`<p class="meta">${words.what}</p>` : nothing}
      </div>
      ${this._way('for-neighbour', words.forNeighbour, words.forNeighbourWhat, words.lookForNeighbour)}
      ${this._way('paper', words.paper, words.paperWhat, words.lookPaper)}
      <ul class="rows">
        ${boards.map(
          (board) =>
            html`<li class="card row">
              <div>
                <h2>${board.neighbourhood}</h2>
                <p>${state(words, board)}</p>
                ${board.open ? nothing : html`<p class="note">${counted(words, board)}</p>`}
              </div>
              <button @click=${() => this._go(`help-board/${wordOf(board.neighbourhood)}`)}>
                ${words.look(board.neighbourhood)}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  private _way(address: string, title: string, what: string, look: string) {
    return html`<section class="card row">
      <div>
        <h2>${title}</h2>
        <p class="note">${what}</p>
      </div>
      <button @click=${() => this._go(`help-board/${address}`)}>${look}</button>
    </section>`;
  }

  private _one(words: ConsoleHelpBoardWords, board: Board) {
    const { outcome, told } = this._boards;
    return html`<div class="page narrow">
      <div>
        <button class="quiet" @click=${() => this._go('help-board')}>${words.back}</button>
        <h1>${words.boardOf(board.neighbourhood)}</h1>
        <p class="meta">${state(words, board)}</p>
      </div>
      <div role="status">${told ? html`<p class="box">${said(words, told)}</p>` : nothing}</div>
      ${notice(outcome, this._words.shared!)} ${checklist(this, this._boards, words, board)}
      ${board.open ? closing(this._boards, words, board) : opening(this._boards, words, board)}
    </div>`;
  }

  private _go(address: string): void {
    this.dispatchEvent(new ConsoleGo(address));
  }
}

function state(words: ConsoleHelpBoardWords, { openedOn, closedOn, closedWhy }: Board): string {
  if (openedOn) return words.openSince(openedOn);
  return closedOn && closedWhy ? words.closedSince(closedOn, words.reasons[closedWhy]) : words.notOpen;
}

function counted(words: ConsoleHelpBoardWords, { checks }: Board): string {
  return words.doneOf(checks.filter(({ done }) => done).length, checks.length);
}

function said(words: ConsoleHelpBoardWords, told: Told): string {
  return told.done === 'daySet' ? words.daySet(told.day) : words[told.done];
}
