import type { SharedWords } from '@wederkerig/words/shared';
import type { NeighboursHearWord, WelcomeWords } from '@wederkerig/words/welcome';
import { html, nothing, type LitElement } from 'lit';
import { actSignedIn } from '../shared/acting.ts';
import { heading } from '../shared/heading.ts';
import { notice } from '../shared/notice.ts';
import type { Widget } from '../shared/widget.ts';
import { agreedHere } from './welcome-agreed.ts';
import { WelcomeBuddyPart } from './welcome-buddy.ts';
import { checkInForm } from './welcome-check-in.ts';
import { WelcomeGatheringPart } from './welcome-gathering.ts';
import { WelcomeController, type WelcomeDone } from './welcome.controller.ts';
import type { OwnWelcome } from './welcome-own.operations.ts';
import { stepList } from './welcome-steps.ts';

const hears: readonly NeighboursHearWord[] = ['NOTHING', 'COMING', 'FIRST_NAME'];

/** What a newcomer sees of their half year; fetched once somebody of the house is signed in. */
export class WelcomeOwn {
  readonly own: WelcomeController;
  readonly buddies: WelcomeBuddyPart;
  readonly gathering: WelcomeGatheringPart;

  /** @param buddyTold a buddy was chosen, said yes or stopped */
  constructor(
    private readonly _host: LitElement,
    private readonly _widget: Widget,
    told: () => void,
    buddyTold: () => void,
  ) {
    const { reader } = _widget;
    this.own = new WelcomeController(_host, {
      client: () => _widget.client,
      language: () => reader.language,
      act: (operation, input) => actSignedIn(_widget, operation, input as never),
      told: () => {
        this.buddies.own.unsay();
        told();
        void this.buddies.own.request.ask();
        if (this.own.welcome?.agreed) this.gathering.ask();
      },
    });
    this.buddies = new WelcomeBuddyPart(_host, _widget, buddyTold);
    // Whoever wants to meet neighbours lets them hear their first name.
    this.gathering = new WelcomeGatheringPart(_host, _widget, () => {
      buddyTold();
      void this.own.request.ask();
    });
    void this.own.request.ask();
  }

  /** Whoever is signed in now reads their own. */
  ask(): void {
    void this.own.request.ask();
    void this.buddies.own.request.ask();
    this.gathering.forget();
  }

  /** Nobody is signed in any more. */
  forget(): void {
    this.own.forget();
    this.buddies.own.forget();
    this.gathering.forget();
  }

  /**
   * @param waiting stands in its place until the answer is there
   * @param isNotAlone whether something else stands below it
   */
  render(
    words: WelcomeWords,
    shared: SharedWords,
    level: number,
    waiting: unknown,
    isNotAlone: boolean,
  ): unknown {
    const { request, welcome, done } = this.own;
    if (!request.data) return request.outcome ? notice(request.outcome, shared, request.again) : waiting;
    const said = done && toldIn(done, words);
    return html`<div id="told" role="status" tabindex="-1" class=${said ? '' : 'unseen'}>
        ${said ? html`<p part="box" class="box thanks" data-read><b>${said}</b></p>` : nothing}
      </div>
      ${welcome ? this._welcome(welcome, words, shared, level) : isNotAlone || this.buddies.hasNewcomers ? nothing : this._none(words)}
      ${welcome?.agreed ? nothing : this.buddies.render(shared, level)}`;
  }

  /** What stands below everything else. */
  renderLast(shared: SharedWords, level: number): unknown {
    const { request, welcome } = this.own;
    return request.data ? this.buddies.renderLast(welcome !== null, shared, level) : nothing;
  }

  private _none(words: WelcomeWords) {
    return this.own.done === 'stopped' ? nothing : html`<p data-read>${words.none}</p>`;
  }

  private _welcome(welcome: OwnWelcome, words: WelcomeWords, shared: SharedWords, level: number) {
    if (!welcome.agreed) return this._asking(welcome, words, shared, level);
    return html`${this._contact(welcome, words)}
      ${welcome.checkIn ? checkInForm(this.own, words, level, this._wrong('check-in', shared)) : nothing}
      ${welcome.callAsked && this.own.done !== 'call-comes' ? html`<p part="box" class="box" data-read>${words.callComes}</p>` : nothing}
      <section class="part">
        ${heading(level, 'subtitle', words.stepsHeading)} ${stepList(welcome.steps, words)}
        <p class="meta" data-read>${words.until(welcome.endsOn)}</p>
      </section>
      ${agreedHere(welcome, this._widget, words, shared, level)} ${this._more(welcome, words, shared)}
      ${this.buddies.render(shared, level)} ${this.gathering.render(shared, level)}
      <details class="fold">
        <summary>${words.neighboursQuestion}</summary>
        <form novalidate @submit=${this._agree}>
          ${this._neighbours(words, true)}
          <div><button aria-disabled=${this.own.busy}>${words.saveNeighbours}</button></div>
          ${this._wrong('neighbours', shared)}
        </form>
      </details>
      <div class="part stop">
        ${this.own.isStopping ? this._sure(words) : this._stopping(words)} ${this._wrong('stop', shared)}
      </div>`;
  }

