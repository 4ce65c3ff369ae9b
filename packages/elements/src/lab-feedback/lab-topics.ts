import type { LabFeedbackWords } from '@wederkerig/words/lab-feedback';
import { labFoldedWords, type LabFoldedWords } from '@wederkerig/words/lab-folded';
import { html, nothing, type TemplateResult } from 'lit';
import { wear } from '../shared/later-styles.ts';
import type { Widget } from '../shared/widget.ts';
import type { LabPlace } from './lab-feedback.controller.ts';
import { foldedStyles } from './lab-folded.styles.ts';
import { sectionName } from './lab-item.ts';

/** The sections of a lab to choose from, each with how far the reader is in it. */
export function topics(
  widget: Widget,
  places: LabPlace[],
  current: LabPlace,
  words: LabFeedbackWords,
  answered: (item: string) => boolean,
  show: (place: LabPlace) => void,
): TemplateResult | typeof nothing {
  const folded = widget.reader.words(labFoldedWords);
  if (!folded) return nothing;
  const first = places.filter(({ step }) => step === 1);
  const row = (place: LabPlace) => {
    const now = place.section === current.section;
    return html`<li>
      <button class="topic" aria-current=${now ? 'step' : 'false'} @click=${() => show(place)}>
        <span>${sectionName(place.section, words)}</span>
        <span class="note">${now ? folded.now : progress(place, folded, answered)}</span>
      </button>
    </li>`;
  };
  wear(widget.host.renderRoot as ShadowRoot, [foldedStyles]);
  return html`<ol role="list">
    ${first.map(row)}
  </ol>`;
}

function progress(
  { section, steps }: LabPlace,
  words: LabFoldedWords,
  answered: (item: string) => boolean,
): string {
  const questions = section.items.filter(({ question }) => question);
  const done = questions.filter(({ id }) => answered(id)).length;
  return done ? words.answeredCount(done, questions.length) : words.pointCount(steps);
}
