import { pageOrigin, type Client } from '@wederkerig/client';
import { helpBoardWords } from '@wederkerig/words/help-board';
import { helpCategoryWords } from '@wederkerig/words/help-categories';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { signIn } from '../shared/acting.ts';
import { Arrival } from '../shared/arrival.ts';
import { controls } from '../shared/controls.styles.ts';
import { frame, outline } from '../shared/frame.ts';
import { heading } from '../shared/heading.ts';
import { Later } from '../shared/later.ts';
import { notice } from '../shared/notice.ts';
import { PageState } from '../shared/page-state.ts';
import { RequestController } from '../shared/request.controller.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { Widget } from '../shared/widget.ts';
import { card } from '../shared/widget.styles.ts';
import { addressOf, placeIn, type HelpPlace } from './help-board.controller.ts';
import { HelpAsked } from './help-board.events.ts';
import {
  HelpBoard,
  type HelpBoardData,
  type HelpKind,
  type PublicHelpBoard,
} from './help-board.operations.ts';
import { board } from './help-board.styles.ts';
import type { HelpNeighbour, HelpPart } from './help-neighbour.ts';
import {
  boardHeader,
  exampleCard,
  invitation,
  notOpen,
  visitorBoard,
  type HelpBoardView,
} from './help-visitor.ts';

/**
 * The help board of a neighbourhood: neighbours ask, offer and do things together, for and with each other.
 *
 * @example
 * <wk-help-board neighbourhood="molenveld"><a href="/hulp">Hulp in de buurt</a> <a href="tel:0000000000">Bel ons</a></wk-help-board>
 *
 * @tagname wk-help-board
 * @attr identity-url - An address of the page's own website that says, signed, who is signed in there; here, or on what stands around it.
 * @slot - Shown before the element works, without JavaScript, and when the server cannot be reached.
 * @csspart widget - The card around everything.
 * @csspart content - The card without its foot row.
 * @csspart heading - Every heading.
 * @csspart begin - One of the three ways to begin.
 * @csspart categories - What neighbours do for each other, in rounded numbers; for visitors.
 * @csspart example - The example, marked as one.
 * @csspart posts - The list of posts, with its heading.
 * @csspart post - A post, in the list and by itself.
 * @csspart message - What one of two neighbours wrote.
 * @csspart write - The form to write or choose a sentence in.
 * @csspart thanks - What was done, and what comes next.
 * @csspart fits - Why a post fits who reads it.
 * @csspart guide - The questions to ask or offer something, one at a time.
 * @csspart for-you - What is meant for who reads it.
 * @csspart filters - Searching in the posts.
 * @csspart box - A short message in a box: what was done, what is asked.
 * @csspart dialog - A dialog, such as the one to sign in.
 * @csspart loading - The outline shown while the element waits.
 * @csspart notice - What went wrong, and what to do.
 * @csspart foot - The foot row: call us, language, read aloud, who reads this.
 * @fires {HelpAsked} wk-help-asked - Somebody asked, offered or planned something; not what.
 * @fires {HelpAnswered} wk-help-answered - Somebody answered a neighbour or a gathering; not whom.
 * @fires {HelpAgreed} wk-help-agreed - Two neighbours both said yes.
 */
export class HelpBoardElement extends LitElement {
  static override styles = [tokens, controls, card, board];

  /** The slug of the building the page is about. It narrows what is shown and never widens it. */
  @property() building?: string;

  /** The slug of the neighbourhood the page is about; not needed where there is one, or where `building` is given. */
  @property() neighbourhood?: string;

  /** How many posts are shown at once. */
  @property({ type: Number }) limit = 10;

  /** Where the organisation's server is; without it, where embed.js came from. */
  @property() server?: string;

  /** The level of the element's heading, so that it fits the page; the headings in it follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** A client of one's own, for those who bundle the elements. */
  @property({ attribute: false }) client?: Client;

