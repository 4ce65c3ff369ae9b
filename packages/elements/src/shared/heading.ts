import { html, nothing, type TemplateResult } from 'lit';

/** A heading of the level that fits the page. `look` is its style, which does not follow from its level. */
export function heading(
  level: number,
  look: string,
  content: unknown,
  id?: string,
  describedBy?: string,
): TemplateResult {
  const fitting = Math.min(Math.max(Math.round(level) || 2, 1), 6);
  return html`<div
    role="heading"
    aria-level=${fitting}
    class=${look}
    id=${id ?? nothing}
    aria-describedby=${describedBy ?? nothing}
    part="heading"
    tabindex="-1"
    data-read
  >
    ${content}
  </div>`;
}
