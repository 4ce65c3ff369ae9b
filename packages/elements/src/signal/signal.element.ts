import { pageOrigin, type Client } from '@wederkerig/client';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { signalWords, type SignalKindWord, type SignalWords } from '@wederkerig/words/signal';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../shared/controls.styles.ts';
import { frame, outline } from '../shared/frame.ts';
import { heading } from '../shared/heading.ts';
import { Later } from '../shared/later.ts';
import { notice } from '../shared/notice.ts';
import { fromAddress, inAddress, PageState } from '../shared/page-state.ts';
import { RequestController } from '../shared/request.controller.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { Widget } from '../shared/widget.ts';
import { card } from '../shared/widget.styles.ts';
import { elsewhere } from './signal-elsewhere.ts';
import { SignalSent } from './signal.events.ts';
import { forAll } from './signal-for-all.ts';
import { signalKinds } from './signal.kinds.ts';
import { SignalGuide, type Guide, type SignalGuideData } from './signal.operations.ts';
import { signal } from './signal.styles.ts';

/**
 * Tells the organisation what is wrong or could be better, and says by when an answer comes. Only staff read what is written.
 *
 * @example
 * <wk-signal><a href="/klacht">Klacht of tip</a> <a href="tel:0000000000">Bel ons</a></wk-signal>
 *
 * @tagname wk-signal
 * @attr identity-url - An address of the page's own website that says, signed, who is signed in there; here, or on what stands around it.
 * @slot - Shown before the element works, without JavaScript, and when the server cannot be reached.
 * @csspart widget - The card around everything.
 * @csspart content - The card without its foot row.
 * @csspart heading - Every heading.
 * @csspart kind - One of the things that somebody can want to tell.
 * @csspart times - How soon an answer comes.
 * @csspart for-all - What was told and done, where everybody may read it.
 * @csspart elsewhere - Who else one can go to.
 * @csspart box - A short message in a box: what to do first, what was done, what is asked.
 * @csspart write - The form to write it down in.
 * @csspart receipt - The number and the day of the answer, once it was sent.
 * @csspart own - One thing that the viewer told before, with its answer.
 * @csspart answer - One answer to the question whether it helped.
 * @csspart answer-chosen - The answer that was chosen.
 * @csspart dialog - A dialog, such as the one to sign in.
 * @csspart loading - The outline shown while the element waits.
 * @csspart notice - What went wrong, and what to do.
 * @csspart foot - The foot row: call us, language, read aloud, who reads this.
 * @fires {SignalSent} wk-signal-sent - Something was told and arrived; not what.
 */
export class SignalElement extends LitElement {
  static override styles = [tokens, controls, card, signal];

  /** The slug of the neighbourhood whose answer times are shown; without it, those of all together. */
  @property() neighbourhood?: string;

  /** Where the organisation's server is; without it, where embed.js came from. */
  @property() server?: string;

  /** The level of the element's heading, so that it fits the page; the headings in it follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** A client of one's own, for those who bundle the elements. */
  @property({ attribute: false }) client?: Client;

