import { activityWords } from '@wederkerig/words/activities';
import { helpAsksWords, type HelpAsksWords } from '@wederkerig/words/help-asks';
import { helpPostWords } from '@wederkerig/words/help-post';
import { helpPostsWords, type HelpPostsWords } from '@wederkerig/words/help-posts';
import { helpReasonsWords, type ReasonSpeech } from '@wederkerig/words/help-reasons';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { actSignedIn } from '../shared/acting.ts';
import { controls } from '../shared/controls.styles.ts';
import { define } from '../shared/define.ts';
import { notice } from '../shared/notice.ts';
import { Reader } from '../shared/reader.ts';
import type { Widget } from '../shared/widget.ts';
import { HelpAsksController } from './help-asks.controller.ts';
import { asks } from './help-asks.styles.ts';
import { HelpAnswered } from './help-board.events.ts';
import { board } from './help-board.styles.ts';
import { said, whenAndWhere } from './help-card.ts';
import { said as saidReasons, speechFrom } from './help-fits.ts';
import { firstNameField } from './help-first-name.ts';
import type { HelpAsk } from './help-post.operations.ts';
import type { HelpPostsController } from './help-posts.controller.ts';
import type { HelpBoardView } from './help-visitor.ts';

/** The board that these stand on. */
export interface HelpAsksHome {
  widget: Widget;
  posts: HelpPostsController;
  view: HelpBoardView;
  openPost: (post: string) => void;
  openTalk: (talk: string) => void;
}

interface AskSpeech {
  words: HelpAsksWords;
  posts: HelpPostsWords;
  shared: SharedWords;
  reasons: Omit<ReasonSpeech, 'about'>;
}

/**
 * What neighbours ask of the viewer, who may be right for it: why, what a yes begins, and a no that nobody sees.
 * @internal
 */
export class HelpAsksElement extends LitElement {
  static override styles = [controls, board, asks];

  @property({ attribute: false }) home!: HelpAsksHome;
  @property({ attribute: false }) asks: HelpAsk[] = [];

  @state() private firstName = '';

  private _inside: Element | null = null;
  private readonly _reader = new Reader(this, () => this.home.widget.reader);
  private readonly _act = new HelpAsksController(this, {
    answered: (post) => this._forget(post),
    act: (operation, input) => actSignedIn(this.home.widget, operation, input),
  });

  override render() {
    const words = this._reader.words(helpAsksWords);
    const posts = this._reader.words(helpPostsWords);
    const shared = this._reader.words(sharedWords);
    const reasons = speechFrom(this._reader.words(helpReasonsWords), this._reader.words(activityWords));
    if (!words || !posts || !shared || !reasons) return nothing;
    const { declined } = this._act;
    return html`<div role="status" class=${declined ? 'box' : 'unseen'}>
        ${declined ? html`<p id="said" tabindex="-1" data-read>${words.saidNo}</p>` : nothing}
      </div>
      <div class="cards">
        ${repeat(
          this.asks,
          ({ post }) => post.id,
          (ask, index) => this._ask(ask, index, { words, posts, shared, reasons }),
        )}
      </div>`;
  }

  protected override willUpdate(): void {
    this._inside = this._focused;
  }

  /** The button that said no is gone: the keyboard goes on from what is said of it. */
  protected override updated(): void {
    if (this._inside && !this._focused)
      this.renderRoot.querySelector<HTMLElement>('#said, [role=heading]')?.focus();
  }

  private get _focused(): Element | null {
    return (this.renderRoot as ShadowRoot).activeElement;
  }

  private _ask({ post, reasons }: HelpAsk, index: number, speech: AskSpeech) {
    const { words, posts, shared } = speech;
    const { busy, failed } = this._act;
    const answer = (label: string, look: string, act: () => unknown) =>
      html`<button
        class=${look}
        aria-label="${label}: ${post.title}"
        aria-disabled=${busy !== undefined}
        @click=${act}
      >
        ${label}
      </button>`;
    return html`<article class="card" part="post">
      <p class="question" data-read>${words.question}</p>
      <div>
        ${said(post, this.home.view.level + 2, false)}
        <p class="meta" data-read>${whenAndWhere(post, posts)}</p>
      </div>
      <p data-read>${saidReasons(reasons, { ...speech.reasons, about: 'you' })}</p>
      <button
        class="quiet"
        aria-label="${posts.readOn}: ${post.title}"
        @click=${() => this.home.openPost(post.id)}
      >
        ${posts.readOn}
      </button>
      <p data-read>${words.next}</p>
      ${this._act.asksName || !this.home.posts.firstName ? this._name(index) : nothing}
      <div class="stack acts">
        ${answer(busy === post.id ? shared.loading : words.yes, 'main', () => this._yes(post.id))}
        ${answer(words.no, '', () => this._act.no(post.id))}
      </div>
      <p class="note" data-read>${words.noAudience}</p>
      ${failed?.post === post.id ? notice(failed.outcome, shared) : nothing}
    </article>`;
  }

  private _name(index: number) {
    const words = this._reader.words(helpPostWords);
    const keep = (typed: string) => (this.firstName = typed);
    return words
      ? firstNameField({
          label: words.firstName,
          audience: words.firstNameToOne,
          value: this.firstName,
          keep,
          id: `name-${index}`,
        })
      : nothing;
  }

  private _forget(answered: string): void {
    this.home.posts.asks = this.asks = this.asks.filter(({ post }) => post.id !== answered);
  }

  private async _yes(post: string): Promise<void> {
    const talk = await this._act.yes(post, this.firstName);
    if (!talk) return;
    this.dispatchEvent(new HelpAnswered('REQUEST'));
    this.home.openTalk(talk);
  }
}

define('wk-help-asks', HelpAsksElement);

declare global {
  interface HTMLElementTagNameMap {
    'wk-help-asks': HelpAsksElement;
  }
}
