import { pageOrigin, type Client } from '@wederkerig/client';
import { profileCardWords } from '@wederkerig/words/profile-card';
import { sharedWords } from '@wederkerig/words/shared';
import { html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { signIn } from '../shared/acting.ts';
import { Arrival } from '../shared/arrival.ts';
import { controls } from '../shared/controls.styles.ts';
import { frame, outline } from '../shared/frame.ts';
import { Later } from '../shared/later.ts';
import { notice } from '../shared/notice.ts';
import { PageState } from '../shared/page-state.ts';
import { RequestController } from '../shared/request.controller.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { Widget } from '../shared/widget.ts';
import { card as cardStyles } from '../shared/widget.styles.ts';
import { cardView, type GivenCard } from './profile-card-view.ts';
import { ProfilePage, type ProfilePageData } from './profile-card.operations.ts';
import { profile } from './profile-card.styles.ts';
import type { ProfileHome, ProfileView } from './profile-home.ts';
import type { ProfileNeighbour } from './profile-neighbour.ts';
import type { ProfileOwn } from './profile-own.ts';
import { addressOf, placeIn, type ProfilePlace } from './profile-place.ts';
import { visitorView } from './profile-visitor.ts';

/**
 * The card of somebody: what they can do and enjoy, to those they chose. One's own with a guide to make it; with
 * `?wk-profile-card.neighbour=ID` in the page's address a neighbour's; with `card` any card, without a server.
 *
 * @example
 * <wk-profile-card><a href="/over-mij">Over mij</a> <a href="tel:0000000000">Bel ons</a></wk-profile-card>
 *
 * @tagname wk-profile-card
 * @attr identity-url - An address of the page's own website that says, signed, who is signed in there; here, or on what stands around it.
 * @slot - Shown before the element works, without JavaScript, and when the server cannot be reached.
 * @csspart widget - The card around everything.
 * @csspart content - The card without its foot row.
 * @csspart heading - Every heading.
 * @csspart card - What somebody tells of themselves.
 * @csspart face - The picture, or the letter where there is none.
 * @csspart answer - One answer of a card.
 * @csspart example - The example, marked as one; for visitors.
 * @csspart hellos - Neighbours who said hello and wait.
 * @csspart hello - Saying hello to a neighbour, and what came of it.
 * @csspart pause - The switch "Even niet".
 * @csspart guide - The questions, one at a time.
 * @csspart untold - What one did not tell yet.
 * @csspart box - A short message in a box: what was done, what is asked.
 * @csspart dialog - A dialog, such as the one to sign in.
 * @csspart loading - The outline shown while the element waits.
 * @csspart notice - What went wrong, and what to do.
 * @csspart foot - The foot row: call us, language, read aloud, who reads this.
 * @fires {ProfileAnswered} wk-profile-answered - Somebody told something of themselves or took it back; not what.
 * @fires {HelloSaid} wk-hello-said - Somebody said hello to a neighbour; not whom.
 */
export class ProfileCardElement extends LitElement {
  static override styles = [tokens, controls, cardStyles, profile];

  /** Where the organisation's server is; without it, where embed.js came from. */
  @property() server?: string;

  /** The level of the element's heading, so that it fits the page; the headings in it follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** A card to show as it is, without any server. */
  @property({ attribute: false }) card?: GivenCard;

  /** A client of one's own, for those who bundle the elements. */
  @property({ attribute: false }) client?: Client;

  private readonly _widget = new Widget(this);
  private readonly _page = new PageState('wk-profile-card', () => this.requestUpdate());
  private readonly _arrival = new Arrival(this);
  private readonly _request = new RequestController<ProfilePageData>(
    this,
    () => this._widget.client?.read(ProfilePage, { page: pageOrigin() }),
    ({ organisation }) => (this._widget.organisation = organisation),
  );
  private readonly _names = new Later(this, () => import('./profile-names.ts'));
  private readonly _ownPart = new Later(this, () => import('./profile-own.ts'));
  private readonly _neighbourPart = new Later(this, () => import('./profile-neighbour.ts'));
  private _own?: ProfileOwn;
  private _neighbour?: ProfileNeighbour;
  private _restored = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this._page.connect();
    this._widget.viewerChanged = () => this._viewerChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._page.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.card || (this.hasUpdated && !changed.has('client') && !changed.has('card'))) return;
    this._request.forget();
    this._own = this._neighbour = undefined;
    this._restored = false;
    void this._request.ask();
    void this._restore();
  }

  private async _restore(): Promise<void> {
    await this._widget.client?.session.restored;
    this._restored = true;
    this.requestUpdate();
  }

  protected override render() {
    const words = this._widget.reader.words(profileCardWords);
    const shared = this._widget.reader.words(sharedWords);
    if (!words || !shared || !(this.card || this._widget.client)) return html`<slot></slot>`;
    const { language } = this._widget.reader;
    const waiting = outline(this._widget);
    const view: ProfileView = {
      words,
      shared,
      language,
      level: this.headingLevel,
      waiting,
      instead: ({ outcome, again }) => (outcome ? notice(outcome, shared, { retry: again }) : waiting),
    };
    if (this.card) return this._given(this.card, view);
    const { data, outcome } = this._request;
    const readers = [words.audienceAnswers, words.audienceAddress, words.audienceStaff];
    if (data && this._restored)
      return frame(this._widget, html`<div class="profile">${this._shown(view)}</div>`, readers);
    if (!outcome || data) return frame(this._widget, waiting);
    return frame(this._widget, html`${notice(outcome, shared, this._request.again)}<slot></slot>`, []);
  }

  private _given(given: GivenCard, view: ProfileView) {
    const { words } = view;
    const { part } = this._names;
    void this._names.load();
    const activities = part && this._widget.reader.words(part.activityWords);
    if (!activities) return frame(this._widget, view.instead(this._names), []);
    const card = cardView(given, { ...view, activities }, { id: 'title' });
    const shown = html`<div class="profile given">${card}</div>`;
    return frame(this._widget, shown, [words.audienceAnswers, words.audienceAddress, words.audienceStaff]);
  }

  private get _place(): ProfilePlace {
    return placeIn((name) => this._page.read(name));
  }

  private _shown(view: ProfileView) {
    const place = this._place;
    if (this._widget.viewer.kind === 'VISITOR') {
      const press = this._widget.maySignIn ? () => void signIn(this._widget) : undefined;
      return visitorView(view, Boolean(place.neighbour), press);
    }
    const { neighbour, tell } = place;
    const back =
      (neighbour || tell) && this._widget.viewer.kind === 'RESIDENT'
        ? html`<button class="quiet back noprint" @click=${() => this._go({})}>${view.words.back}</button>`
        : undefined;
    return html`${back} ${neighbour ? this._neighbours(view, neighbour) : this._mine(view, place)}`;
  }

  private _mine(view: ProfileView, place: ProfilePlace) {
    const { part } = this._ownPart;
    void this._ownPart.load();
    if (!part) return view.instead(this._ownPart);
    this._own ??= new part.ProfileOwn(this._home);
    return this._own.render(view, place);
  }

  private _neighbours(view: ProfileView, id: string) {
    const { part } = this._neighbourPart;
    void this._neighbourPart.load();
    if (!part) return view.instead(this._neighbourPart);
    this._neighbour ??= new part.ProfileNeighbour(this._home);
    return this._neighbour.render(view, id);
  }

  private get _home(): ProfileHome {
    return {
      host: this,
      widget: this._widget,
      go: (place) => this._go(place),
      arrive: () => this._arrival.come(),
    };
  }

  private _go(place: Partial<ProfilePlace>): void {
    const before = this._place;
    this._page.write(addressOf(place));
    // A hello may have been answered at the neighbour's card.
    if (before.neighbour) this._own?.look();
    // Looking through other eyes stays where it is.
    if (!(place.as || before.as)) this._arrival.come();
    this.requestUpdate();
  }

  private _viewerChanged(): void {
    // What one person saw is not for the next.
    this._neighbour?.forget();
    if (this._widget.viewer.kind === 'VISITOR') this._own?.forget();
    else this._own?.look();
    this.requestUpdate();
  }
}
