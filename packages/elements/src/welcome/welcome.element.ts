import { pageOrigin, type Client } from '@wederkerig/client';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { welcomeWords, type WelcomeWords } from '@wederkerig/words/welcome';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { signIn } from '../shared/acting.ts';
import { controls } from '../shared/controls.styles.ts';
import { dialled } from '../shared/dialled.ts';
import { frame, outline } from '../shared/frame.ts';
import { heading } from '../shared/heading.ts';
import { Later } from '../shared/later.ts';
import { notice } from '../shared/notice.ts';
import { RequestController } from '../shared/request.controller.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { Widget } from '../shared/widget.ts';
import { card } from '../shared/widget.styles.ts';
import type { WelcomeAroundPart } from './welcome-around.ts';
import type { WelcomeOwn } from './welcome-own.ts';
import { WelcomeChanged } from './welcome.events.ts';
import { WelcomePage, type WelcomePageData } from './welcome.operations.ts';
import { welcome } from './welcome.styles.ts';

/**
 * Accompanies a newcomer through their first half year: who looks after them, the steps, and how it goes.
 *
 * @example
 * <wk-welcome><a href="tel:0000000000">Bel ons</a></wk-welcome>
 *
 * @tagname wk-welcome
 * @attr identity-url - An address of the page's own website that says, signed, who is signed in there; here, or on what stands around it.
 * @slot - Shown before the element works, without JavaScript, and when the server cannot be reached.
 * @csspart widget - The card around everything.
 * @csspart content - The card without its foot row.
 * @csspart heading - Every heading.
 * @csspart ask - The question whether somebody wants to be welcomed.
 * @csspart contact - Who looks after them.
 * @csspart check-in - The question how it goes.
 * @csspart face - One of its answers.
 * @csspart face-chosen - The one that was chosen.
 * @csspart buddy - A newcomer whom the viewer helps.
 * @csspart agreed - What people of the building agreed on.
 * @csspart gathering - Where neighbours and a newcomer meet.
 * @csspart neighbours - Who comes to live in the building.
 * @csspart information - What is good to know.
 * @csspart block - One thing of it.
 * @csspart more - The question whether it may take longer.
 * @csspart buddy - The buddy of a newcomer, or those they choose from.
 * @csspart offer - One of those.
 * @csspart wish - Where somebody says that they want to be one.
 * @csspart box - A short message in a box: what was done, what is asked.
 * @csspart dialog - A dialog, such as the one to sign in.
 * @csspart loading - The outline shown while the element waits.
 * @csspart notice - What went wrong, and what to do.
 * @csspart foot - The foot row: call us, language, read aloud, who reads this.
 * @fires {WelcomeChanged} wk-welcome-changed - The newcomer did something about it; not what.
 */
export class WelcomeElement extends LitElement {
  static override styles = [tokens, controls, card, welcome];

  /** Where the organisation's server is; without it, where embed.js came from. */
  @property() server?: string;

  /** The level of the heading, so that it fits the page: 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** A client of one's own, for those who bundle the elements. */
  @property({ attribute: false }) client?: Client;

  private readonly _widget = new Widget(this);
  private readonly _request = new RequestController<WelcomePageData>(
    this,
    () => this._widget.client?.read(WelcomePage, { page: pageOrigin() }),
    ({ organisation }) => (this._widget.organisation = organisation),
  );
  private readonly _ownPart = new Later(this, () =>
    Promise.all([import('./welcome-own.ts'), import('./welcome-around.ts')]).then(([own, around]) => ({
      ...own,
      ...around,
    })),
  );
  private _own?: WelcomeOwn;
  private _around?: WelcomeAroundPart;
  private _restored = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this._widget.viewerChanged = () => this._look();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && !changed.has('client')) return;
    this._request.forget();
    this._restored = false;
    this._own = this._around = undefined;
    void this._request.ask();
    void this._restore();
  }

  private async _restore(): Promise<void> {
    await this._widget.client?.session.restored;
    this._restored = true;
    this.requestUpdate();
  }

  /** Whoever is signed in now reads their own. */
  private _look(): void {
    const isResident = this._widget.viewer.kind === 'RESIDENT';
    if (isResident) this._own?.ask();
    else this._own?.forget();
    if (isResident) void this._around?.around.request.ask();
    else this._around?.around.forget();
  }

  protected override render() {
    const words = this._widget.reader.words(welcomeWords);
    const shared = this._widget.reader.words(sharedWords);
    if (!words || !shared || !this._widget.client) return html`<slot></slot>`;
    const { data, outcome, again } = this._request;
    if (data && this._restored) return frame(this._widget, this._content(words, shared), [words.readers]);
    if (!outcome || data) return frame(this._widget, outline(this._widget), []);
    return frame(this._widget, html`${notice(outcome, shared, again)}<slot></slot>`, []);
  }

  private _content(words: WelcomeWords, shared: SharedWords) {
    return html`<div class="welcome">
      ${heading(this.headingLevel, 'title', words.heading, 'title')} ${this._forViewer(words, shared)}
    </div>`;
  }

  private _forViewer(words: WelcomeWords, shared: SharedWords) {
    if (this._widget.viewer.kind === 'RESIDENT') return this._forResident(words, shared);
    const { viewer, organisation, maySignIn } = this._widget;
    const phone = organisation?.phone ?? '';
    const asksToSignIn = viewer.kind === 'VISITOR' && maySignIn;
    return html`<p data-read>${words.what} ${words.forWhom}</p>
      <div part="box" class="box stack">
        <p data-read>${words.keysSoon}</p>
        <p><a class="call" href=${dialled(phone)}>${shared.callUs(phone)}</a></p>
        ${
          asksToSignIn
            ? html`<p data-read>${words.signInWhy}</p>
                <button class="main" @click=${() => signIn(this._widget)}>${words.signIn}</button>`
            : nothing
        }
      </div>`;
  }

  private _forResident(words: WelcomeWords, shared: SharedWords) {
    const waiting = outline(this._widget);
    const { part, outcome, again } = this._ownPart;
    void this._ownPart.load();
    if (!part) return outcome ? notice(outcome, shared, { retry: again }) : waiting;
    const changed = () => this.dispatchEvent(new WelcomeChanged());
    this._around ??= new part.WelcomeAroundPart(this, this._widget, changed);
    const { around } = this._around;
    this._own ??= new part.WelcomeOwn(
      this,
      this._widget,
      () => void this._told(),
      () => {
        changed();
        // Whoever became a buddy has something to do from now on.
        void around.request.ask();
      },
    );
    const level = this.headingLevel + 1;
    // Whoever has none of their own is not told so where there is something else for them.
    const own = this._own.render(words, shared, level, waiting, !this._around.isEmpty);
    return html`${own} ${this._around.render(words, shared, level)} ${this._own.renderLast(shared, level)}`;
  }

  private async _told(): Promise<void> {
    this.dispatchEvent(new WelcomeChanged());
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#told')?.focus();
  }
}
