import { pageOrigin, type Client } from '@wederkerig/client';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { mixWords, type MixWords } from '@wederkerig/words/mix';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { signIn } from '../shared/acting.ts';
import { controls } from '../shared/controls.styles.ts';
import { frame, outline } from '../shared/frame.ts';
import { heading } from '../shared/heading.ts';
import { Later } from '../shared/later.ts';
import { notice } from '../shared/notice.ts';
import { RequestController } from '../shared/request.controller.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { Widget } from '../shared/widget.ts';
import { card } from '../shared/widget.styles.ts';
import type { MixForm } from './mix-form.ts';
import { MixSaved } from './mix.events.ts';
import { MixPage, type MixPageData } from './mix.operations.ts';
import { mix } from './mix.styles.ts';

/**
 * Lets a resident keep a note, for their own eyes.
 *
 * @example
 * <wk-mix><a href="tel:0000000000">Bel ons</a></wk-mix>
 *
 * @tagname wk-mix
 * @slot - Shown before the element works, without JavaScript, and when the server cannot be reached.
 * @csspart widget - The card around everything.
 * @csspart content - The card without its foot row.
 * @csspart heading - The heading.
 * @csspart form - The field and its button.
 * @csspart box - A short message in a box: what was done, what is asked.
 * @csspart dialog - A dialog, such as the one to sign in.
 * @csspart loading - The outline shown while the element waits.
 * @csspart notice - What went wrong, and what to do.
 * @csspart foot - The foot row: call us, language, read aloud, who reads this.
 * @fires {MixSaved} wk-mix-saved - Somebody saved their note; not what stands in it.
 */
export class MixElement extends LitElement {
  static override styles = [tokens, controls, card, mix];

  /** Where the organisation's server is; without it, where embed.js came from. */
  @property() server?: string;

  /** The level of the heading, so that it fits the page: 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** A client of one's own, for those who bundle the elements. */
  @property({ attribute: false }) client?: Client;

  private readonly _widget = new Widget(this);
  private readonly _request = new RequestController<MixPageData>(
    this,
    () => this._widget.client?.read(MixPage, { page: pageOrigin() }),
    ({ organisation }) => (this._widget.organisation = organisation),
  );
  private readonly _formPart = new Later(this, () => import('./mix-form.ts'));
  private _form?: MixForm;
  private _restored = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this._widget.viewerChanged = () => this._look();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && !changed.has('client')) return;
    this._request.forget();
    this._restored = false;
    this._form = undefined;
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
    if (this._widget.viewer.kind === 'RESIDENT') void this._form?.note.request.ask();
    else this._form?.note.forget();
  }

  protected override render() {
    const words = this._widget.reader.words(mixWords);
    const shared = this._widget.reader.words(sharedWords);
    if (!words || !shared || !this._widget.client) return html`<slot></slot>`;
    const { data, outcome, again } = this._request;
    if (data && this._restored) return frame(this._widget, this._content(words, shared), [words.readers]);
    if (!outcome || data) return frame(this._widget, outline(this._widget), []);
    return frame(this._widget, html`${notice(outcome, shared, again)}<slot></slot>`, []);
  }

  private _content(words: MixWords, shared: SharedWords) {
    return html`<div class="mix">
      <header>
        ${heading(this.headingLevel, 'title', words.heading, 'title')}
        <p class="meta" data-read>${words.what}</p>
      </header>
      ${this._forViewer(words, shared)}
    </div>`;
  }

  private _forViewer(words: MixWords, shared: SharedWords) {
    const { viewer, organisation, maySignIn } = this._widget;
    if (viewer.kind === 'VISITOR')
      return html`<div part="box" class="box stack">
        <p data-read><b>${words.liveHere}</b> ${words.whySignIn}</p>
        ${maySignIn ? html`<button class="main" @click=${() => signIn(this._widget)}>${words.signIn}</button>` : nothing}
      </div>`;
    if (viewer.kind === 'GUEST') {
      const phone = organisation?.phone ?? '';
      return html`<div part="box" class="box">
        <p data-read><b>${words.addressUnknown}</b> ${words.callUs}</p>
        <p><a class="call" href="tel:${phone.replace(/[^+\d]/g, '')}">${shared.callUs(phone)}</a></p>
      </div>`;
    }
    return this._forResident(words, shared);
  }

  private _forResident(words: MixWords, shared: SharedWords) {
    const waiting = outline(this._widget);
    const { part, outcome, again } = this._formPart;
    void this._formPart.load();
    if (!part) return outcome ? notice(outcome, shared, { retry: again }) : waiting;
    this._form ??= new part.MixForm(this, this._widget, () => this.dispatchEvent(new MixSaved()));
    return this._form.render(words, shared, waiting);
  }
}
