import type { Client } from '@wederkerig/client';
import { commitmentsWords, type CommitmentsWords } from '@wederkerig/words/commitments';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../shared/controls.styles.ts';
import { frame, outline } from '../shared/frame.ts';
import { heading } from '../shared/heading.ts';
import { Later } from '../shared/later.ts';
import { notice } from '../shared/notice.ts';
import { inAddress, PageState } from '../shared/page-state.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { Widget } from '../shared/widget.ts';
import { card } from '../shared/widget.styles.ts';
import type { CommitmentAnswering } from './commitment-answering.ts';
import { commitmentText } from './commitment-card.ts';
import type { CommitmentView } from './commitment-view.ts';
import { filters } from './commitment-filters.ts';
import { record } from './commitment-record.ts';
import { CommitmentsController, usualLimit, type Choice } from './commitments.controller.ts';
import { CommitmentFollowed, CommitmentNoticed } from './commitments.events.ts';
import type { Commitment, CommitmentsData } from './commitments.operations.ts';
import { commitments } from './commitments.styles.ts';

/**
 * What the organisation promised to residents, by when, and what came of it; readable by everybody.
 *
 * @example
 * <wk-commitments><a href="/beloofd">Beloofd en gedaan</a> <a href="tel:0000000000">Bel ons</a></wk-commitments>
 *
 * @tagname wk-commitments
 * @attr identity-url - An address of the page's own website that says, signed, who is signed in there; here, or on what stands around it.
 * @slot - Shown before the element works, without JavaScript, and when the server cannot be reached.
 * @csspart widget - The card around everything.
 * @csspart content - The card without its foot row.
 * @csspart heading - Every heading.
 * @csspart record - How promises were kept: in a sentence, a picture and a table.
 * @csspart filters - The links that choose which promises are shown.
 * @csspart promise - One promise.
 * @csspart badge - How it stands, in words: late, done, dropped.
 * @csspart moves - Every other day it got, and why.
 * @csspart steps - How it goes: done, now, to come.
 * @csspart proof - A link to what shows it.
 * @csspart answer - One answer to the question.
 * @csspart answer-chosen - The answer that was chosen.
 * @csspart thanks - The acknowledgement after answering or following.
 * @csspart results - The picture of what others answered.
 * @csspart follow - Following a promise, or stopping that.
 * @csspart dialog - A dialog, such as the one to sign in.
 * @csspart loading - The outline shown while the element waits.
 * @csspart notice - What went wrong, and what to do.
 * @csspart foot - The foot row: call us, language, read aloud, who reads this.
 * @fires {CommitmentNoticed} wk-commitment-noticed - An answer was given and kept; not which.
 * @fires {CommitmentFollowed} wk-commitment-followed - Somebody follows a promise, or stopped; not which.
 */
export class CommitmentsElement extends LitElement {
  static override styles = [tokens, controls, card, commitments];

  /** The slug of the building the page is about. It narrows what is shown and never widens it. */
  @property() building?: string;

  /** The slug of the neighbourhood the page is about. What is promised everywhere is shown too. */
  @property() neighbourhood?: string;

  /** How many promises are shown at once. */
  @property({ type: Number }) limit = usualLimit;

  /** Where the organisation's server is; without it, where embed.js came from. */
  @property() server?: string;

  /** The level of the element's heading, so that it fits the page; the headings in it follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** A client of one's own, for those who bundle the elements. */
  @property({ attribute: false }) client?: Client;

  private readonly _widget = new Widget(this);
  private readonly _page = new PageState('wk-commitments', () => this._ask());
  private readonly _reading = new CommitmentsController(this, {
    client: () => this._widget.client,
    language: () => this._widget.reader.wanted,
    narrow: () => ({
      ...(this.building && { building: this.building }),
      ...(this.neighbourhood && { neighbourhood: this.neighbourhood }),
    }),
    limit: () => this.limit,
    read: (name) => this._page.read(name),
    known: (organisation) => (this._widget.organisation = organisation),
    shown: () => this._answering?.shownChanged(),
  });
  /** What is asked is fetched once there is something to read. */
  private readonly _asking = new Later(this, () => import('./commitment-question.ts'));
  private _answering?: CommitmentAnswering;
  /** How many stood there when the reader asked for more: reading goes on at the next one. */
  private _from?: number;

  override connectedCallback(): void {
    super.connectedCallback();
    this._page.connect();
    this._widget.reader.changed = () => this._ask();
    this._widget.viewerChanged = () => this._answering?.viewerChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._page.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const asks = ['client', 'building', 'neighbourhood', 'limit'];
    if (this.hasUpdated && !asks.some((name) => changed.has(name))) return;
    this._reading.request.forget();
    this._ask();
    this._answering?.start();
  }