  private readonly _widget = new Widget(this);
  private readonly _page = new PageState('wk-signal', () => this.requestUpdate());
  private readonly _reading = new RequestController<SignalGuideData>(
    this,
    () =>
      this._widget.client?.read(SignalGuide, {
        page: pageOrigin(),
        ...(this.neighbourhood && { neighbourhood: this.neighbourhood }),
      }),
    ({ organisation }) => (this._widget.organisation = organisation),
  );
  /** Most who read a page write nothing; and only who is signed in has something of before. */
  private readonly _sending = new Later(this, () => import('./signal-send.element.ts'));
  private readonly _own = new Later(this, () => import('./signal-own.element.ts'));
  /** How often something was sent here, so that what was told before is read again. */
  private _sent = 0;
  /** The reader pressed what it is about. */
  private _coming = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this._page.connect();
    this._widget.viewerChanged = () => this._knowViewer();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._page.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && !['client', 'neighbourhood'].some((name) => changed.has(name))) return;
    this._reading.forget();
    void this._reading.ask();
    void this._widget.client?.session.restored.then(() => this._knowViewer());
  }

  protected override render() {
    const words = this._widget.reader.words(signalWords);
    const shared = this._widget.reader.words(sharedWords);
    if (!words || !shared || !this._widget.client) return html`<slot></slot>`;
    const { data, outcome, again } = this._reading;
    if (data) return frame(this._widget, this._shown(data, words, shared), audiences(words, data));
    if (!outcome) return frame(this._widget, outline(this._widget));
    return frame(this._widget, html`${notice(outcome, shared, again)}<slot></slot>`, []);
  }

  private get _about(): SignalKindWord | undefined {
    return fromAddress(this._page.read('about'), signalKinds);
  }

  private _shown({ signalGuide: guide }: SignalGuideData, words: SignalWords, shared: SharedWords) {
    const about = this._about;
    return html`<div class="signal">
      ${heading(this.headingLevel, 'title', words.heading, 'title')}
      ${about ? this._telling(about, guide, words, shared) : this._kinds(words)} ${this._times(guide, words)}
      ${elsewhere(guide, words)} ${about ? nothing : forAll(guide, words, this.headingLevel + 1)}
      ${this._ownSignals(words, shared)}
    </div>`;
  }

  private _kinds(words: SignalWords) {
    return html`<div class="kinds noprint" role="group" aria-labelledby="question">
      ${heading(this.headingLevel + 1, 'subtitle', words.question, 'question')}
      ${signalKinds.map(
        (kind) =>
          html`<button class="kind" part="kind" data-read @click=${() => this._tellAbout(kind)}>
            ${words.kind[kind]}
          </button>`,
      )}
    </div>`;
  }

  private _telling(about: SignalKindWord, guide: Guide, words: SignalWords, shared: SharedWords) {
    if (!this._sending.part && !this._sending.outcome) void this._sending.load();
    if (!this._sending.part)
      return html`<div class="waiting">
        ${notice(this._sending.outcome, shared, { retry: this._sending.again })}
      </div>`;
    return html`<wk-signal-send
      exportparts="box, heading, notice, receipt, write"
      .widget=${this._widget}
      .about=${about}
      .label=${words.kind[about]}
      .guide=${guide}
      .level=${this.headingLevel + 1}
      .coming=${this._coming}
      .back=${() => this._tellAbout(undefined)}
      .sent=${() => this._told()}
    ></wk-signal-send>`;
  }

  private _times({ answerDays, times }: Guide, words: SignalWords) {
    return html`<div class="times" part="times" data-read>
      <p><b>${words.within(answerDays)}</b></p>
      ${times ? html`<p>${words.inTime(times.inTimeOfTen, times.neighbourhood ?? undefined)}</p>` : nothing}
    </div>`;
  }

  private _ownSignals(words: SignalWords, shared: SharedWords) {
    if (this._widget.viewer.kind === 'VISITOR') return nothing;
    const { part, outcome, again } = this._own;
    if (!part) return notice(outcome, shared, { retry: again });
    return html`<wk-signal-own
      exportparts="answer, answer-chosen, box, heading, notice, own, write"
      .widget=${this._widget}
      .label=${words.yours}
      .level=${this.headingLevel + 1}
      .sent=${this._sent}
    ></wk-signal-own>`;
  }

  private _knowViewer(): void {
    if (this._widget.viewer.kind !== 'VISITOR') void this._own.load();
    this.requestUpdate();
  }

  private async _tellAbout(kind: SignalKindWord | undefined): Promise<void> {
    this._coming = kind !== undefined;
    this._page.write({ about: kind && inAddress(kind) });
    this.requestUpdate();
    await this.updateComplete;
    if (!kind) this.renderRoot.querySelector<HTMLElement>('#question')?.focus();
  }

  private _told(): void {
    this._sent++;
    const sent = new SignalSent();
    this.dispatchEvent(sent);
    this.requestUpdate();
  }
}

const audiences = (words: SignalWords, { organisation }: SignalGuideData) => [
  words.audienceText(organisation.name),
  words.audienceKept,
  words.audienceTimes,
];
