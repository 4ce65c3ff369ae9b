import { labWishesWords } from '@wederkerig/words/lab-wishes';
import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../shared/notice.ts';
import type { Widget } from '../shared/widget.ts';
import type { LabAnswerController } from './lab-answer.controller.ts';
import type { LabItemView } from './lab-item.ts';
import { nextTime } from './lab-wishes.ts';

/** At the end of a lab: what residents agree on, and whether somebody wants to be asked for the next one. */
export function atTheEnd(view: LabItemView, widget: Widget, answers: LabAnswerController): TemplateResult {
  return html`${landscape(view, widget, answers)} ${nextTime(view, widget, answers)}`;
}

/** Folded, and fetched when somebody opens it: most come to the end to be done. */
function landscape(
  { lab, level, shared }: LabItemView,
  widget: Widget,
  { landscape: later }: LabAnswerController,
): TemplateResult | typeof nothing {
  const words = widget.reader.words(labWishesWords);
  if (!words) return nothing;
  const open = ({ target }: Event) => {
    if ((target as HTMLDetailsElement).open) void later.load();
  };
  return html`<details part="results" @toggle=${open}>
    <summary>${words.landscape}</summary>
    ${notice(later.outcome, shared, { retry: later.again })}
    ${
      later.part
        ? html`<wk-lab-landscape
            exportparts="heading, notice, box"
            .widget=${widget}
            .lab=${lab}
            .level=${level + 1}
          ></wk-lab-landscape>`
        : nothing
    }
  </details>`;
}
