import type { LabFeedbackWords } from '@wederkerig/words/lab-feedback';
import { html, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import type { Widget } from '../shared/widget.ts';
import './lab-closing.element.ts';
import type { Lab } from './lab-feedback.operations.ts';

/**
 * What was heard and what is done about it, of a lab that closed, and the way on to its points; fetched for such a lab alone.
 *
 * @param level of the heading above it
 */
export function closing(
  lab: Lab,
  words: LabFeedbackWords,
  widget: Widget,
  level: number,
  goOn: () => void,
): TemplateResult {
  return html`<div class="talk">
      ${heading(level, 'subtitle', words.heardAndDone, 'section')}
      <wk-lab-closing
        exportparts="heading, notice, item, results"
        .widget=${widget}
        .lab=${lab}
        .words=${words}
        .level=${level + 1}
      ></wk-lab-closing>
    </div>
    <div class="way"><button class="on" @click=${goOn}>${words.readPoints}</button></div>`;
}
