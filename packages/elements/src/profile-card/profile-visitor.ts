import type { ProfileCardWords } from '@wederkerig/words/profile-card';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { dialled } from '../shared/dialled.ts';
import { heading } from '../shared/heading.ts';
import { cardView, type CardView, type GivenCard } from './profile-card-view.ts';

/** Nobody in particular; told by name, so that a page that only shows this needs no list of activities. */
const somebody = ({ goodAt, enjoys }: ProfileCardWords['exampleOf']): GivenCard => ({
  firstName: 'Noor',
  answers: [
    { question: 'GOOD_AT', chosen: goodAt },
    { question: 'ENJOY', chosen: enjoys },
    { question: 'SPEAK', chosen: ['nl', 'tr'] },
  ],
});

export function profileHeader(words: ProfileCardWords, level: number, said: unknown): TemplateResult {
  return html`<header>
    ${heading(level, 'title', words.heading, 'title')}
    <p class="meta" data-read>${said}</p>
  </header>`;
}

/** What a card is, for who is not signed in; `follows` where somebody came by the address of a neighbour's card. */
export function visitorView(view: CardView, follows: boolean, signIn?: () => void): TemplateResult {
  const { words, level } = view;
  return html`${profileHeader(words, level, words.what)}
    <div class="two">
      <div part="box" class="box stack">
        <p data-read>
          <b>${follows ? words.sharedLink : words.liveHere}</b>
          ${follows ? words.signInToSee : words.whySignIn}
        </p>
        ${signIn ? html`<button class="main noprint" @click=${signIn}>${words.signIn}</button>` : nothing}
        <p class="note" data-read>${words.youChoose}</p>
      </div>
      <div class="example" part="example">
        <p class="mark" data-read>${words.example}</p>
        ${cardView(somebody(words.exampleOf), { ...view, level: level + 1 })}
      </div>
    </div>`;
}

/** For a proved address whose home is not known: a person can help there, a screen cannot. */
export function homeless({ words }: CardView, shared: SharedWords, phone: string): TemplateResult {
  return html`<div part="box" class="box">
    <p data-read><b>${words.addressUnknown}</b> ${words.callUs}</p>
    <p><a class="call" href=${dialled(phone)}>${shared.callUs(phone)}</a></p>
  </div>`;
}
