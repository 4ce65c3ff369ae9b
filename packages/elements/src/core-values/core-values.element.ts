import { pageOrigin, type Client } from '@wederkerig/client';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { coreValuesWords, type CoreValuesWords } from '@wederkerig/words/core-values';
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
import type { CoreValuesOwn } from './core-values-own.ts';
import { CoreValuesDone } from './core-values.events.ts';
import { CoreValuesPage, type CoreValuesPageData } from './core-values.operations.ts';
import { shownValues } from './core-values-shown.ts';
import { coreValues } from './core-values.styles.ts';

/**
 * How the people of a building want to live there: what they agreed on, for everybody; proposing, talking and voting, for those who
 * live there.
 *
 * @example
 * <wk-core-values building="de-linde"><a href="tel:0000000000">Bel ons</a></wk-core-values>
 *
 * @tagname wk-core-values
 * @attr identity-url - An address of the page's own website that says, signed, who is signed in there; here, or on what stands around it.
 * @slot - Shown before the element works, without JavaScript, and when the server cannot be reached.
 * @csspart widget - The card around everything.
 * @csspart content - The card without its foot row.
 * @csspart heading - The heading.
 * @csspart form - Fields and their button.
 * @csspart box - A short message in a box: what was done, what is asked.
 * @csspart dialog - A dialog, such as the one to sign in.
 * @csspart loading - The outline shown while the element waits.
 * @csspart notice - What went wrong, and what to do.
 * @csspart foot - The foot row: call us, language, read aloud, who reads this.
 * @fires {CoreValuesDone} wk-core-values-done - Somebody proposed, said, voted or looked back; not what they wrote or chose.
 */
export class CoreValuesElement extends LitElement {
  static override styles = [tokens, controls, card, coreValues];

  /** Where the organisation's server is; without it, where embed.js came from. */
  @property() server?: string;

  /** The slug of the building the page is about; without one, where the reader lives. It narrows what is shown and never widens it. */
  @property() building?: string;

  /** The level of the heading, so that it fits the page: 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** A client of one's own, for those who bundle the elements. */
  @property({ attribute: false }) client?: Client;

  private readonly _widget = new Widget(this);
  private readonly _request = new RequestController<CoreValuesPageData>(
    this,
    () => this._widget.client?.read(CoreValuesPage, { building: this.building || null, page: pageOrigin() }),
    ({ organisation }) => (this._widget.organisation = organisation),
  );
  private readonly _ownPart = new Later(this, () => import('./core-values-own.ts'));
  private _own?: CoreValuesOwn;
  private _restored = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this._widget.viewerChanged = () => this._look();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && !changed.has('client') && !changed.has('building')) return;
    this._request.forget();
    this._restored = false;
    this._own = undefined;
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
    if (this._widget.viewer.kind === 'RESIDENT') void this._own?.values.request.ask();
    else this._own?.values.forget();
  }

  protected override render() {
    const words = this._widget.reader.words(coreValuesWords);
    const shared = this._widget.reader.words(sharedWords);
    if (!words || !shared || !this._widget.client) return html`<slot></slot>`;
    const { data, outcome, again } = this._request;
    if (data && this._restored) return frame(this._widget, this._content(words, shared), [words.readers]);
    if (!outcome || data) return frame(this._widget, outline(this._widget), []);
    return frame(this._widget, html`${notice(outcome, shared, again)}<slot></slot>`, []);
  }

  private _content(words: CoreValuesWords, shared: SharedWords) {
    const place = this._own?.values.own?.shown.place ?? this._request.data?.coreValues?.place;
    return html`<div class="core-values">
      <header>
        ${heading(this.headingLevel, 'title', words.heading, 'title')}
        <p class="meta" data-read>${place ? words.inPlace(place) : words.what}</p>
      </header>
      ${this._widget.viewer.kind === 'RESIDENT' ? this._forResident(words, shared) : this._forOthers(words, shared)}
    </div>`;
  }

  private _shown(words: CoreValuesWords, shared: SharedWords) {
    const shown = this._request.data?.coreValues;
    const { reader, organisation } = this._widget;
    const readBy = { language: reader.language, shared, phone: organisation?.phone };
    return shown ? shownValues(shown, words, readBy) : nothing;
  }

  private _forOthers(words: CoreValuesWords, shared: SharedWords) {
    const { viewer, organisation, maySignIn } = this._widget;
    const phone = organisation?.phone ?? '';
    return html`${this._shown(words, shared)}
    ${
      viewer.kind === 'VISITOR'
        ? html`<div part="box" class="box stack">
            <p data-read><b>${words.liveHere}</b> ${words.whySignIn}</p>
            ${maySignIn ? html`<button class="main" @click=${() => signIn(this._widget)}>${words.signIn}</button>` : nothing}
          </div>`
        : html`<div part="box" class="box">
            <p data-read><b>${words.addressUnknown}</b> ${words.callUs}</p>
            <p><a class="call" href=${dialled(phone)}>${shared.callUs(phone)}</a></p>
          </div>`
    }`;
  }

  private _forResident(words: CoreValuesWords, shared: SharedWords) {
    const waiting = outline(this._widget);
    const { part, outcome, again } = this._ownPart;
    void this._ownPart.load();
    if (!part) return outcome ? notice(outcome, shared, { retry: again }) : waiting;
    this._own ??= new part.CoreValuesOwn(this, this._widget, {
      building: () => this.building || null,
      done: (what) => {
        const done = new CoreValuesDone(what);
        this.dispatchEvent(done);
      },
    });
    const elsewhere = html`${this._shown(words, shared)}
      <p part="box" class="box" data-read>${words.livesElsewhere}</p>`;
    return this._own.render(words, shared, elsewhere, waiting);
  }
}
