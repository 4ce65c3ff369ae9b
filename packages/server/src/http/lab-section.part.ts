import type { LabFeedbackWords, LabSectionKindWord } from '@wederkerig/words/lab-feedback';
import { html } from 'hono/html';
import { inCapitals } from '../in-capitals.ts';
import type { LabView } from '../lab-feedback/read-lab.actions.ts';

/** The name of a section, as the element calls it too; one of no known kind keeps the heading of the report. */
export function sectionHeading(
  { kind, heading }: Pick<LabView['sections'][number], 'kind' | 'heading'>,
  { section }: LabFeedbackWords,
) {
  if (kind === 'other') return html`<h2 lang="${heading.language}">${heading.text}</h2>`;
  return html`<h2>${section[inCapitals(kind) as LabSectionKindWord]}</h2>`;
}
