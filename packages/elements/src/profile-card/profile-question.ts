import { activityGroups, type ActivityGroup, type ActivityWords } from '@wederkerig/words/activities';
import { profileTimes, spokenLanguages } from '@wederkerig/words/profile-choices';
import type { ProfileGuideWords } from '@wederkerig/words/profile-guide';
import { html, nothing, type TemplateResult } from 'lit';
import { choice, examples } from '../shared/guide.ts';
import { notice } from '../shared/notice.ts';
import { choiceName, face } from './profile-card-view.ts';
import type { ProfileGuideController, Telling } from './profile-guide.controller.ts';
import type { ProfileView } from './profile-home.ts';
import type { OwnProfile } from './profile-own.operations.ts';
import type { ProfilePictureController } from './profile-picture.controller.ts';
import type { ProfileStep } from './profile-place.ts';

export interface ProfileGuideView extends ProfileView {
  activities: ActivityWords;
  guide: ProfileGuideWords;
  step: ProfileStep;
  telling: Telling;
  profile: OwnProfile;
  controller: ProfileGuideController;
  picture: ProfilePictureController;
  allLanguages: boolean;
  showLanguages(): void;
  removePicture(): void;
}

/** Many people here speak these; the rest is one press away. */
const often = ['nl', 'en', 'tr', 'ar', 'zgh', 'pl', 'uk', 'srn'];

/** What can be told under one question. */
export function questionView(view: ProfileGuideView): TemplateResult {
  switch (view.step) {
    case 'PICTURE':
      return pictureView(view);
    case 'SPEAK':
      return languages(view);
    case 'TIME':
      return html`${meta(view.guide.chooseMore)} ${choices(view, 'TIME', profileTimes)}`;
    case 'LIKE_HERE':
      return html`${ownWords(view, view.guide.ask.LIKE_HERE, 'unseen')}
      ${examples(view.guide.examples, view.guide.likeHere, (words) => view.controller.type({ words }))}`;
    default:
      return activities(view, view.step);
  }
}

const meta = (text: string) => html`<p class="meta" data-read>${text}</p>`;

type Listed = 'GOOD_AT' | 'ENJOY' | 'COULD_USE';

function activities(view: ProfileGuideView, step: Listed): TemplateResult {
  const { guide } = view;
  const groups = Object.keys(activityGroups) as ActivityGroup[];
  return html`${meta(step === 'COULD_USE' ? `${guide.wishHint} ${guide.pressGroup}` : guide.pressGroup)}
    <div class="groups">${groups.map((group) => activityGroup(view, step, group))}</div>
    ${ownWords(view, guide.ownWords)}`;
}

function activityGroup(view: ProfileGuideView, step: Listed, group: ActivityGroup): TemplateResult {
  const { activities: words, guide, telling } = view;
  const all = activityGroups[group];
  const count = all.filter((one) => telling.chosen.includes(one)).length;
  return html`<details>
    <summary>
      <span>${words.group[group]}</span>
      ${count ? html`<span class="count">${guide.chosen(count)}</span>` : nothing}
    </summary>
    ${choices(view, step, all)}
  </details>`;
}

function choices(
  view: ProfileGuideView,
  question: Exclude<ProfileStep, 'PICTURE'>,
  all: readonly string[],
): TemplateResult {
  const { telling, controller } = view;
  return html`<div class="choices">
    ${all.map((one) => {
      const name = choiceName(question, one, view);
      const label = question === 'SPEAK' ? html`<span lang=${one}>${name}</span>` : name;
      return choice(label, telling.chosen.includes(one), () => controller.toggle(one));
    })}
  </div>`;
}

function languages(view: ProfileGuideView): TemplateResult {
  const { guide, telling, allLanguages, showLanguages, language } = view;
  const first = [...new Set([language, ...often])];
  const known = spokenLanguages.filter((one) => first.includes(one) || telling.chosen.includes(one));
  return html`${meta(guide.chooseMore)} ${choices(view, 'SPEAK', allLanguages ? spokenLanguages : known)}
  ${allLanguages ? nothing : html`<button type="button" class="quiet" @click=${showLanguages}>${guide.moreLanguages}</button>`}`;
}

function ownWords(
  { guide, telling, controller }: ProfileGuideView,
  label: string,
  look = '',
): TemplateResult {
  const keep = ({ target }: Event) => controller.type({ words: (target as HTMLTextAreaElement).value });
  return html`<div>
    <label for="own-words" class=${look}>${label}</label>
    <textarea
      id="own-words"
      dir="auto"
      maxlength="200"
      aria-describedby="own-readers"
      .value=${telling.words}
      @input=${keep}
    ></textarea>
    <p class="note field-note" id="own-readers">${guide.readersLater}</p>
  </div>`;
}

function pictureView(view: ProfileGuideView): TemplateResult {
  const { guide, profile, picture, shared, removePicture } = view;
  const { letter, picture: there } = profile;
  const choose = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    void picture.choose(input.files?.[0]);
    // The same photo can be chosen again.
    input.value = '';
  };
  return html`<div class="preview">
      ${face({ letter, picture: there?.address ?? null }, there ? guide.pictureHere : '')}
      <p data-read>${there ? guide.pictureHere : guide.withoutPicture}</p>
    </div>
    ${there?.audience === 'ONLY_ME' ? html`<p part="box" class="box" role="status">${guide.onlyYouNow}</p>` : nothing}
    <div>
      <label class="file ${picture.busy ? 'busy' : ''}">
        <span>${picture.busy ? shared.loading : there ? guide.otherPicture : guide.choosePicture}</span>
        <input
          type="file"
          accept="image/jpeg,image/png,image/webp"
          aria-describedby="picture-made"
          aria-disabled=${picture.busy}
          @change=${choose}
        />
      </label>
      <p class="note field-note" id="picture-made">${guide.pictureMade}</p>
    </div>
    ${picture.file ? html`<p class="note">${guide.chosenFile(picture.file.name)}</p>` : nothing}
    ${notice(picture.outcome, shared, { retry: () => picture.bring() })}
    ${there ? html`<button type="button" class="quiet" @click=${removePicture}>${guide.removePicture}</button>` : nothing}`;
}
