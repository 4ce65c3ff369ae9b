import { html } from 'lit';
import type { SiteDraft, SitesController } from './sites.controller.ts';

/** One line that is typed, with what to know about it under it. */
export function text(
  sites: SitesController,
  field: Exclude<keyof SiteDraft, 'formOfAddress'>,
  label: string,
  hint: string,
  type = 'text',
) {
  const typed = (event: Event) => sites.type({ [field]: (event.target as HTMLInputElement).value });
  return html`<div>
    <label for=${field}>${label}</label>
    <input
      id=${field}
      type=${type}
      autocomplete="off"
      aria-describedby="${field}-note"
      .value=${sites.draft[field]}
      @input=${typed}
    />
    <p class="note" id="${field}-note">${hint}</p>
  </div>`;
}
