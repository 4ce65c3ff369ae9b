import { html, type TemplateResult } from 'lit';
import type { Widget } from '../shared/widget.ts';
import type { LabAnswerController } from './lab-answer.controller.ts';
import './lab-comments.element.ts';
import type { Lab } from './lab-feedback.operations.ts';
import type { LabItemView } from './lab-item.ts';

const none: readonly never[] = [];

/** The comments under the item that is read. */
export function comments(
  { place, level }: LabItemView,
  widget: Widget,
  lab: Lab,
  answers: LabAnswerController | undefined,
): TemplateResult {
  return html`<wk-lab-comments
    exportparts="box, heading, notice, comment, write"
    .widget=${widget}
    .lab=${lab}
    .item=${place.item}
    .own=${answers?.comments ?? none}
    .absent=${answers?.absent ?? none}
    .blocked=${() => answers?.readMine()}
    .level=${level + 1}
  ></wk-lab-comments>`;
}
