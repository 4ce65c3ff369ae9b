import type { LabFeedbackWords } from '@wederkerig/words/lab-feedback';
import { html, type TemplateResult } from 'lit';
import type { Widget } from '../shared/widget.ts';
import './lab-closing.element.ts';
import type { Lab } from './lab-feedback.operations.ts';

/** What was heard and what is done about it, of a lab that closed; fetched for such a lab alone. */
export function closing(lab: Lab, words: LabFeedbackWords, widget: Widget, level: number): TemplateResult {
  return html`<wk-lab-closing
    exportparts="heading, notice, item, results"
    .widget=${widget}
    .lab=${lab}
    .words=${words}
    .level=${level}
  ></wk-lab-closing>`;
}
