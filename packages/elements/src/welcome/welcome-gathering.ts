import type { SharedWords } from '@wederkerig/words/shared';
import { welcomeGatheringWords, type WelcomeGatheringWords } from '@wederkerig/words/welcome-gathering';
import { html, nothing, type LitElement } from 'lit';
import { actSignedIn } from '../shared/acting.ts';
import { heading } from '../shared/heading.ts';
import { notice } from '../shared/notice.ts';
import type { Widget } from '../shared/widget.ts';
import { WelcomeGatheringController } from './welcome-gathering.controller.ts';
import type { OwnGathering } from './welcome-gathering.operations.ts';

/** Where a newcomer says whether they want to meet neighbours, and whether they can on the day that was found. */
export class WelcomeGatheringPart {
  readonly own: WelcomeGatheringController;
  private _isAsked = false;

  constructor(
    private readonly _host: LitElement,
    private readonly _widget: Widget,
    told: () => void,
  ) {
    this.own = new WelcomeGatheringController(_host, {
      client: () => _widget.client,
      language: () => _widget.reader.language,
      act: (operation, input) => actSignedIn(_widget, operation, input as never),
      told: () => {
        told();
        void this._toTold();
      },
    });
  }

  /** Asked once there is a newcomer to ask it for. */
  ask(): void {
    this._isAsked = true;
    void this.own.request.ask();
  }

  /** Whoever is signed in now is asked anew. */
  forget(): void {
    this._isAsked = false;
    this.own.forget();
  }

  render(shared: SharedWords, level: number): unknown {
    const words = this._widget.reader.words(welcomeGatheringWords);
    const { request, gathering, saved, outcome } = this.own;
    if (!this._isAsked) this.ask();
    if (!words) return nothing;
    if (!request.data) return notice(request.outcome, shared, request.again);
    if (!gathering) return nothing;
    return html`<section class="part" part="gathering">
      ${heading(level, 'subtitle', words.heading)}
      <div id="gathering-told" role="status" tabindex="-1" class=${saved ? '' : 'unseen'}>
        ${saved ? html`<p part="box" class="box thanks" data-read><b>${words.saved}</b></p>` : nothing}
      </div>
      ${this._state(gathering, words)} ${notice(outcome, shared)}
    </section>`;
  }

  private _state(gathering: OwnGathering, words: WelcomeGatheringWords) {
    const { own } = this;
    const { state, by, board } = gathering;
    const button = (label: string, press: () => unknown, className = '') =>
      html`<button class=${className} aria-disabled=${own.busy} @click=${press}>${label}</button>`;
    switch (state) {
      case 'UNASKED':
      case 'OVER':
        return html`<p data-read>${words.what}</p>
          <p class="note" data-read>${words.readers(board ?? '')}</p>
          <div>${button(words.want, () => own.want(true))}</div>`;
      case 'WANTED':
        return html`<p data-read>${words.wanting}</p>
          <div>${button(words.stop, () => own.want(false))}</div>`;
      case 'PROPOSED':
        return html`<div class="box stack" part="box">
            ${by ? html`<p data-read>${words.proposedBy(by)}</p>` : nothing} ${whenAndWhere(gathering, words)}
            <p data-read>${words.canYou}</p>
          </div>
          <p class="note" data-read>${words.yesWhat(board ?? '')} ${words.readers(board ?? '')}</p>
          <div class="acts">
            ${button(words.yes, () => own.answer(true), 'main')}
            ${button(words.otherDay, () => own.answer(false))} ${button(words.stop, () => own.want(false))}
          </div>`;
      case 'PLANNED':
        return html`<div class="box stack" part="box">
            <p data-read>${words.planned}</p>
            ${whenAndWhere(gathering, words)}
          </div>
          <p class="note" data-read>${words.plannedWhere}</p>
          <div>${button(words.stopPlanned, () => own.want(false))}</div>`;
    }
  }

  private async _toTold(): Promise<void> {
    await this._host.updateComplete;
    this._host.renderRoot.querySelector<HTMLElement>('#gathering-told')?.focus();
  }
}

/** The day, the time and the place of what was proposed or planned. */
export function whenAndWhere(
  { onDate, atTime, place }: Pick<OwnGathering, 'onDate' | 'atTime' | 'place'>,
  words: WelcomeGatheringWords,
) {
  if (!onDate || !atTime) return nothing;
  return html`<p data-read><b>${words.when(onDate, atTime)}</b><br /><bdi>${place}</bdi></p>`;
}
