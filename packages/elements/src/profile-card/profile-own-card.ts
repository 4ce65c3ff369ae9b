import type { ProfileOwnWords } from '@wederkerig/words/profile-own';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import { notice } from '../shared/notice.ts';
import { cardView } from './profile-card-view.ts';
import type { ProfileView } from './profile-home.ts';
import type { ProfileOwnController } from './profile-own.controller.ts';
import type { OwnProfile, OwnProfileAnswer, ProfileAudience } from './profile-own.operations.ts';
import type { ProfileStep } from './profile-place.ts';

export interface ProfileOwnView extends ProfileView {
  own: ProfileOwnWords;
  profile: OwnProfile;
}

interface OwnCard {
  view: ProfileOwnView;
  controller: ProfileOwnController;
  tell(step: ProfileStep | 'ALL'): void;
}

/** The whole card, hidden or not: under each answer who sees it and until when, and the ways to change that. */
export function ownCard(card: OwnCard): TemplateResult {
  const { view, controller } = card;
  const { profile, level } = view;
  const given = {
    firstName: controller.firstName ?? null,
    letter: profile.letter,
    picture: profile.picture?.address ?? null,
    answers: profile.answers,
  };
  const under = (answer: object) => {
    const told = answer as OwnProfileAnswer;
    return underAnswer(card, told.question, view.words.question[told.question], told);
  };
  return html`${cardView(given, { ...view, level: level + 1 }, { under, more: picture(card) })}
  ${notTold(card)}`;
}

function picture(card: OwnCard): TemplateResult | typeof nothing {
  const { profile, own: words, level } = card.view;
  if (!profile.picture) return nothing;
  return html`<section part="answer">
    ${heading(level + 2, 'ask', words.picture)}
    ${underAnswer(card, 'PICTURE', words.picture, profile.picture)}
  </section>`;
}

interface Shown {
  audience: ProfileAudience;
  until: string | null;
  ended: boolean;
  waiting?: boolean;
  counted?: boolean;
}

function underAnswer(card: OwnCard, step: ProfileStep, name: string, shown: Shown): TemplateResult {
  const { view, controller, tell } = card;
  const { own: words } = view;
  return html`<p class="sees ${shown.ended ? 'over' : ''}" data-read>
      ${eye}
      <span
        >${whoSees(shown, view)} ${shown.counted && !shown.ended ? words.counted : nothing}
        ${shown.waiting ? words.waiting : nothing}</span
      >
    </p>
    ${
      controller.removing === step
        ? askRemove(controller, view)
        : html`<div class="ways noprint">
            <button class="quiet" @click=${() => tell(step)}>
              ${words.change}<span class="unseen">: ${name}</span>
            </button>
            <button class="quiet" @click=${() => controller.ask(step)}>
              ${words.remove}<span class="unseen">: ${name}</span>
            </button>
          </div>`
    }`;
}

/** Who sees an answer, in a line of plain words; past its last day that is nobody else. */
function whoSees({ audience, until, ended }: Shown, { own: words, profile }: ProfileOwnView): string {
  if (ended) return words.ended(until!);
  const place = { BUILDING: profile.building, NEIGHBOURHOOD: profile.neighbourhood }[audience as 'BUILDING'];
  const who = place ? words.seesIn(place) : words.sees[audience as keyof ProfileOwnWords['sees']];
  return until ? `${who} ${words.until(until)}` : who;
}

function askRemove(controller: ProfileOwnController, { own: words, shared }: ProfileOwnView) {
  return html`<div part="box" class="box stack noprint">
    <p role="status"><b>${words.removeAsk}</b></p>
    ${notice(controller.outcome, shared)}
    <button class="main" @click=${() => controller.remove()}>
      ${controller.busy ? shared.loading : words.removeSure}
    </button>
    <button class="quiet" @click=${() => controller.ask(undefined)}>${words.stop}</button>
  </div>`;
}

/** What was not told, each one press away; telling all in a row is the way for most. */
function notTold({ view, tell }: OwnCard): TemplateResult | typeof nothing {
  const { profile, own: words, words: names, level } = view;
  const told = profile.answers.map(({ question }) => question);
  const open = profile.questions.map(({ question }) => question).filter((one) => !told.includes(one));
  if (!open.length && profile.picture) return nothing;
  return html`<section part="untold" class="open noprint">
    ${heading(level + 1, 'subtitle', words.notTold)}
    <div class="choices">
      ${open.map((one) => html`<button class="fill" @click=${() => tell(one)}>${names.question[one]}</button>`)}
      ${profile.picture ? nothing : html`<button class="fill" @click=${() => tell('PICTURE')}>${words.picture}</button>`}
    </div>
    <button class="main" @click=${() => tell('ALL')}>${words.tellMore}</button>
  </section>`;
}

const eye = svg`<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="2" /><path d="M22 12q-4 6-10 6T2 12q4-6 10-6t10 6" /></svg>`;
