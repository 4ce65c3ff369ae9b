import type { ConsoleLabPublishingWords } from '@wederkerig/words/console-lab-publishing';
import { html, nothing, type TemplateResult } from 'lit';
import type { LabPublishingController } from './lab-publishing.controller.ts';
import type { LabStep, PublishedLab } from './lab-publishing.operations.ts';

/** What is missing, and the one step that is next, with what else can be done beside it. */
export function steps(
  publishing: LabPublishingController,
  words: ConsoleLabPublishingWords,
  lab: PublishedLab,
  came: TemplateResult,
) {
  return html`<section class="card" aria-labelledby="publishing">
    <h2 id="publishing">${words.title}</h2>
    ${came} ${told(words, lab)}
    ${publishing.closing && lab.steps.includes('CLOSE') ? closing(publishing, words, lab) : presses(publishing, words, lab)}
    ${secondPerson(publishing, words, lab)}
  </section>`;
}

function told(words: ConsoleLabPublishingWords, lab: PublishedLab) {
  const { state, needs, opensOn, correctedOn, askedBy, askedOn } = lab;
  return html`${
    needs.length > 0
      ? html`<div>
          <p>${words.needs}</p>
          <ul>
            ${needs.map((need) => html`<li>${words.need[need]}</li>`)}
          </ul>
        </div>`
      : nothing
  }
  ${state === 'PLANNED' && opensOn ? html`<p>${words.opensBySelf(opensOn)}</p>` : nothing}
  ${state === 'TO_BE_CHECKED' && askedOn ? html`<p>${words.askedBy(askedBy, askedOn)}</p>` : nothing}
  ${correctedOn ? html`<p class="note">${words.corrected(correctedOn)}</p>` : nothing}
  ${mustBeOther(lab) ? html`<p>${state === 'DRAFT' ? words.askFirst : words.somebodyElse}</p>` : nothing}`;
}

function mustBeOther({ steps: offered, viewerMayPublish }: PublishedLab): boolean {
  return offered.includes('PUBLISH') && !viewerMayPublish;
}

function presses(publishing: LabPublishingController, words: ConsoleLabPublishingWords, lab: PublishedLab) {
  const isReady = lab.needs.length === 0;
  const mayPublish = isReady && lab.steps.includes('PUBLISH') && lab.viewerMayPublish;
  const press = (step: LabStep, label: string, kind = '') =>
    lab.steps.includes(step)
      ? html`<button
          class=${kind}
          aria-disabled=${publishing.busy}
          @click=${() => publishing.step(lab, step)}
        >
          ${label}
        </button>`
      : nothing;
  return html`<div class="acts">
    ${mayPublish ? press('PUBLISH', publishLabel(words, lab), 'main') : nothing}
    ${isReady ? press('ASK', words.ask, mayPublish ? '' : 'main') : nothing}
    ${press('ARCHIVE', words.archive)}
    ${press('TAKE_BACK', lab.state === 'ARCHIVED' ? words.takeBackArchived : words.takeBack, 'quiet')}
    ${
      lab.steps.includes('CLOSE')
        ? html`<button @click=${() => publishing.type({ closing: true })}>${words.close}</button>`
        : nothing
    }
  </div>`;
}

function publishLabel(words: ConsoleLabPublishingWords, { state, opensOn }: PublishedLab): string {
  if (state === 'PLANNED') return words.openNow;
  return opensOn ? words.publishOn(opensOn) : words.publishNow;
}

/** Closing is asked once, since what goes then does not come back. */
function closing(publishing: LabPublishingController, words: ConsoleLabPublishingWords, lab: PublishedLab) {
  return html`<div role="group" aria-label=${words.close} class="stack">
    <p>${words.closeWhat}</p>
    <div class="acts">
      <button class="danger" aria-disabled=${publishing.busy} @click=${() => publishing.step(lab, 'CLOSE')}>
        ${words.closeYes}
      </button>
      <button @click=${() => publishing.type({ closing: false })}>${words.keepOpen}</button>
    </div>
  </div>`;
}

function secondPerson(
  publishing: LabPublishingController,
  words: ConsoleLabPublishingWords,
  lab: PublishedLab,
) {
  if (!lab.viewerMaySetSecondPerson) return nothing;
  return html`<div>
    <label class="choice">
      <input
        type="checkbox"
        aria-describedby="second-person"
        .checked=${lab.secondPerson}
        @change=${({ target }: Event) => publishing.needSecondPerson((target as HTMLInputElement).checked)}
      />
      ${words.secondPerson}
    </label>
    <p class="note" id="second-person">${words.secondPersonWhat}</p>
  </div>`;
}
