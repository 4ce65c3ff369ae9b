import { notice } from '@wederkerig/elements/shared/notice';
import type { SharedWords } from '@wederkerig/words/shared';
import type { WelcomeGatheringWords } from '@wederkerig/words/welcome-gathering';
import { html, nothing } from 'lit';
import { sent } from '../shared/form.ts';
import type { GatheringController } from './gathering.controller.ts';
import type { CommitteeWelcome } from './welcome.operations.ts';

export interface GatheringPart {
  readonly acts: GatheringController;
  readonly words: WelcomeGatheringWords;
  readonly shared: SharedWords;
}

/** Where somebody at work proposes a day for meeting neighbours; there is nothing where the newcomer asked for none. */
export function gatheringView(
  { id, name, gathering }: { id: string; name: string; gathering: CommitteeWelcome['gathering'] },
  { acts, words, shared }: GatheringPart,
) {
  if (!gathering) return nothing;
  const { state, onDate, atTime, place } = gathering;
  const isAbout = acts.about === id;
  return html`<section class="card">
    <h3>${words.helperWanted(name)}</h3>
    <div role="status">
      ${isAbout && acts.told ? html`<p class="box thanks">${words.helperTold}</p>` : nothing}
    </div>
    ${
      state === 'WANTED'
        ? proposeForm(id, { acts, words, shared })
        : html`<p><b>${onDate && atTime ? words.when(onDate, atTime) : ''}</b><br /><bdi>${place}</bdi></p>
            <p class="note">${state === 'PLANNED' ? words.helperPlanned : words.helperProposed}</p>`
    }
  </section>`;
}

function proposeForm(id: string, { acts, words, shared }: GatheringPart) {
  const field = (name: string, label: string, type: string, hint?: string) =>
    html`<div>
      <label for="${name}-${id}">${label}</label>
      <input
        id="${name}-${id}"
        name=${name}
        type=${type}
        autocomplete="off"
        aria-describedby=${hint ? `${name}-note-${id}` : nothing}
      />
      ${hint ? html`<p class="note" id="${name}-note-${id}">${hint}</p>` : nothing}
    </div>`;
  return html`<form novalidate @submit=${sent((form) => acts.propose(id, form))}>
    <p class="note">${words.helperWhat}</p>
    ${field('onDate', words.day, 'date')} ${field('atTime', words.time, 'time')}
    ${field('place', words.place, 'text', words.placeHint)}
    <div class="acts"><button aria-disabled=${acts.busy}>${words.propose}</button></div>
    ${acts.about === id ? notice(acts.outcome, shared) : nothing}
  </form>`;
}
