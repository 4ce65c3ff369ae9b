import type { SharedWords } from '@wederkerig/words/shared';
import { welcomeBuddyWords, type WelcomeBuddyWords } from '@wederkerig/words/welcome-buddy';
import { html, nothing, type LitElement } from 'lit';
import { actSignedIn } from '../shared/acting.ts';
import { heading } from '../shared/heading.ts';
import { notice } from '../shared/notice.ts';
import type { Widget } from '../shared/widget.ts';
import { WelcomeBuddyController } from './welcome-buddy.controller.ts';
import type { OwnBuddy } from './welcome-buddy.operations.ts';
import { askedPart, stopPart, wishPart, type BuddyingView } from './welcome-buddying.ts';

/** Buddies in <wk-welcome>: of a newcomer, and of whoever helps or wants to help. */
export class WelcomeBuddyPart {
  readonly own: WelcomeBuddyController;

  constructor(
    private readonly _host: LitElement,
    private readonly _widget: Widget,
    told: () => void,
  ) {
    this.own = new WelcomeBuddyController(_host, {
      client: () => _widget.client,
      language: () => _widget.reader.language,
      act: (operation, input) => actSignedIn(_widget, operation, input as never),
      told: () => {
        told();
        void this._toTold();
      },
    });
    void this.own.request.ask();
  }

  /** Whether a newcomer chose the viewer, or is helped by them. */
  get hasNewcomers(): boolean {
    return (this.own.buddies?.buddying?.newcomers.length ?? 0) > 0;
  }

  /** What was done, the viewer's own buddy, and who asks the viewer. */
  render(shared: SharedWords, level: number): unknown {
    const { request, buddies, done } = this.own;
    if (!request.data && !buddies) return notice(request.outcome, shared, request.again);
    const view = this._view(shared, level);
    if (!view) return nothing;
    const { words } = view;
    return html`<div id="buddy-told" role="status" tabindex="-1" class=${done ? '' : 'unseen'}>
        ${done ? html`<p part="box" class="box thanks" data-read><b>${words[done]}</b></p>` : nothing}
      </div>
      ${buddies?.welcomeBuddy ? this._newcomer(buddies.welcomeBuddy, view) : nothing}
      ${askedPart(buddies?.buddying?.newcomers ?? [], view)}`;
  }

  /**
   * What stands last: where a buddy stops, and where somebody says that they want to be one.
   *
   * @param isNewcomer whether the viewer is in their own first half year: they are not asked to help others
   */
  renderLast(isNewcomer: boolean, shared: SharedWords, level: number): unknown {
    const view = this._view(shared, level);
    const { buddies } = this.own;
    if (!view || !buddies?.buddying) return nothing;
    return html`${stopPart(buddies.buddying.newcomers, view)}
    ${isNewcomer ? nothing : wishPart(buddies.buddying, buddies.firstName, view)}`;
  }

  private _view(shared: SharedWords, level: number): BuddyingView | undefined {
    const words = this._widget.reader.words(welcomeBuddyWords);
    return words && { own: this.own, words, shared, level };
  }

  private _newcomer(buddy: OwnBuddy, view: BuddyingView) {
    const { words, shared, level } = view;
    return html`<section class="part" part="buddy">
      ${heading(level, 'subtitle', words.heading)} ${this._state(buddy, words)}
      ${this.own.at === 'newcomer' ? notice(this.own.outcome, shared) : nothing}
    </section>`;
  }

  private _state({ state, firstName, offers, canAskOthers }: OwnBuddy, words: WelcomeBuddyWords) {
    const { own } = this;
    const button = (label: string, press: () => unknown, className = '') =>
      html`<button class=${className} aria-disabled=${own.busy} @click=${press}>${label}</button>`;
    const nobody = button(words.notWant, () => own.want(false));
    switch (state) {
      case 'UNASKED':
        return html`<p data-read>${words.what}</p>
          <div class="acts">${button(words.want, () => own.want(true), 'main')} ${nobody}</div>`;
      case 'NOBODY':
        return html`<p data-read>${words.nobody}</p>
          <div>${button(words.wantAfterAll, () => own.want(true))}</div>`;
      case 'WAITING':
        return html`<p data-read>${words.waiting}</p>
          <div>${nobody}</div>`;
      case 'CHOOSING':
        return html`<p data-read><b>${words.choose}</b></p>
          <ul class="offers">
            ${offers.map(
              (one) =>
                html`<li class="box offer" part="offer">
                  <div>
                    <b data-read>${one.firstName}</b>
                    <ul class="reasons">
                      ${reasonsIn(one.reasons, words).map((said) => html`<li data-read>${said}</li>`)}
                    </ul>
                  </div>
                  ${button(words.chooseName(one.firstName), () => own.choose(one.id), 'main')}
                </li>`,
            )}
          </ul>
          <p class="note" data-read>${words.chooseReaders}</p>
          <div class="acts">
            ${canAskOthers ? button(words.others, () => own.askOthers()) : nothing} ${nobody}
          </div>`;
      case 'ASKED':
        return html`<p data-read>${firstName ? words.asked(firstName) : words.askedSomebody}</p>
          <div>${nobody}</div>`;
      case 'TOGETHER':
        return html`<p data-read><b>${words.together(firstName ?? '')}</b></p>
          <p class="note" data-read>${words.togetherReads(firstName ?? '')}</p>
          <div>${button(words.stopBuddy, () => own.stop(null))}</div>`;
    }
  }

  private async _toTold(): Promise<void> {
    await this._host.updateComplete;
    this._host.renderRoot.querySelector<HTMLElement>('#buddy-told')?.focus();
  }
}

/** Why somebody may suit, in words; never how well. */
function reasonsIn(reasons: OwnBuddy['offers'][number]['reasons'], words: WelcomeBuddyWords): string[] {
  const say = {
    LANGUAGE: words.reasonLanguage,
    BUILDING: words.reasonBuilding,
    NEIGHBOURHOOD: words.reasonNeighbourhood,
  };
  return reasons.length > 0 ? reasons.map(({ kind, name }) => say[kind](name)) : [words.reasonNone];
}
