import type { LabFeedbackWords } from '@wederkerig/words/lab-feedback';
import { html, type TemplateResult } from 'lit';
import type { LabPlace } from './lab-feedback.controller.ts';
import { sectionName } from './lab-item.ts';

/** The sections of a lab to choose from, each with how far the reader is in it. */
export function topics(
  places: LabPlace[],
  current: LabPlace,
  words: LabFeedbackWords,
  answered: (item: string) => boolean,
  show: (place: LabPlace) => void,
): TemplateResult {
  const first = places.filter(({ step }) => step === 1);
  const row = (place: LabPlace) => {
    const now = place.section === current.section;
    return html`<li>
      <button class="topic" aria-current=${now ? 'step' : 'false'} @click=${() => show(place)}>
        <span>${sectionName(place.section, words)}</span>
        <span class="note">${now ? words.now : progress(place, words, answered)}</span>
      </button>
    </li>`;
  };
  return html`<details class="topics" part="topics">
    <summary>${words.allTopics}</summary>
    <ol role="list">
      ${first.map(row)}
    </ol>
  </details>`;
}

function progress(
  { section, steps }: LabPlace,
  words: LabFeedbackWords,
  answered: (item: string) => boolean,
): string {
  const questions = section.items.filter(({ question }) => question);
  const done = questions.filter(({ id }) => answered(id)).length;
  return done ? words.answeredCount(done, questions.length) : words.pointCount(steps);
}
