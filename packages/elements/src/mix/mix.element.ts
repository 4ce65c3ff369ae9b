import { pageOrigin, type Client } from '@wederkerig/client';
import { activityWords } from '@wederkerig/words/activities';
import { mixWords, type MixWords } from '@wederkerig/words/mix';
import { sharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../shared/controls.styles.ts';
import { frame, outline } from '../shared/frame.ts';
import { notice } from '../shared/notice.ts';
import { RequestController } from '../shared/request.controller.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { Widget } from '../shared/widget.ts';
import { card } from '../shared/widget.styles.ts';
import { advertView, mixView } from './mix-view.ts';
import { MixPage, type MixPageData } from './mix.operations.ts';
import { mix } from './mix.styles.ts';

/**
 * What people of a building or a neighbourhood like to do, in numbers of nobody in particular; beside a vacant home a text without
 * numbers. Readable by everybody.
 *
 * @example
 * <wk-mix building="de-linde"><a href="tel:0000000000">Bel ons</a></wk-mix>
 *
 * @tagname wk-mix
 * @slot - Shown before the element works, without JavaScript, and when the server cannot be reached; beside a vacant home the text itself.
 * @csspart widget - The card around everything.
 * @csspart content - The card without its foot row.
 * @csspart heading - Every heading.
 * @csspart picture - A picture: its sentence, its bars and its table.
 * @csspart languages - The languages that are spoken.
 * @csspart advert - The text beside a vacant home.
 * @csspart box - A short message in a box: there are too few answers.
 * @csspart loading - The outline shown while the element waits.
 * @csspart notice - What went wrong, and what to do.
 * @csspart dialog - A dialog, such as the one that says who reads this.
 * @csspart foot - The foot row: call us, language, read aloud, who reads this.
 */
export class MixElement extends LitElement {
  static override styles = [tokens, controls, card, mix];

  /** The slug of the building the page is about. A small one is shown with the others of its neighbourhood. */
  @property() building?: string;

  /** The slug of the neighbourhood the page is about; without one and without a building it is all of them. */
  @property() neighbourhood?: string;

  /** The slug of the building of a home that the page offers: its text is shown, and no number. */
  @property({ attribute: 'vacant-home' }) vacantHome?: string;

  /** Where the organisation's server is; without it, where embed.js came from. */
  @property() server?: string;

  /** The level of the element's heading, so that it fits the page; the headings in it follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** A client of one's own, for those who bundle the elements. */
  @property({ attribute: false }) client?: Client;

  private readonly _widget = new Widget(this);
  private readonly _request = new RequestController<MixPageData>(
    this,
    () => this._widget.client?.read(MixPage, this._asked),
    ({ organisation }) => (this._widget.organisation = organisation),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this._widget.reader.changed = () => this._ask();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const asks = ['client', 'building', 'neighbourhood', 'vacantHome'];
    if (this.hasUpdated && !asks.some((name) => changed.has(name))) return;
    this._request.forget();
    this._ask();
  }

  protected override render() {
    const { reader } = this._widget;
    const words = reader.words(mixWords);
    const shared = reader.words(sharedWords);
    const activities = reader.words(activityWords);
    if (!words || !shared || !activities || !this._widget.client) return html`<slot></slot>`;
    const { data, outcome, again } = this._request;
    if (data?.mixAdvert)
      return frame(this._widget, advertView(data.mixAdvert, this.headingLevel), [words.audienceAdvert]);
    // The text beside a vacant home had its last day: what the page put here may be that text, and is shown no more.
    if (data && this.vacantHome) return nothing;
    if (data) {
      const view = { words, activities, language: reader.language, level: this.headingLevel };
      return frame(this._widget, mixView({ ...view, mix: data.mix }), readers(words));
    }
    if (!outcome) return frame(this._widget, outline(this._widget));
    return frame(this._widget, html`${notice(outcome, shared, again)}<slot></slot>`, []);
  }

  private _ask(): void {
    void this._request.ask();
    this.requestUpdate();
  }

  private get _asked() {
    return {
      page: pageOrigin(),
      ...(this.building && { building: this.building }),
      ...(this.neighbourhood && { neighbourhood: this.neighbourhood }),
      ...(this.vacantHome && { vacantHome: this.vacantHome }),
      language: this._widget.reader.wanted,
    };
  }
}

function readers(words: MixWords): string[] {
  return [words.audienceReading, words.audienceCounted];
}
