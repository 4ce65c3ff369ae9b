import type { SharedWords } from '@wederkerig/words/shared';
import type { ThanksWords } from '@wederkerig/words/thanks';
import { thanksOwnWords, type ThanksOwnWords } from '@wederkerig/words/thanks-own';
import { html, nothing, type LitElement } from 'lit';
import { actSignedIn } from '../shared/acting.ts';
import { Draft } from '../shared/draft.ts';
import { guide } from '../shared/guide.styles.ts';
import { heading } from '../shared/heading.ts';
import { wear } from '../shared/later-styles.ts';
import { notice } from '../shared/notice.ts';
import type { Widget } from '../shared/widget.ts';
import { asked } from './thanks-asked.ts';
import { ThanksOwnController, type ThanksOwnSurroundings } from './thanks-own.controller.ts';
import { thanksOwn } from './thanks-own.styles.ts';
import { statement } from './thanks-statement.ts';
import { writing } from './thanks-writing.ts';
import { yours } from './thanks-yours.ts';

/** What the parts of it are given to show themselves with. */
export interface OwnView {
  readonly own: ThanksOwnController;
  readonly words: ThanksOwnWords;
  readonly wall: ThanksWords;
  readonly shared: SharedWords;
  readonly level: number;
  readonly widget: Widget;
  /** Draws again, and gives the keyboard what is new. */
  go(selector: string): void;
}

/** What is there for who is signed in, above the wall and below it; fetched for them alone. */
export class ThanksOwn {
  readonly own: ThanksOwnController;
  private readonly _draft = new Draft('thanks');

  constructor(
    private readonly host: LitElement,
    private readonly widget: Widget,
    around: Pick<ThanksOwnSurroundings, 'asked' | 'given' | 'changed'>,
  ) {
    wear(host.renderRoot as ShadowRoot, [guide, thanksOwn]);
    this.own = new ThanksOwnController(host, {
      ...around,
      client: () => widget.client,
      language: () => widget.reader.language,
      draft: this._draft,
      act: (operation, input) => actSignedIn(widget, operation, input),
    });
    void this.own.request.ask();
  }

  /** Asking, and being asked: one thing at a time. */
  above(wall: ThanksWords, shared: SharedWords, level: number): unknown {
    const view = this._view(wall, shared, level);
    if (!view) return nothing;
    const { words, own } = view;
    const { outcome, again, data } = own.request;
    if (data === undefined)
      return outcome ? notice(outcome, shared, again) : html`<p role="status">${shared.loading}</p>`;
    return html`<div role="status" tabindex="-1" id="said" class="said">${said(view)}</div>
      ${own.about === 'ask' ? notice(own.outcome, shared) : nothing}
      ${own.writing ? writing(view, own.writing, this._draft) : this._asks(view)}
      ${words && outcome?.kind === 'unreachable' ? notice(outcome, shared, again) : nothing}`;
  }

  /** What is theirs. */
  below(wall: ThanksWords, shared: SharedWords, level: number): unknown {
    const view = this._view(wall, shared, level);
    if (!view?.own.request.data) return nothing;
    return html`${yours(view)} ${statement(view)}`;
  }

  private _view(wall: ThanksWords, shared: SharedWords, level: number): OwnView | undefined {
    const words = this.widget.reader.words(thanksOwnWords);
    if (!words) return undefined;
    const go = (selector: string) => void this._go(selector);
    return { own: this.own, words, wall, shared, level, widget: this.widget, go };
  }

  private _asks(view: OwnView) {
    const { own, words, level, go } = view;
    const waiting = own.own.find(({ asksMe }) => asksMe);
    if (waiting) return asked(view, waiting);
    if (own.choosing) return this._choice(view);
    const { asks } = own;
    if (asks) {
      const name = asks.with ?? words.neighbour;
      return html`<div part="box" class="box thanks stack" role="group" aria-labelledby="ask">
        ${heading(level, 'subtitle', words.ask(name), 'ask')}
        <p lang=${asks.language} dir="auto" data-read>${asks.title}</p>
        <div class="way">
          <button class="main" @click=${() => (own.begin(asks), go('#write'))}>${words.begin}</button>
          <button class="quiet" @click=${() => own.notNow(asks)}>${words.notNow}</button>
        </div>
      </div>`;
    }
    if (!own.deeds.length) return nothing;
    return html`<div class="noprint">
      <button @click=${() => (own.choose(true), go('#choose'))}>${words.other}</button>
    </div>`;
  }

  private _choice({ own, words, level, go }: OwnView) {
    return html`<div part="write" class="choose stack" role="group" aria-labelledby="choose">
      ${heading(level, 'subtitle', words.otherHeading, 'choose')}
      ${own.deeds.map(
        (deed) =>
          html`<button class="answer" data-read @click=${() => (own.begin(deed), go('#write'))}>
            ${words.toWhom(deed.with ?? words.neighbour, deed.title)}
          </button>`,
      )}
      <div>
        <button class="quiet" @click=${() => own.choose(false)}>${words.stop}</button>
      </div>
    </div>`;
  }

  private async _go(selector: string): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

function said({ own, words }: OwnView) {
  if (!own.said) return nothing;
  const { said: done } = own;
  const texts = {
    yes: () => words.answeredYes,
    no: () => words.answeredNo,
    back: () => words.takenBack,
    waits: () => words.givenWaits,
    given: () => words.given(nameOf()),
    asked: () => words.givenAsked(nameOf()),
  };
  const nameOf = () => ('name' in done && done.name) || words.neighbour;
  return html`<p part="box" class="box thanks"><b>${texts[done.what]()}</b></p>`;
}