  protected override updated(): void {
    const next = this.renderRoot.querySelectorAll<HTMLElement>('.promise-text')[this._from ?? -1];
    if (!next) return;
    this._from = undefined;
    next.focus({ preventScroll: true });
  }

  protected override render() {
    const words = this._widget.reader.words(commitmentsWords);
    const shared = this._widget.reader.words(sharedWords);
    if (!words || !shared || !this._widget.client) return html`<slot></slot>`;
    const { data, outcome, again } = this._reading.request;
    if (data) return frame(this._widget, this._shown(data, words, shared), audiences(words));
    if (!outcome) return frame(this._widget, outline(this._widget));
    return frame(this._widget, html`${notice(outcome, shared, again)}<slot></slot>`, []);
  }

  private _ask(): void {
    void this._reading.request.ask();
    this.requestUpdate();
  }

  private _shown(data: CommitmentsData, words: CommitmentsWords, shared: SharedWords) {
    const { commitmentRecord: kept } = data;
    const { outcome, again } = this._reading.request;
    return html`<div class="commitments">
      <header>
        ${heading(this.headingLevel, 'title', words.heading, 'title')}
        ${kept.total ? record(kept, words) : html`<p data-read>${words.none}</p>`}
      </header>
      ${kept.total ? html`${filters(this._reading.show, words, this._choose)} ${notice(outcome, shared, again)} ${this._list(data, words, shared)}` : html`<slot></slot>`}
      ${this._ways(words)}
    </div>`;
  }

  private _list(data: CommitmentsData, words: CommitmentsWords, shared: SharedWords) {
    const all = this._reading.commitments;
    if (!all.length) return html`<p role="status" data-read>${words.nothingHere}</p>`;
    const { hasMore, moreOutcome } = this._reading;
    if (!this._asking.part && !this._asking.outcome) void this._beginAsking();
    return html`<ul class="promises">
        ${all.map(
          (one) =>
            html`<li class="promise" part="promise">
              ${this._promise(this._view(one, data, words, shared))}
            </li>`,
        )}
      </ul>
      ${notice(this._asking.outcome, shared, { retry: () => this._beginAsking() })}
      ${typeof moreOutcome === 'object' ? notice(moreOutcome, shared, { retry: this._more }) : nothing}
      ${hasMore ? html`<button class="more" @click=${this._more}>${words.more}</button>` : nothing}`;
  }

  private _view(
    commitment: Commitment,
    { organisation }: CommitmentsData,
    words: CommitmentsWords,
    shared: SharedWords,
  ): CommitmentView {
    return {
      commitment,
      organisation,
      words,
      shared,
      language: this._widget.reader.wanted,
      level: this.headingLevel + 1,
      server: this._widget.client!.server,
    };
  }

  private _promise(view: CommitmentView) {
    const { part } = this._asking;
    return html`<div class="told">${commitmentText(view)}</div>
      ${
        part && this._answering
          ? part.asked(view, this._widget, this._answering)
          : view.commitment.asksNotice && !this._asking.outcome
            ? html`<div class="waiting noprint"></div>`
            : nothing
      }`;
  }

  private async _beginAsking(): Promise<void> {
    const part = await this._asking.again();
    this._answering ??= part?.begin(this, this._widget, {
      shown: () => this._reading.commitments,
      noticed: ({ slug }) => {
        const noticed = new CommitmentNoticed(slug);
        this.dispatchEvent(noticed);
      },
      followed: (following) => {
        const followed = new CommitmentFollowed(following);
        this.dispatchEvent(followed);
      },
    });
    this.requestUpdate();
  }

  /** For whoever wants it in a program of their own. */
  private _ways(words: CommitmentsWords) {
    const { server } = this._widget.client!;
    const { language } = this._widget.reader;
    const at = (kind: string) => new URL(`feeds/commitments.${kind}?lang=${language}`, server).href;
    return html`<p class="note ways noprint">
      <a href=${at('ics')}>${words.calendar}</a> <a href=${at('atom')}>${words.news}</a>
    </p>`;
  }

  private _choose = (show: Choice | undefined): void => {
    this._page.write({ show: show && inAddress(show) });
    this._ask();
  };

  private _more = (): void => {
    this._from = this._reading.commitments.length;
    void this._reading.more();
  };
}

const audiences = (words: CommitmentsWords) => [
  words.audienceReading,
  words.audienceChoice,
  words.audienceFollow,
];
