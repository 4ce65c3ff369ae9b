import type { Client, Outcome } from '@wederkerig/client';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { thanksWords, type ThanksWords } from '@wederkerig/words/thanks';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { signIn } from '../shared/acting.ts';
import { controls } from '../shared/controls.styles.ts';
import { dialled } from '../shared/dialled.ts';
import { frame, outline } from '../shared/frame.ts';
import { heading } from '../shared/heading.ts';
import { Later } from '../shared/later.ts';
import { notice } from '../shared/notice.ts';
import { openPart } from '../shared/open-part.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { Widget } from '../shared/widget.ts';
import { card } from '../shared/widget.styles.ts';
import { thanksCard } from './thanks-card.ts';
import type { ThanksOwn } from './thanks-own.ts';
import { ThanksController, usualLimit } from './thanks.controller.ts';
import { ThanksGiven } from './thanks.events.ts';
import type { Thanks } from './thanks.operations.ts';
import { thanks } from './thanks.styles.ts';

/**
 * The wall of thanks: what people said to each other after help, where both want others to read it; and for residents the place
 * to say thank you.
 *
 * @example
 * <wk-thanks><a href="/bedankt">Bedankt</a> <a href="tel:0000000000">Bel ons</a></wk-thanks>
 *
 * @tagname wk-thanks
 * @attr identity-url - An address of the page's own website that says, signed, who is signed in there; here, or on what stands around it.
 * @slot - Shown before the element works, without JavaScript, and when the server cannot be reached.
 * @csspart widget - The card around everything.
 * @csspart content - The card without its foot row.
 * @csspart heading - Every heading.
 * @csspart thanks - One word of thanks.
 * @csspart own - One word of thanks that the viewer gave or was given.
 * @csspart write - The questions of who says thank you.
 * @csspart box - A short message in a box: what is asked, what was done.
 * @csspart dialog - A dialog, such as the one to sign in.
 * @csspart loading - The outline shown while the element waits.
 * @csspart notice - What went wrong, and what to do.
 * @csspart foot - The foot row: call us, language, read aloud, who reads this.
 * @fires {ThanksGiven} wk-thanks-given - Somebody said thank you; not to whom, and not in which words.
 */
export class ThanksElement extends LitElement {
  static override styles = [tokens, controls, card, thanks];

  /** The slug of the building the page is about. It narrows what is shown: to that building for who lives there, to its neighbourhood for others. */
  @property() building?: string;

  /** The slug of the neighbourhood the page is about. */
  @property() neighbourhood?: string;

  /** How many are shown at once. */
  @property({ type: Number }) limit = usualLimit;

  /** Where the organisation's server is; without it, where embed.js came from. */
  @property() server?: string;

  /** The level of the element's heading, so that it fits the page; the headings in it follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** A client of one's own, for those who bundle the elements. */
  @property({ attribute: false }) client?: Client;

  private readonly _widget = new Widget(this);
  private readonly _wall = new ThanksController(this, {
    client: () => this._widget.client,
    narrow: () => ({
      ...(this.building && { building: this.building }),
      ...(this.neighbourhood && { neighbourhood: this.neighbourhood }),
    }),
    limit: () => this.limit,
    known: (organisation) => (this._widget.organisation = organisation),
    ownWall: () => this._own?.own.request.data?.thanksWall,
  });
  /** Most who read a page only read. */
  private readonly _ownPart = new Later(this, () => import('./thanks-own.ts'));
  private _own?: ThanksOwn;
  private _partOutcome?: Outcome<unknown>;
  /** How many stood there when the reader asked for more: reading goes on at the next one. */
  private _from?: number;

  override connectedCallback(): void {
    super.connectedCallback();
    this._widget.viewerChanged = () => this._knowViewer();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const asks = ['client', 'building', 'neighbourhood', 'limit'];
    if (this.hasUpdated && !asks.some((name) => changed.has(name))) return;
    this._wall.request.forget();
    void this._wall.request.ask();
    void this._widget.client?.session.restored.then(() => this._knowViewer());
  }

  protected override updated(): void {
    const next = this.renderRoot.querySelectorAll<HTMLElement>('.wall > li')[this._from ?? -1];
    if (!next) return;
    this._from = undefined;
    next.focus({ preventScroll: true });
  }

