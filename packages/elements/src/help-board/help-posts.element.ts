import { activityWords } from '@wederkerig/words/activities';
import { helpPostsWords, type HelpPostsWords } from '@wederkerig/words/help-posts';
import { helpReasonsWords } from '@wederkerig/words/help-reasons';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Arrival } from '../shared/arrival.ts';
import { controls } from '../shared/controls.styles.ts';
import { define } from '../shared/define.ts';
import { heading } from '../shared/heading.ts';
import { Later } from '../shared/later.ts';
import { notice } from '../shared/notice.ts';
import type { PageState } from '../shared/page-state.ts';
import { Reader } from '../shared/reader.ts';
import type { Widget } from '../shared/widget.ts';
import { inAddress } from '../shared/page-state.ts';
import type { HelpExample } from './help-board.operations.ts';
import { board } from './help-board.styles.ts';
import { postCard } from './help-card.ts';
import { speechFrom } from './help-fits.ts';
import { forYou, type HelpForYou } from './help-for-you.ts';
import type { HelpPostsController } from './help-posts.controller.ts';
import { posts } from './help-posts.styles.ts';
import { exampleCard, type HelpBoardView } from './help-visitor.ts';

/** How much of what only goes on is shown before somebody asks for all. */
const fewLines = 3;

/**
 * The board as a resident sees it: what is for them, and what neighbours ask, offer and plan.
 * @internal
 */
export class HelpPostsElement extends LitElement {
  static override styles = [controls, board, posts];

  @property({ attribute: false }) widget!: Widget;
  @property({ attribute: false }) posts!: HelpPostsController;
  @property({ attribute: false }) page!: PageState;
  @property({ attribute: false }) view!: HelpBoardView;
  @property({ attribute: false }) example: HelpExample | null = null;
  /** New each time the board around this is drawn, so that this is drawn with it. */
  @property({ attribute: false }) openPost = (_post: string): void => {};
  @property({ attribute: false }) openTalk = (_talk: string): void => {};

  @state() private allLines = false;

  private readonly _reader = new Reader(this, () => this.widget.reader);
  private readonly _asks = new Later(this, () => import('./help-asks.element.ts'));
  /** Keeps the focus here when a button that did its work is gone. */
  readonly arrival = new Arrival(this);

  override render() {
    const words = this._reader.words(helpPostsWords);
    const shared = this._reader.words(sharedWords);
    if (!words || !shared) return nothing;
    return html`${this._news(words)} ${this._forYou(words, shared)}
      <section part="posts" aria-labelledby="list">
        ${heading(this.view.level + 1, 'subtitle', words.listHeading, 'list')}
        ${this._hasAny ? this._filters(words) : nothing} ${this._list(words, shared)}
      </section>`;
  }

  /** On an empty board there is nothing to search. */
  private get _hasAny(): boolean {
    return this.posts.isNarrowed || this.posts.posts.length > 0;
  }

  private _news(words: HelpPostsWords) {
    const { hasNews } = this.posts;
    return html`<div role="status" class=${hasNews ? 'box news noprint' : 'unseen'}>
      ${
        hasNews
          ? html`<span>${words.news}</span>
              <button class="quiet" @click=${() => this.posts.show()}>${words.showNews}</button>`
          : nothing
      }
    </div>`;
  }

  private _forYou(words: HelpPostsWords, shared: SharedWords) {
    const { asks, mine, gatherings, board } = this.posts;
    const lines = forYou({ mine, gatherings, talks: board!.talks }, words);
    if (!lines.length && !asks) return nothing;
    const few = Math.max(fewLines, lines.filter(({ asks }) => asks).length);
    const folded = !this.allLines && lines.length > few + 1;
    return html`<section part="for-you" class="you noprint" aria-labelledby="you">
      ${heading(this.view.level + 1, 'subtitle', words.forYou, 'you')}
      ${asks ? asked(this, this._asks, shared) : nothing}
      <ul>
        ${(folded ? lines.slice(0, few) : lines).map((line) => this._line(line))}
      </ul>
      ${folded ? html`<button class="quiet" @click=${() => (this.allLines = true)}>${words.showAll}</button>` : nothing}
    </section>`;
  }

  private _line({ title, says, asks, talk, post }: HelpForYou) {
    const open = () => (talk ? this.openTalk(talk) : this.openPost(post!));
    return html`<li>
      <button class="line ${asks ? 'asks' : ''}" data-read @click=${open}>
        <span class="title" dir="auto">${title}</span> <span class="says">${says}</span>
      </button>
    </li>`;
  }

