import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import {
  consoleNeighbourPostWords,
  type ConsoleNeighbourPostWords,
} from '@wederkerig/words/console-neighbour-post';
import { helpCategoryWords } from '@wederkerig/words/help-categories';
import { helpSentencesWords } from '@wederkerig/words/help-sentences';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { helpBoardStyles } from './help-board.styles.ts';
import { neighbourForm } from './neighbour-form.ts';
import { NeighbourPostController, type Told } from './neighbour-post.controller.ts';
import { neighbourView, stateOf } from './neighbour-view.ts';

/**
 * What those at work place on the board for neighbours without internet, and what comes of it.
 * @internal
 */
export class ConsoleNeighbourPostElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, helpBoardStyles];

  @property({ attribute: false }) client?: Client;

  /** Nothing: all of them; `new`; else the id of one. */
  @property({ attribute: false }) rest = '';

  private readonly _words = new Words(this, consoleNeighbourPostWords);
  private readonly _categories = new Words(this, helpCategoryWords);
  private readonly _sentences = new Words(this, helpSentencesWords);
  private readonly _posts = new NeighbourPostController(this, {
    client: () => this.client,
    opened: (id) => this._go(`help-board/for-neighbour/${id}`),
  });

  override willUpdate(): void {
    this._posts.show(this.rest);
  }

  override render() {
    const { now: words, shared } = this._words;
    const { now: categories } = this._categories;
    if (!words || !shared || !categories || !this._sentences.now) return nothing;
    if (this.rest === '') return this._all(words, shared);
    if (this.rest !== 'new') return this._one(words, shared);
    return html`<div class="page narrow">
      <div>
        ${this._back(words)}
        <h1>${words.title}</h1>
      </div>
      ${neighbourForm({ posts: this._posts, words, categories })} ${notice(this._posts.outcome, shared)}
    </div>`;
  }

  private _all(words: ConsoleNeighbourPostWords, shared: SharedWords) {
    const { list } = this._posts;
    return html`<div class="page">
      <div>
        <h1>${words.title}</h1>
        <p class="meta">${words.what}</p>
      </div>
      <div class="acts">
        <button class="main" @click=${() => this._go('help-board/for-neighbour/new')}>${words.place}</button>
      </div>
      ${notice(list.outcome, shared, list.again)}
      ${list.data ? nothing : list.outcome ? nothing : html`<p role="status">${shared.loading}</p>`}
      ${list.data?.length === 0 ? html`<p class="card">${words.none}</p>` : nothing}
      <ul class="rows">
        ${list.data?.map(
          (post) =>
            html`<li class="card row">
              <div>
                <h2 lang=${post.language} dir="auto">${post.title}</h2>
                <p>${words.forWhom(post.neighbour, post.building, post.home)}</p>
                <p class="meta">${stateOf(words, post)}</p>
              </div>
              <button @click=${() => this._go(`help-board/for-neighbour/${post.id}`)}>
                ${words.look(post.title)}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  private _one(words: ConsoleNeighbourPostWords, shared: SharedWords) {
    const { one, told, outcome } = this._posts;
    const post = one.data;
    return html`<div class="page narrow">
      <div>
        ${this._back(words)}
        <h1 lang=${post?.language ?? nothing}>${post?.title ?? words.title}</h1>
      </div>
      <div role="status">${told ? html`<p class="box">${said(words, told)}</p>` : nothing}</div>
      ${notice(outcome, shared)} ${notice(one.outcome, shared, one.again)}
      ${post === undefined && !one.outcome ? html`<p role="status">${shared.loading}</p>` : nothing}
      ${post === null ? html`<p class="box">${words.absent}</p>` : nothing}
      ${post ? neighbourView({ posts: this._posts, words, sentences: this._sentences.now! }, post) : nothing}
    </div>`;
  }

  private _back(words: ConsoleNeighbourPostWords) {
    return html`<button class="quiet" @click=${() => this._go('help-board/for-neighbour')}>
      ${words.back}
    </button>`;
  }

  private _go(address: string): void {
    this.dispatchEvent(new ConsoleGo(address));
  }
}

function said(words: ConsoleNeighbourPostWords, told: Told): string {
  return told === 'placed' || told === 'placedWaiting' || told === 'sent' ? words[told] : words.ended[told];
}
