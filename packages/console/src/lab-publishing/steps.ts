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
  first: Unfinished,
) {
  return html`<section class="card" aria-labelledby="publishing">
    <h2 id="publishing">${words.title}</h2>
    ${came} ${told(words, lab)} ${shown(publishing, words, lab, first)}
    ${secondPerson(publishing, words, lab)}
  </section>`;
}

/** What residents would read without plain words, and how to have somebody read it first. */
export interface Unfinished {
  readonly withoutPlain: number;
  readonly preview: () => void;
}

function shown(
  publishing: LabPublishingController,
  words: ConsoleLabPublishingWords,
  lab: PublishedLab,
  first: Unfinished,
) {
  if (publishing.closing && lab.steps.includes('CLOSE')) return closing(publishing, words, lab);
  if (publishing.asking && lab.steps.includes('PUBLISH')) return unfinished(publishing, words, lab, first);
  return presses(publishing, words, lab, first);
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

function presses(
  publishing: LabPublishingController,
  words: ConsoleLabPublishingWords,
  lab: PublishedLab,
  { withoutPlain }: Unfinished,
) {
  const isReady = lab.needs.length === 0;
  const mayPublish = isReady && lab.steps.includes('PUBLISH') && lab.viewerMayPublish;
  const press = (step: LabStep, label: string, kind = '') =>
    lab.steps.includes(step)
      ? html`<button
          class=${kind}
          aria-disabled=${publishing.busy}
          @click=${() => (step === 'PUBLISH' && withoutPlain > 0 ? publishing.type({ asking: true }) : publishing.step(lab, step))}
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

/** A report whose words are hard to read is published only by whoever says so a second time; the way to a preview is in sight. */
function unfinished(
  publishing: LabPublishingController,
  words: ConsoleLabPublishingWords,
  lab: PublishedLab,
  { withoutPlain, preview }: Unfinished,
) {
  const address = lab.previews.find((one) => one.address)?.address;
  return html`<div role="group" aria-label=${publishLabel(words, lab)} class="stack">
    <p><b>${words.notPlain(withoutPlain)}</b></p>
    ${address ? html`<p><a class="leads" href=${address} target="_blank" rel="noopener noreferrer">${words.seePreview}</a></p>` : nothing}
    <div class="acts">
      <button aria-disabled=${publishing.busy} @click=${() => publishing.step(lab, 'PUBLISH')}>
        ${words.publishAnyway}
      </button>
      ${address ? nothing : html`<button @click=${preview}>${words.previews}</button>`}
      <button class="main" @click=${() => publishing.type({ asking: false })}>${words.notYet}</button>
    </div>
  </div>`;
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
