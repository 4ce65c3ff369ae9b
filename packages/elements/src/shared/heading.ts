import { html, nothing, type TemplateResult } from 'lit';

/** A heading of the level that fits the page. `look` is its style, which does not follow from its level. */
export function heading(level: number, look: string, content: unknown, id?: string): TemplateResult {
  const name = id ?? nothing;
  switch (Math.min(Math.max(Math.round(level) || 2, 1), 6)) {
    case 1:
      return html`<h1 class=${look} id=${name} part="heading" tabindex="-1" data-read>${content}</h1>`;
    case 2:
      return html`<h2 class=${look} id=${name} part="heading" tabindex="-1" data-read>${content}</h2>`;
    case 3:
      return html`<h3 class=${look} id=${name} part="heading" tabindex="-1" data-read>${content}</h3>`;
    case 4:
      return html`<h4 class=${look} id=${name} part="heading" tabindex="-1" data-read>${content}</h4>`;
    case 5:
      return html`<h5 class=${look} id=${name} part="heading" tabindex="-1" data-read>${content}</h5>`;
    default:
      return html`<h6 class=${look} id=${name} part="heading" tabindex="-1" data-read>${content}</h6>`;
  }
}
