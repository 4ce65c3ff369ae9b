import { moderationWords } from '@wederkerig/words/moderation';
import { html, nothing, type TemplateResult } from 'lit';
import { openPart } from '../shared/open-part.ts';
import type { Widget } from '../shared/widget.ts';
import type { LabAnswerController } from './lab-answer.controller.ts';
import type { LabItemView } from './lab-item.ts';

/**
 * The viewer's own ideas, and putting one forward: under what can help, and at the last point of a lab. A lab whose report names
 * no solutions has it there too.
 */
export function ideas(
  { lab, place, level }: LabItemView,
  widget: Widget,
  answers: LabAnswerController,
): TemplateResult | typeof nothing {
  const last = lab.sections.findLast(({ items }) => items.length)?.items.at(-1);
  const asked = place.section.kind === 'SOLUTIONS' || place.item.id === last?.id;
  const canWrite = lab.state === 'OPEN' && lab.comments !== 'OFF';
  const reporting = place.item.fromResident ? reportIdea(widget, place.item.id) : nothing;
  if (!asked || !(canWrite || answers.ideas.length)) return html`${reporting}`;
  void answers.writing.load();
  return answers.writing.part
    ? html`${reporting}<wk-lab-idea
          exportparts="box, heading, notice, write"
          .widget=${widget}
          .lab=${lab.id}
          .item=${place.item.id}
          .canWrite=${canWrite}
          .own=${answers.ideas}
          .changed=${() => answers.readMine()}
          .level=${level}
        ></wk-lab-idea>`
    : nothing;
}

/** Whoever reads an idea of somebody can say that it is not right. It is not said whose it is, so nobody is blocked by it. */
function reportIdea(widget: Widget, item: string) {
  const words = widget.reader.words(moderationWords);
  const press = async () => {
    try {
      const { ReportElement } = await import('../shared/report.element.ts');
      await openPart(widget, new ReportElement(widget, { id: item, author: undefined }));
    } catch {
      // Without network the press does nothing, as with reading aloud.
    }
  };
  return (
    words &&
    html`<p class="talk noprint"><button class="quiet" @click=${press}>${words.notRight}</button></p>`
  );
}