  private _filters(words: HelpPostsWords) {
    const { kind, category, search } = this.posts;
    const { words: boardWords, categories } = this.view;
    const choices = <Key extends string>(all: Record<Key, string>, chosen: Key | undefined) =>
      (Object.entries(all) as [Key, string][]).map(
        ([key, label]) => html`<option value=${inAddress(key)} ?selected=${key === chosen}>${label}</option>`,
      );
    const choose = (name: string) => (event: Event) =>
      this._narrow({ [name]: (event.target as HTMLSelectElement).value || undefined });
    return html`<form part="filters" role="search" class="filters noprint" @submit=${this._search}>
      <div class="search">
        <label for="q">${words.search}</label>
        <div>
          <input id="q" name="q" type="search" dir="auto" maxlength="80" .value=${search ?? ''} />
          <button>${words.searchButton}</button>
        </div>
      </div>
      <details ?open=${Boolean(kind || category)}>
        <summary>${words.choose}</summary>
        <div class="choices">
          <div>
            <label for="kind">${words.whichKind}</label>
            <select id="kind" @change=${choose('kind')}>
              <option value="">${words.allKinds}</option>
              ${choices(boardWords.kind, kind)}
            </select>
          </div>
          <div>
            <label for="category">${words.whichCategory}</label>
            <select id="category" @change=${choose('category')}>
              <option value="">${words.allCategories}</option>
              ${choices(categories, category)}
            </select>
          </div>
        </div>
      </details>
    </form>`;
  }

  private _list(words: HelpPostsWords, shared: SharedWords) {
    const { posts, request, hasMore, moreOutcome, isNarrowed } = this.posts;
    const busy = moreOutcome === 'busy';
    const speech = posts.some(({ fits }) => fits.length) ? this._speech : undefined;
    const away = request.outcome?.kind === 'ready' ? undefined : request.outcome;
    return html`${notice(away, shared, request.again)}
      ${posts.length || hasMore ? nothing : isNarrowed ? this._noneFound(words) : this._none(words)}
      <div class="cards">
        ${repeat(
          posts,
          ({ id }) => id,
          (post) =>
            postCard(
              post,
              { ...this.view, posts: words, speech },
              { open: () => this.openPost(post.id), openTalk: this.openTalk },
            ),
        )}
      </div>
      ${busy ? nothing : notice(moreOutcome, shared)}
      ${hasMore ? html`<button class="noprint" aria-disabled=${busy} @click=${this._more}>${busy ? shared.loading : words.more}</button>` : nothing}`;
  }

  private get _speech() {
    return speechFrom(this._reader.words(helpReasonsWords), this._reader.words(activityWords));
  }

  private _none(words: HelpPostsWords) {
    return html`<p data-read>${words.none} ${this.example ? words.beFirst : nothing}</p>
      ${exampleCard(this.example, { ...this.view, level: this.view.level + 1 })}`;
  }

  private _noneFound(words: HelpPostsWords) {
    return html`<p role="status">${words.noneFound}</p>
      <button
        class="quiet"
        @click=${() => this._narrow({ q: undefined, kind: undefined, category: undefined })}
      >
        ${words.everything}
      </button>`;
  }

  private _search = (event: Event): void => {
    event.preventDefault();
    const typed = this.renderRoot.querySelector<HTMLInputElement>('#q')!.value.trim();
    this._narrow({ q: typed || undefined });
  };

  private _narrow(state: Record<string, string | undefined>): void {
    this.page.write(state);
    void this.posts.request.ask();
    this.requestUpdate();
  }

  /** The next posts come under the last, and the reader goes on at the first of them. */
  private _more = async (): Promise<void> => {
    const before = this.posts.posts.length;
    await this.posts.more();
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.cards [role=heading]')[before]?.focus();
  };
}

/** What neighbours ask of the viewer; fetched for whoever is asked something. */
function asked(home: HelpPostsElement, later: Later<unknown>, shared: SharedWords) {
  void later.load();
  return later.part
    ? html`<wk-help-asks
        exportparts="box, heading, notice, post, fits"
        .home=${home}
        .asks=${home.posts.asks}
      ></wk-help-asks>`
    : notice(later.outcome, shared, { retry: later.again });
}

define('wk-help-posts', HelpPostsElement);

declare global {
  interface HTMLElementTagNameMap {
    'wk-help-posts': HelpPostsElement;
  }
}
