import type { Client } from '@wederkerig/client';
import { accountWords, type AccountWords } from '@wederkerig/words/account';
import { sharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { signIn } from '../shared/acting.ts';
import { controls } from '../shared/controls.styles.ts';
import { frame, outline } from '../shared/frame.ts';
import { heading } from '../shared/heading.ts';
import { Later } from '../shared/later.ts';
import { hostTrouble } from '../shared/host-trouble.ts';
import { notice } from '../shared/notice.ts';
import { openPart } from '../shared/open-part.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { Widget } from '../shared/widget.ts';
import { card } from '../shared/widget.styles.ts';
import { AccountController } from './account.controller.ts';
import { AccountChanged } from './account.events.ts';
import { account } from './account.styles.ts';

/**
 * Shows who is signed in, and lets a resident sign in by the ways of its site, or out.
 *
 * @example
 * <wk-account><a href="tel:0000000000">Bel ons</a></wk-account>
 *
 * @tagname wk-account
 * @attr identity-url - An address of the page's own website that says, signed, who is signed in there; here, or on what stands around it.
 * @slot - Shown before the element works, without JavaScript, and when the server cannot be reached.
 * @csspart widget - The card around everything.
 * @csspart content - The card without its foot row.
 * @csspart heading - The heading.
 * @csspart dialog - A dialog, such as the one to sign in.
 * @csspart loading - The outline shown while the element waits.
 * @csspart notice - What went wrong, and what to do.
 * @csspart foot - The foot row: call us, language, read aloud, who reads this.
 * @fires {AccountChanged} wk-account-changed - Somebody signed in or out.
 */
export class AccountElement extends LitElement {
  static override styles = [tokens, controls, card, account];

  /** Where the organisation's server is; without it, where embed.js came from. */
  @property() server?: string;

  /** The level of the heading, so that it fits the page: 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** A client of one's own, for those who bundle the elements. */
  @property({ attribute: false }) client?: Client;

  private readonly _widget = new Widget(this);
  private readonly _moving = new Later(this, () => import('./moving.element.ts'));
  private readonly _account = new AccountController(
    this,
    () => this._widget.client,
    (organisation) => (this._widget.organisation = organisation),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this._widget.viewerChanged = () => this.dispatchEvent(new AccountChanged(this._widget.viewer.kind));
    this._widget.tellsViewer = false;
    void this._account.start();
  }

  override render() {
    const words = this._widget.reader.words(accountWords);
    const shared = this._widget.reader.words(sharedWords);
    const { restored, request, signingOut } = this._account;
    if (!words || !shared || !this._widget.client) return html`<slot></slot>`;
    if (!restored || !request.outcome) return frame(this._widget, outline(this._widget));
    const away = request.data || request.outcome?.kind === 'ready' ? undefined : request.outcome;
    return frame(
      this._widget,
      html`<div class="who">${this._who(words)}</div>
        ${this._moves()}
        ${away ? notice(away, shared, request.again) : (trouble(this._widget, words) ?? notice(signingOut, shared))}
        ${away ? html`<slot></slot>` : nothing}`,
      [words.addressReaders],
    );
  }

  /** Whoever lives here can say that they are moving; asked here too whether they still do. */
  private _moves() {
    if (this._widget.viewer.kind !== 'RESIDENT') return nothing;
    void this._moving.load();
    return this._moving.part
      ? html`<wk-moving exportparts="box, notice" .widget=${this._widget}></wk-moving>`
      : nothing;
  }

  private _who(words: AccountWords) {
    const { viewer, maySignIn } = this._widget;
    const title = (text: string) => heading(this.headingLevel, 'subtitle', text, 'title');
    if (viewer.kind === 'VISITOR') {
      return html`<div>
          ${title(words.heading)}
          <p class="meta" data-read>${words.notSignedIn} ${maySignIn ? words.whySignIn : words.onlyHere}</p>
        </div>
        ${maySignIn ? html`<button class="main" @click=${() => signIn(this._widget)}>${words.signIn}</button>` : nothing}`;
    }
    const standing = viewer.kind === 'RESIDENT' ? words.resident : `${words.guest} ${words.guestCallUs}`;
    return html`<div>
        ${title(viewer.firstName ? words.hello(viewer.firstName) : words.signedIn)}
        <p class="meta" data-read>${standing}</p>
        ${this._ownPage(words)}
      </div>
      ${viewer.kind === 'GUEST' ? html`<button @click=${this._openLetter}>${words.haveLetter}</button>` : nothing}
      <button @click=${() => this._account.signOut()}>${words.signOut}</button>`;
  }

  /** What a script of this page must not reach is on a page of the server's own. */
  private _ownPage(words: AccountWords) {
    const address = this._account.request.data?.organisation.accountAddress;
    return address
      ? html`<p><a class="own" href=${address} target="_blank" rel="noopener">${words.ownPage}</a></p>`
      : nothing;
  }

  /** A guest with a letter stays who they are, and lives somewhere from then on. */
  private _openLetter = async () => {
    const part = await import('../shared/sign-in.element.ts').catch(() => undefined);
    if (part) await openPart(this._widget, new part.SignInElement(this._widget, true));
  };
}

/** What somebody reads who should have been signed in by the website of the page. */
function trouble({ client, viewer }: Widget, words: AccountWords) {
  const why = viewer.kind === 'VISITOR' ? client?.session.host?.trouble : undefined;
  return why && html`<p class="box bad" role="alert" part="notice">${hostTrouble(why, words)}</p>`;
}