  protected override render() {
    const words = this._widget.reader.words(thanksWords);
    const shared = this._widget.reader.words(sharedWords);
    if (!words || !shared || !this._widget.client) return html`<slot></slot>`;
    const { data, outcome, again } = this._wall.request;
    if (data) return frame(this._widget, this._shown(words, shared), audiences(words));
    if (!outcome) return frame(this._widget, outline(this._widget));
    return frame(this._widget, html`${notice(outcome, shared, again)}<slot></slot>`, []);
  }

  private _shown(words: ThanksWords, shared: SharedWords) {
    const level = this.headingLevel + 1;
    const all = this._wall.thanks;
    return html`<div class="wall-page">
      <header>
        ${heading(this.headingLevel, 'title', words.heading, 'title')}
        <p class="meta" data-read>${words.what}</p>
      </header>
      ${notice(this._ownPart.outcome, shared, { retry: this._beginOwn })}
      ${this._own?.above(words, shared, level)}
      ${all.length ? this._list(all, words, shared) : html`<p data-read>${words.none}</p>`}
      ${notice(this._partOutcome, shared)} ${this._own?.below(words, shared, level)}
      ${this._forViewer(words, shared)}
    </div>`;
  }

  private _list(all: readonly Thanks[], words: ThanksWords, shared: SharedWords) {
    const { hasMore, moreOutcome } = this._wall;
    return html`<ul class="wall" role="list">
        ${all.map(
          (one) => html`<li class="thanks-card" part="thanks" tabindex="-1">${this._one(one, words)}</li>`,
        )}
      </ul>
      ${typeof moreOutcome === 'object' ? notice(moreOutcome, shared, { retry: this._more }) : nothing}
      ${hasMore ? html`<div><button @click=${this._more}>${words.more}</button></div>` : nothing}`;
  }

  private _one(one: Thanks, words: ThanksWords) {
    const report = html`<button
      class="quiet"
      aria-label=${words.reportOf(one.deed)}
      @click=${() => this._report(one)}
    >
      ${words.report}
    </button>`;
    return html`${thanksCard(one, words, this._widget.organisation?.name ?? '')}
    ${this._widget.viewer.kind === 'RESIDENT' ? report : nothing}`;
  }

  private _forViewer(words: ThanksWords, shared: SharedWords) {
    const { viewer, organisation, maySignIn } = this._widget;
    if (viewer.kind === 'VISITOR')
      return maySignIn
        ? html`<div part="box" class="box stack noprint">
            <p data-read><b>${words.ask}</b> ${words.whySignIn}</p>
            <div><button class="main" @click=${() => signIn(this._widget)}>${words.signIn}</button></div>
          </div>`
        : nothing;
    if (viewer.kind === 'RESIDENT') return nothing;
    const phone = organisation?.phone ?? '';
    return html`<div part="box" class="box noprint">
      <p data-read><b>${words.addressUnknown}</b> ${words.callUs}</p>
      <p><a class="call" href=${dialled(phone)}>${shared.callUs(phone)}</a></p>
    </div>`;
  }

  private _knowViewer(): void {
    if (this._widget.viewer.kind === 'VISITOR') this._own?.own.forget();
    else if (this._own) void this._own.own.request.ask();
    else void this._beginOwn();
    this.requestUpdate();
  }

  private _beginOwn = async (): Promise<void> => {
    const part = await this._ownPart.again();
    if (!part || this._own || this._widget.viewer.kind === 'VISITOR') return;
    this._own = new part.ThanksOwn(this, this._widget, {
      asked: () => this._wall.asked,
      given: () => {
        const given = new ThanksGiven();
        this.dispatchEvent(given);
      },
      changed: () => this._wall.begin(),
    });
    this.requestUpdate();
  };

  private async _report({ id, giver, byOrganisation }: Thanks): Promise<void> {
    this._partOutcome = undefined;
    try {
      const { ReportElement } = await import('../shared/report.element.ts');
      // Whose it is, is told to nobody by this: without a name it can be reported alone.
      const written = giver && !byOrganisation ? { id, author: giver } : { id };
      const result = await openPart(this._widget, new ReportElement(this._widget, written));
      if (result === 'blocked') this._knowViewer();
    } catch {
      this._partOutcome = { kind: 'unreachable' };
    }
    this.requestUpdate();
  }

  private _more = (): void => {
    this._from = this._wall.thanks.length;
    void this._wall.more();
  };
}

const audiences = (words: ThanksWords) => [words.audienceWall, words.audienceBoth, words.audiencePrivate];