  private _stopping(words: WelcomeWords) {
    return html`<p class="note" data-read>${words.stopWhat}</p>
      <div><button id="stop" @click=${() => this._turn(true)}>${words.stop}</button></div>`;
  }

  /** Nothing brings back what goes away by it. */
  private _sure(words: WelcomeWords) {
    return html`<div
        id="sure"
        role="group"
        tabindex="-1"
        aria-labelledby="sure-ask"
        aria-describedby="sure-what"
      >
        <p id="sure-ask" data-read><b>${words.stopSure}</b></p>
        <p id="sure-what" data-read>${words.stopLoses}</p>
      </div>
      <div class="acts">
        <button aria-disabled=${this.own.busy} @click=${this._stop}>${words.stopYes}</button>
        <button @click=${() => this._turn(false)}>${words.stopNo}</button>
      </div>`;
  }

  /** To the question whether they are sure, or back from it. */
  private async _turn(isStopping: boolean): Promise<void> {
    this.own.set({ isStopping });
    await this._host.updateComplete;
    this._host.renderRoot.querySelector<HTMLElement>(isStopping ? '#sure' : '#stop')?.focus();
  }

  private _asking(welcome: OwnWelcome, words: WelcomeWords, shared: SharedWords, level: number) {
    return html`<form novalidate part="ask" @submit=${this._agree}>
      ${heading(level, 'subtitle', words.hello(welcome.firstName))}
      <p data-read><b>${words.ask}</b> ${words.askWhat}</p>
      ${this._contact(welcome, words)} ${this._neighbours(words)}
      <p class="note" data-read>${words.askFree}</p>
      <div class="acts">
        <button class="main" aria-disabled=${this.own.busy}>${words.yes}</button>
        <button type="button" aria-disabled=${this.own.busy} @click=${this._stop}>${words.no}</button>
      </div>
      ${this._wrong('ask', shared)} ${this._wrong('stop', shared)}
    </form>`;
  }

  private _contact({ contact, contactJob }: OwnWelcome, words: WelcomeWords) {
    const said = contact && contactJob ? words.contact(contact, contactJob) : words.contactUnknown;
    return html`<p part="contact" class="contact" data-read>${said}</p>`;
  }

  private _neighbours(words: WelcomeWords, isFolded = false) {
    const { own } = this;
    return html`<fieldset class="choices" aria-describedby="neighbours-note">
      <legend class=${isFolded ? 'unseen' : ''}>${words.neighboursQuestion}</legend>
      ${hears.map(
        (one) =>
          html`<label class="choice">
            <input
              type="radio"
              name="neighbours"
              .checked=${one === own.neighboursHear}
              @change=${() => own.set({ neighboursHear: one })}
            />
            <span>${words.neighboursHear[one]}</span>
          </label>`,
      )}
      <p class="note" id="neighbours-note">${words.neighboursNote}</p>
    </fieldset>`;
  }

  private _more({ canWantMore, wantsMore, longer }: OwnWelcome, words: WelcomeWords, shared: SharedWords) {
    if (wantsMore && !longer) return html`<p data-read>${words.wantsMore}</p>`;
    if (!canWantMore) return nothing;
    return html`<div class="part" part="more">
      <p data-read><b>${words.more}</b></p>
      <div>
        <button aria-disabled=${this.own.busy} @click=${() => this.own.wantMore()}>${words.wantMore}</button>
      </div>
      ${this._wrong('more', shared)}
    </div>`;
  }

  private _wrong(at: WelcomeController['at'], shared: SharedWords) {
    return at === this.own.at ? notice(this.own.outcome, shared) : nothing;
  }

  private _agree = (event: Event): void => {
    event.preventDefault();
    void this.own.agree();
  };

  private _stop = (): void => void this.own.stop();
}

function toldIn(done: WelcomeDone, words: WelcomeWords): string {
  if (done === 'stopped') return words.stopped;
  if (done === 'call-comes') return `${words.thanks} ${words.callComes}`;
  return done === 'checked-in' ? words.thanks : words.saved;
}
