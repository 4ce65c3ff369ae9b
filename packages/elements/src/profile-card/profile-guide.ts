import type { Outcome } from '@wederkerig/client';
import { activityWords } from '@wederkerig/words/activities';
import { profileGuideWords, type ProfileGuideWords } from '@wederkerig/words/profile-guide';
import { html, nothing, type TemplateResult } from 'lit';
import { actSignedIn, signIn } from '../shared/acting.ts';
import { steps } from '../shared/guide.ts';
import { heading } from '../shared/heading.ts';
import { hint } from '../shared/hint.ts';
import { notice } from '../shared/notice.ts';
import type { ProfileHome, ProfileView } from './profile-home.ts';
import { ProfileGuideController, type Telling } from './profile-guide.controller.ts';
import type { ProfileOwnController } from './profile-own.controller.ts';
import {
  AnswerProfileQuestion,
  RemoveProfilePicture,
  ShowProfilePicture,
  WithdrawProfileAnswer,
  type OwnProfile,
} from './profile-own.operations.ts';
import { ProfilePictureController } from './profile-picture.controller.ts';
import type { ProfileStep } from './profile-place.ts';
import { questionView, type ProfileGuideView } from './profile-question.ts';
import { smaller } from './smaller-picture.ts';
import { whoView } from './profile-who.ts';

/** Leads to a card with one question a screen: what to tell, and then who may see it. */
export class ProfileGuide {
  private readonly _guide: ProfileGuideController;
  private readonly _picture: ProfilePictureController;
  private _tell?: ProfileStep | 'ALL';
  private _screen?: string;
  private _allLanguages = false;

  constructor(
    private readonly home: ProfileHome,
    private readonly own: ProfileOwnController,
  ) {
    this._guide = new ProfileGuideController(home.host, {
      tell: () => this._tell,
      profile: () => own.profile!,
      hasName: () => Boolean(own.firstName),
      save: (step, telling, firstName) => this._save(step, telling, firstName),
      withdraw: (question) =>
        this._took(actSignedIn(home.widget, WithdrawProfileAnswer, { question: question as never })),
      finished: () => this._finished(),
    });
    this._picture = new ProfilePictureController(home.host, {
      bring: (file) => this._bring(file),
      brought: () => this._brought(),
    });
  }

  render(view: ProfileView, tell: ProfileStep | 'ALL'): unknown {
    const { reader } = this.home.widget;
    const words = reader.words(profileGuideWords);
    const activities = reader.words(activityWords);
    if (!words || !activities) return view.waiting;
    if (tell !== this._tell) this._begin(tell);
    this._follow();
    const { screen, step, telling } = this._guide;
    const guide: ProfileGuideView = {
      ...view,
      activities,
      guide: words,
      step,
      telling,
      profile: this.own.profile!,
      controller: this._guide,
      picture: this._picture,
      allLanguages: this._allLanguages,
      showLanguages: () => this._showLanguages(),
      removePicture: () => void this._took(actSignedIn(this.home.widget, RemoveProfilePicture, {})),
    };
    return html`<form part="guide" novalidate class="guide" @submit=${this._submit}>
      ${this._where(words)}
      ${heading(view.level, 'title', screen === 'who' ? words.askWho : words.ask[step], 'title')}
      ${screen === 'who' ? whoView(guide) : questionView(guide)}
      ${screen === 'what' && step !== 'PICTURE' ? hint(telling.words, reader) : nothing}
      ${this._wrong(view, words)} ${this._way(view, words)}
      <p class="note">${words.kept}</p>
    </form>`;
  }

  private _where(words: ProfileGuideWords): TemplateResult {
    const { isRow, number, steps: all, saved, continued } = this._guide;
    const said = saved ? words.saved : continued ? words.continued : undefined;
    return html`${isRow ? steps(words.title, words.step(number, all.length), number, all.length) : nothing}
      <div role="status" class=${said ? '' : 'unseen'}>
        ${said ? html`<p part="box" class="box ${saved ? 'thanks' : 'hint'}">${said}</p>` : nothing}
      </div>`;
  }

