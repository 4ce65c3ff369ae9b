import type { Outcome } from '@wederkerig/client';
import { activityWords } from '@wederkerig/words/activities';
import { moderationWords } from '@wederkerig/words/moderation';
import { profileHelloWords, type ProfileHelloWords } from '@wederkerig/words/profile-hello';
import { html, nothing, type TemplateResult } from 'lit';
import { dialogs } from '../shared/dialog.styles.ts';
import { wear } from '../shared/later-styles.ts';
import { notice } from '../shared/notice.ts';
import { openPart } from '../shared/open-part.ts';
import { cardView } from './profile-card-view.ts';
import { notAnswered, surroundingsIn, type ProfileHome, type ProfileView } from './profile-home.ts';
import type { Neighbour } from './profile-hello.operations.ts';
import { ProfileNeighbourController } from './profile-neighbour.controller.ts';
import { homeless, profileHeader } from './profile-visitor.ts';

/** The card of a neighbour: what this viewer may see, why, and saying hello. */
export class ProfileNeighbour {
  private readonly _controller: ProfileNeighbourController;
  private _reported?: Outcome<unknown>;

  constructor(private readonly home: ProfileHome) {
    this._controller = new ProfileNeighbourController(home.host, surroundingsIn(home));
    wear(home.host.renderRoot as ShadowRoot, [dialogs]);
  }

  forget(): void {
    this._controller.forget();
  }

  render(view: ProfileView, id: string): unknown {
    const { widget } = this.home;
    const words = widget.reader.words(profileHelloWords);
    const activities = widget.reader.words(activityWords);
    this._controller.show(id);
    const { card, home, request } = this._controller;
    if (!words || !activities || card === undefined)
      return notAnswered(request.outcome)
        ? notice(request.outcome, view.shared, request.again)
        : view.waiting;
    if (!card) return this._absent(view, words, home === null);
    const name = card.firstName ?? view.words.someone;
    return html`${cardView(card, { ...view, activities }, { id: 'title' })}
      <p class="note why" data-read>${why(card, name, words, home)}</p>
      ${this._hello(card, name, view, words)} ${this._notRight(card, view)}`;
  }

  private _absent(view: ProfileView, words: ProfileHelloWords, isGuest: boolean): TemplateResult {
    return html`${profileHeader(view.words, view.level, isGuest ? view.words.what : nothing)}
    ${isGuest ? homeless(view, view.shared, this.home.widget.organisation?.phone ?? '') : html`<p part="box" class="box" data-read>${words.absent}</p>`}`;
  }

  private _hello(card: Neighbour, name: string, view: ProfileView, words: ProfileHelloWords) {
    const { outcome, choseNotNow } = this._controller;
    return html`<div class="stack noprint" part="hello">
      <div role="status">${said(card, name, words, choseNotNow)}</div>
      ${this._acts(card, name, view, words)} ${notice(outcome, view.shared)}
    </div>`;
  }

  private _acts(card: Neighbour, name: string, { shared }: ProfileView, words: ProfileHelloWords) {
    const controller = this._controller;
    const { busy, choseNotNow } = controller;
    const waits = card.hello === 'RECEIVED';
    if (!waits && (!card.viewerCanSayHello || choseNotNow)) return nothing;
    return html`${controller.asksName ? this._name(name, words) : nothing}
      <button class="main" aria-disabled=${busy} @click=${() => controller.sayHello()}>
        ${busy ? shared.loading : waits ? words.helloBack : words.sayHello}
      </button>
      ${waits ? html`<button aria-disabled=${busy} @click=${() => controller.notNow()}>${words.notNow}</button>` : nothing}
      <p class="note" data-read>${waits ? words.notNowMeans(name) : words.sayMeans(name)}</p>`;
  }

  private _name(name: string, words: ProfileHelloWords): TemplateResult {
    const controller = this._controller;
    return html`<div>
      <label for="first-name">${words.firstName}</label>
      <input
        id="first-name"
        dir="auto"
        autocomplete="given-name"
        maxlength="40"
        aria-describedby="first-name-reader"
        .value=${controller.firstName}
        @input=${({ target }: Event) => (controller.firstName = (target as HTMLInputElement).value)}
      />
      <p class="note field-note" id="first-name-reader">${words.firstNameReader(name)}</p>
    </div>`;
  }

  private _notRight(card: Neighbour, { shared }: ProfileView) {
    const words = this.home.widget.reader.words(moderationWords);
    if (!words) return nothing;
    return html`<p class="noprint">
        <button class="quiet" @click=${() => this._report(card)}>${words.notRight}</button>
      </p>
      ${notice(this._reported, shared)}`;
  }

  private async _report({ id, firstName }: Neighbour): Promise<void> {
    const { widget, host } = this.home;
    try {
      const { ReportElement } = await import('../shared/report.element.ts');
      const about = { id, author: firstName ?? undefined };
      const result = await openPart(widget, new ReportElement(widget, about));
      if (result === 'blocked') await this._controller.request.ask();
    } catch {
      this._reported = { kind: 'unreachable' };
      host.requestUpdate();
    }
  }
}

/** Through what this viewer sees the card. */
function why(
  { why: through, building }: Neighbour,
  name: string,
  words: ProfileHelloWords,
  home: { building: string; neighbourhood: string } | null | undefined,
): string {
  switch (through) {
    case 'BUDDY':
      return words.whyBuddy(name);
    case 'HELLO':
      return words.whyHello(name);
    case 'BUILDING':
      return words.whyIn(building ?? home?.building ?? '');
    case 'NEIGHBOURHOOD':
      return words.whyIn(home?.neighbourhood ?? '');
    default:
      return words.why[through];
  }
}

/** How far the two are. Having said hello looks the same, whatever the other did with it. */
function said({ hello, building }: Neighbour, name: string, words: ProfileHelloWords, choseNotNow: boolean) {
  const text = {
    NONE: choseNotNow ? words.answeredNotNow : '',
    SAID: words.said(name),
    RECEIVED: words.says(name, building),
    BOTH: `${words.both(name)} ${words.bothMeans}`,
  }[hello];
  return text
    ? html`<p part="box" class="box ${hello === 'BOTH' ? 'thanks' : ''}" data-read><b>${text}</b></p>`
    : nothing;
}