  private readonly _widget = new Widget(this);
  private readonly _page = new PageState('wk-help-board', () => this.requestUpdate());
  private readonly _arrival = new Arrival(this);
  private readonly _request = new RequestController<HelpBoardData>(
    this,
    () =>
      this._widget.client?.read(HelpBoard, {
        page: pageOrigin(),
        ...this._narrow(),
        language: this._widget.reader.wanted,
      }),
    ({ organisation }) => (this._widget.organisation = organisation),
  );
  private readonly _guide = new Later(this, () => import('./help-guide.element.ts'));
  private readonly _neighbours = new Later(this, () => import('./help-neighbour.ts'));
  /** The board as whoever is signed in sees it. */
  private _neighbour?: HelpNeighbour;
  private _restored = false;
  /** Somebody pressed the way here, and did not follow a link from elsewhere. */
  private _pressed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this._page.connect();
    this._widget.reader.changed = () => void this._request.ask();
    this._widget.viewerChanged = () => {
      this._forget();
      void this._meet();
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._page.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && !['client', 'building', 'neighbourhood'].some((name) => changed.has(name))) return;
    this._request.forget();
    this._forget();
    this._restored = false;
    void this._request.ask();
    void this._restore();
  }

  /** Who signed in before sees the neighbours' board, and not first what everybody sees. */
  private async _restore(): Promise<void> {
    const session = this._widget.client?.session;
    // Fetched while the server says who it is, and not after that.
    if (session?.mayBeSignedIn) void this._neighbours.load();
    await session?.restored;
    this._restored = true;
    await this._meet();
  }

  protected override render() {
    const words = this._widget.reader.words(helpBoardWords);
    const categories = this._widget.reader.words(helpCategoryWords);
    const shared = this._widget.reader.words(sharedWords);
    if (!words || !categories || !shared || !this._widget.client) return html`<slot></slot>`;
    const { data, outcome } = this._request;
    if (data && this._restored) {
      const view = { words, categories, level: this.headingLevel };
      const shown = html`<div class="board">${this._shown(data, view, shared)}</div>`;
      return frame(this._widget, shown, [words.audiencePosts, words.audienceTalks, words.audienceStaff]);
    }
    if (!outcome || data) return frame(this._widget, outline(this._widget));
    return frame(this._widget, html`${notice(outcome, shared, this._request.again)}<slot></slot>`, []);
  }

  private readonly _narrow = () => ({
    building: this.building || undefined,
    neighbourhood: this.neighbourhood || undefined,
  });

  private get _place(): HelpPlace {
    return placeIn((name) => this._page.read(name));
  }

  private _shown(data: HelpBoardData, view: HelpBoardView, shared: SharedWords) {
    const { making } = this._place;
    const { open, example } = data.helpBoard;
    const isVisitor = this._widget.viewer.kind === 'VISITOR';
    const inside = { ...view, level: view.level + 1 };
    if (making && (open || !isVisitor))
      return this._opened(this._guide, view, shared, this._making(making, inside));
    if (!isVisitor) return this._signedIn(data, view, shared);
    return html`${this._header(view, open)}
    ${open ? this._visitor(data.helpBoard, view) : notOpen(data.helpBoard, view)}
    ${open ? nothing : exampleCard(example, view)}`;
  }

  private _header(view: HelpBoardView, open: boolean, home?: string) {
    return boardHeader(view, home, open ? (making) => this._go({ making }) : undefined);
  }

  private _visitor(board: PublicHelpBoard, view: HelpBoardView) {
    const { post, talk } = this._place;
    const invited = this._widget.maySignIn && (() => signIn(this._widget));
    return html`${invited ? invitation(view, Boolean(post || talk), invited) : nothing}
    ${visitorBoard(board, view)}`;
  }

  private _signedIn({ organisation, helpBoard }: HelpBoardData, view: HelpBoardView, shared: SharedWords) {
    if (!this._neighbour)
      return this._neighbours.outcome ? this._away(shared, this._neighbours) : outline(this._widget);
    return this._neighbour.show({
      view,
      shared,
      place: this._place,
      arrive: this._pressed,
      phone: organisation.phone,
      example: helpBoard.example,
      header: (open, home) => this._header(view, open, home),
      opened: (later, part) => this._opened(later, view, shared, part),
    });
  }

  private _making(kind: HelpKind, view: HelpBoardView) {
    return html`<wk-help-guide
      exportparts="box, heading, notice, guide"
      .widget=${this._widget}
      .kind=${kind}
      .posts=${this._neighbour?.posts}
      .narrow=${this._narrow()}
      .view=${view}
      .arrive=${this._pressed}
      .left=${() => this._go({})}
      .placed=${(id: string, waiting: boolean) => this._placed(kind, id, waiting)}
    ></wk-help-guide>`;
  }

  /** A view that takes the place of the board, fetched when it is needed, with the way back above it. */
  private _opened(later: HelpPart, { words }: HelpBoardView, shared: SharedWords, part: TemplateResult) {
    void later.load();
    return html`${heading(this.headingLevel, 'unseen', words.heading, 'title')}
      <button class="quiet back noprint" @click=${() => this._go({})}>${words.back}</button>
      ${later.part ? part : later.outcome ? this._away(shared, later) : outline(this._widget)}`;
  }

  private _away(shared: SharedWords, { outcome, again }: HelpPart) {
    return notice(outcome, shared, { retry: again });
  }

  private readonly _go = (place: Partial<HelpPlace>): void => {
    // Who comes back from a talk has read it and may have said something in it.
    if (this._place.talk) void this._neighbour?.posts.show();
    this._page.write(addressOf(place));
    this._pressed = true;
    if (!Object.keys(place).length) this._arrival.come();
    this.requestUpdate();
  };

  private _placed(kind: HelpKind, id: string, waiting: boolean): void {
    const asked = new HelpAsked(kind, waiting);
    this.dispatchEvent(asked);
    this._neighbour?.posts.showPlaced(id);
    this._go({ post: id });
  }

  /** Nothing of one resident is left for the next. */
  private _forget(): void {
    this._neighbour?.posts.end();
    this._neighbour = undefined;
  }

  /** The board of a resident is fetched as soon as somebody proves to be signed in. */
  private async _meet(): Promise<void> {
    this.requestUpdate();
    const isVisitor = () => this._widget.viewer.kind === 'VISITOR';
    const part = isVisitor() ? undefined : await this._neighbours.again();
    if (!part || this._neighbour || isVisitor()) return;
    const { _widget: widget, _page: page, _narrow: narrow, _go: go } = this;
    const categories = () => widget.reader.words(helpCategoryWords);
    this._neighbour = new part.HelpNeighbour({ host: this, widget, page, narrow, categories, go });
    this.requestUpdate();
  }
}
