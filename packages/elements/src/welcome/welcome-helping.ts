import type { SharedWords } from '@wederkerig/words/shared';
import type { WelcomeGatheringWords } from '@wederkerig/words/welcome-gathering';
import { html, nothing } from 'lit';
import { notice } from '../shared/notice.ts';
import type { WelcomeAroundController } from './welcome-around.controller.ts';
import type { BuddyWelcome } from './welcome-around.operations.ts';
import { whenAndWhere } from './welcome-gathering.ts';

/** Where a buddy proposes a day for meeting neighbours; there is nothing where the newcomer asked for none. */
export function helpingToMeet(
  { id, firstName, gathering }: BuddyWelcome,
  around: WelcomeAroundController,
  words: WelcomeGatheringWords,
  shared: SharedWords,
) {
  if (!gathering) return nothing;
  const told =
    around.proposed === id
      ? html`<p part="box" class="box thanks" data-read>${words.helperTold}</p>`
      : nothing;
  return html`<div class="part" part="gathering">
    <p data-read><b>${words.helperWanted(firstName)}</b></p>
    <div role="status">${told}</div>
    ${gathering.state === 'WANTED' ? form(id, around, words, shared) : planned(gathering, words)}
  </div>`;
}

function planned(gathering: NonNullable<BuddyWelcome['gathering']>, words: WelcomeGatheringWords) {
  return html`${whenAndWhere(gathering, words)}
    <p class="note" data-read>
      ${gathering.state === 'PLANNED' ? words.helperPlanned : words.helperProposed}
    </p>`;
}

function form(
  id: string,
  around: WelcomeAroundController,
  words: WelcomeGatheringWords,
  shared: SharedWords,
) {
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void around.propose(id, event.currentTarget as HTMLFormElement);
  };
  const field = (name: string, label: string, type: string) =>
    html`<div>
      <label for="${name}-${id}">${label}</label>
      <input class="field" id="${name}-${id}" name=${name} type=${type} autocomplete="off" />
    </div>`;
  return html`<form novalidate @submit=${send}>
    <p class="note" data-read>${words.helperWhat}</p>
    ${field('onDate', words.day, 'date')} ${field('atTime', words.time, 'time')}
    ${field('place', words.place, 'text')}
    <p class="note" data-read>${words.placeHint}</p>
    <div><button aria-disabled=${around.busy}>${words.propose}</button></div>
    ${around.proposing === id ? notice(around.outcome, shared) : nothing}
  </form>`;
}