  private _wrong({ shared }: ProfileView, words: ProfileGuideWords): TemplateResult {
    const { missing, outcome } = this._guide;
    return html`<div role="alert" class=${missing ? '' : 'unseen'}>
        ${missing ? html`<p part="box" class="box bad">${missing === 'day' ? words.dayNeeded : words.nameNeeded}</p>` : nothing}
      </div>
      ${notice(outcome, shared)}
      ${outcome && outcome.kind !== 'ready' ? html`<p class="note">${shared.keptAsTyped}</p>` : nothing}`;
  }

  private _way({ shared }: ProfileView, words: ProfileGuideWords): TemplateResult {
    const { screen, isRow, hasAnswer, isEmptied, busy } = this._guide;
    const onward =
      screen === 'who'
        ? isRow
          ? words.saveAndGoOn
          : words.save
        : hasAnswer
          ? words.next
          : isEmptied
            ? words.removeThis
            : words.skip;
    return html`<div class="way">
      <button type="button" class="quiet" @click=${this._back}>${words.previous}</button>
      <button class=${hasAnswer || isEmptied ? 'main' : 'skip'} aria-disabled=${busy}>
        ${busy ? shared.loading : onward}
      </button>
    </div>`;
  }

  private _begin(tell: ProfileStep | 'ALL'): void {
    this._tell = tell;
    this._screen = undefined;
    this._allLanguages = false;
    this._picture.forget();
    this._guide.start();
  }

  /** Reading goes on at the heading of the next screen. */
  private _follow(): void {
    const { step, screen } = this._guide;
    const shown = `${step} ${screen}`;
    if (this._screen && this._screen !== shown) this.home.arrive();
    this._screen = shown;
  }

  private _submit = (event: Event): void => {
    event.preventDefault();
    void this._guide.onward();
  };

  private _back = (): void => {
    if (!this._guide.back()) this.home.go({});
  };

  private _showLanguages(): void {
    this._allLanguages = true;
    this.home.host.requestUpdate();
  }

  private _finished(): void {
    this._tell = undefined;
    if (!this.own.isEmpty) this.own.done = 'thanks';
    this.home.go({});
  }

  private _save(step: ProfileStep, telling: Telling, firstName?: string) {
    const { widget } = this.home;
    const { chosen, words, audience, ends, until } = telling;
    const { countedFrom, mayCount } = this._guide;
    const counted = telling.counted && countedFrom !== null && mayCount;
    const shown = { audience, until: ends ? until : undefined, firstName };
    if (step === 'PICTURE') return this._took(actSignedIn(widget, ShowProfilePicture, shown), firstName);
    const told = { question: step, chosen: [...chosen], words: words.trim() || undefined };
    const input = { ...told, ...shown, counted, language: widget.reader.language };
    return this._took(actSignedIn(widget, AnswerProfileQuestion, input), firstName);
  }

  private async _took(
    acting: Promise<Outcome<{ profile: OwnProfile | null }> | undefined>,
    firstName?: string,
  ): Promise<Outcome<unknown> | undefined> {
    const outcome = await acting;
    if (outcome?.kind !== 'ready') return outcome;
    if (firstName) await this.own.request.ask();
    if (outcome.data.profile) this.own.take(outcome.data.profile);
    return outcome;
  }

  private async _bring(file: File): Promise<Outcome<unknown> | undefined> {
    const { widget } = this.home;
    const language = widget.reader.language;
    const photo = await smaller(file);
    const send = () => widget.client!.bring('profile-picture', photo, { language });
    const outcome = await send();
    if (outcome.kind !== 'refused' || outcome.code !== 'SIGN_IN_NEEDED') return outcome;
    const signed = await signIn(widget);
    return signed?.kind === 'ready' ? send() : signed;
  }

  /** A new picture waits for its owner alone until they choose; the usual choice stands ready. */
  private async _brought(): Promise<void> {
    const { picture, pictureUsually } = this.own.profile!;
    await this.own.request.ask();
    if (!picture) this._guide.type({ audience: pictureUsually });
  }
}
