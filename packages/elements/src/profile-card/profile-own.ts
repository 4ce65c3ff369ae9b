import { activityWords } from '@wederkerig/words/activities';
import { profileHelloWords } from '@wederkerig/words/profile-hello';
import { profileOwnWords, type ProfileOwnWords } from '@wederkerig/words/profile-own';
import { html, nothing, type TemplateResult } from 'lit';
import { dialogs } from '../shared/dialog.styles.ts';
import { choice } from '../shared/guide.ts';
import { guide } from '../shared/guide.styles.ts';
import { Later } from '../shared/later.ts';
import { wear } from '../shared/later-styles.ts';
import { notice } from '../shared/notice.ts';
import { cardView, type GivenCard } from './profile-card-view.ts';
import { notAnswered, surroundingsIn, type ProfileHome, type ProfileView } from './profile-home.ts';
import { waitingHellos } from './profile-hellos.ts';
import { ProfileOwnController } from './profile-own.controller.ts';
import { own } from './profile-own.styles.ts';
import { ownCard, type ProfileOwnView } from './profile-own-card.ts';
import type { ProfileAudience } from './profile-own.operations.ts';
import { ProfilePause } from './profile-pause.ts';
import type { ProfilePlace } from './profile-place.ts';
import { homeless, profileHeader } from './profile-visitor.ts';

/** The own card, as its owner sees it and as neighbours do, and what can be done with it. */
export class ProfileOwn {
  readonly controller: ProfileOwnController;
  private readonly _pause: ProfilePause;
  private readonly _guide;
  private _asking?: InstanceType<typeof import('./profile-guide.ts').ProfileGuide>;

  constructor(private readonly home: ProfileHome) {
    const { host } = home;
    this.controller = new ProfileOwnController(host, surroundingsIn(home));
    this._pause = new ProfilePause(host, this.controller);
    this._guide = new Later(host, () => import('./profile-guide.ts'));
    wear(host.renderRoot as ShadowRoot, [dialogs, guide, own]);
    void this.controller.request.ask();
  }

  /** Looks again, as whoever is signed in now. */
  look(): void {
    void this.controller.request.ask();
  }

  forget(): void {
    this.controller.forget();
  }

  render(view: ProfileView, place: ProfilePlace): unknown {
    const { profile, request } = this.controller;
    const { reader, organisation } = this.home.widget;
    const words = reader.words(profileOwnWords);
    const activities = reader.words(activityWords);
    if (profile === undefined || !words || !activities)
      return notAnswered(request.outcome)
        ? notice(request.outcome, view.shared, request.again)
        : view.waiting;
    if (!profile)
      return html`${profileHeader(view.words, view.level, view.words.what)}
      ${homeless(view, view.shared, organisation?.phone ?? '')}`;
    return place.tell
      ? this._tell(view, place)
      : this._card({ ...view, activities, own: words, profile }, place);
  }

  private _tell(view: ProfileView, { tell }: ProfilePlace): unknown {
    const { part } = this._guide;
    void this._guide.load();
    if (!part) return view.instead(this._guide);
    if (!this._asking) {
      this._asking = new part.ProfileGuide(this.home, this.controller);
      this.controller.done = undefined;
    }
    return this._asking.render(view, tell!);
  }

  private _card(view: ProfileOwnView, { as }: ProfilePlace): TemplateResult {
    this._asking = undefined;
    const { own: words, level, shared } = view;
    const { controller, home } = this;
    const { hellos, done } = controller;
    const hello =
      hellos.length || done === 'answeredNotNow' ? home.widget.reader.words(profileHelloWords) : undefined;
    const said = done === 'answeredNotNow' ? hello?.answeredNotNow : done && words[done];
    return html`${profileHeader(view.words, level, words.youChoose)}
      <div role="status" class=${said ? '' : 'unseen'}>
        ${said ? html`<p part="box" class="box ${done === 'thanks' ? 'thanks' : ''}"><b>${said}</b></p>` : nothing}
      </div>
      ${hello && hellos.length ? waitingHellos(controller, view, hello, (neighbour) => home.go({ neighbour })) : nothing}
      ${this._pause.status(words)} ${controller.removing ? nothing : notice(controller.outcome, shared)}
      ${controller.isEmpty ? this._empty(words) : html`${this._eyes(words, as)} ${as ? this._asSeen(view, as) : this._mine(view)}`}
      ${this._pause.switch(view)}`;
  }

  private _empty(words: ProfileOwnWords) {
    return html`<div part="box" class="box stack">
      <p data-read>${words.empty}</p>
      <button class="main" @click=${() => this.home.go({ tell: 'ALL' })}>${words.begin}</button>
    </div>`;
  }

  /** Two looks at one card. */
  private _eyes(words: ProfileOwnWords, as: ProfileAudience | undefined) {
    const { audiences } = this.controller.profile!;
    const first = audiences.find((one) => one === 'BUILDING') ?? audiences.at(-1);
    return html`<div class="choices eyes noprint">
      ${choice(words.asMe, !as, () => this.home.go({}))}
      ${choice(words.asNeighbour, Boolean(as), () => this.home.go({ as: first }))}
    </div>`;
  }

  private _mine(view: ProfileOwnView) {
    return ownCard({ view, controller: this.controller, tell: (tell) => this.home.go({ tell }) });
  }

  private _asSeen(view: ProfileOwnView, as: ProfileAudience) {
    const { own: words, profile, level } = view;
    this.controller.lookAs(as);
    const { looking } = this.controller;
    const circles = profile.audiences.filter((one) => one !== 'ONLY_ME');
    return html`<div role="group" aria-label=${words.whoLooks} class="circles noprint">
        <p><b>${words.whoLooks}</b></p>
        <div class="choices">
          ${circles.map((one) => choice(circleName(one, view), one === as, () => this.home.go({ as: one })))}
        </div>
      </div>
      <div class="seen" aria-live="polite">
        ${
          looking.data
            ? this._seen(looking.data.card, view, level)
            : looking.outcome
              ? notice(looking.outcome, view.shared, looking.again)
              : html`<p>${view.shared.loading}</p>`
        }
      </div>`;
  }

  private _seen(card: GivenCard | null, view: ProfileOwnView, level: number) {
    if (!card) return html`<p part="box" class="box" data-read>${view.own.seesNothing}</p>`;
    return html`<div class="frame">${cardView(card, { ...view, level: level + 1 })}</div>`;
  }
}

function circleName(circle: ProfileAudience, { own: words, profile }: ProfileOwnView): string {
  if (circle === 'BUILDING') return words.looksFrom(profile.building);
  if (circle === 'NEIGHBOURHOOD') return words.looksFrom(profile.neighbourhood);
  return words.looks[circle as keyof ProfileOwnWords['looks']];
}
