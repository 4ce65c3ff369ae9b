import type { Activity, ActivityGroup, ActivityWords } from '@wederkerig/words/activities';
import type { MixWords } from '@wederkerig/words/mix';
import { ownNameOf } from '@wederkerig/words/profile-choices';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import { mixNumbers } from './mix-numbers.ts';
import type { Mix, MixAdvert, MixNumber } from './mix.operations.ts';

export interface MixView {
  readonly mix: Mix;
  readonly words: MixWords;
  readonly activities: ActivityWords;
  readonly language: string;
  readonly level: number;
}

/** What people of a place like to do, can, and would be glad of; or that there are too few answers yet. */
export function mixView(view: MixView): TemplateResult {
  const { mix, words, level } = view;
  const isEmpty = !mix.countedOn || pictures(view).length + mix.languages.length === 0;
  return html`<div class="mix">
    <header>
      ${heading(level, 'title', words.heading, 'title')}
      ${mix.place ? html`<p class="meta" data-read>${mix.aroundOf ? words.around(mix.aroundOf, mix.place) : words.inPlace(mix.place)}</p>` : nothing}
    </header>
    ${
      isEmpty
        ? html`<p part="box" class="box" data-read><b>${words.tooFew}</b> ${words.tooFewNext}</p>`
        : html`<div class="pictures">${pictures(view)} ${languages(view)}</div>
            <p class="note" data-read>
              ${words.countedOn(mix.countedOn!)} ${words.rounded} ${words.notEveryone}
            </p>`
    }
    <p data-read>${words.choose}</p>
  </div>`;
}

function pictures({ mix, words, activities, level }: MixView): TemplateResult[] {
  const activity = (of: string) => activities.activity[of as Activity] ?? of;
  const group = (of: string) => activities.group[of as ActivityGroup] ?? of;
  const picture = (id: string, title: string, numbers: readonly MixNumber[], more: object) =>
    numbers.length
      ? [mixNumbers({ id, title, numbers, name: activity, level: level + 1, words, ...more })]
      : [];
  return [
    ...picture('interests', words.interests, mix.interests, {}),
    ...picture('talents', words.talents, mix.talents, {}),
    ...picture('wishes', words.wishes, mix.wishes, { name: group, note: words.wishesNote }),
  ];
}

/** By their own names and without numbers, so that none stands beside another as a share. */
function languages({ mix, words, language, level }: MixView): TemplateResult | typeof nothing {
  // One alone says nothing of a place.
  if (mix.languages.length < 2) return nothing;
  return html`<section class="picture" part="languages">
    ${heading(level + 1, 'subtitle', words.languages)}
    <p data-read>${words.languagesNote}</p>
    <ul class="languages">
      ${mix.languages.map((one) => html`<li lang=${one} data-read>${ownNameOf(one, language)}</li>`)}
    </ul>
  </section>`;
}

/** The text beside a vacant home, as staff checked it. */
export function advertView(advert: MixAdvert, level: number): TemplateResult {
  return html`<div class="mix" lang=${advert.language}>
    ${heading(level, 'title', advert.heading, 'title')}
    <div class="stack" part="advert">
      <p data-read>${advert.lead}</p>
      <ul>
        ${advert.activities.map((one) => html`<li data-read>${one}</li>`)}
      </ul>
      ${advert.ownNote ? html`<p class="note">${advert.ownNote}</p>` : nothing}
      ${advert.own ? html`<p lang=${advert.ownLanguage} dir="auto" class="own" data-read>${advert.own}</p>` : nothing}
      <p data-read><b>${advert.welcome.join(' ')}</b></p>
      <p class="note" data-read>${advert.until}</p>
    </div>
  </div>`;
}
