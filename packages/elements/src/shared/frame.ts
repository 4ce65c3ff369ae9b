import { html, nothing, type TemplateResult } from 'lit';
import { sharedWords } from '@wederkerig/words/shared';
import { footRow, type WhoReads } from './foot-row.ts';
import type { Widget } from './widget.ts';

/** The card of an element: what it shows, and the foot row under it, which comes whole or not at all. */
export function frame(widget: Widget, content: unknown, whoReads?: WhoReads): TemplateResult {
  const { language, direction } = widget.reader;
  return html`<section class="widget" part="widget" aria-labelledby="title" lang=${language} dir=${direction}>
    <div class="inner" part="content">${content}</div>
    ${whoReads ? footRow(widget, whoReads) : nothing}
    <div class="parts"></div>
  </section>`;
}

/** A still outline while the element waits. */
export function outline(widget: Widget): TemplateResult {
  const words = widget.reader.words(sharedWords);
  return html`<div class="outline" role="status" part="loading">
    <span class="short"></span><span></span><span></span><span class="tall"></span><span class="tall"></span>
    <p class="unseen">${words?.loading ?? nothing}</p>
  </div>`;
}
