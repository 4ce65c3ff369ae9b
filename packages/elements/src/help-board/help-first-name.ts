import { html, type TemplateResult } from 'lit';

interface FirstNameField {
  label: string;
  /** Who reads it. */
  audience: string;
  value: string;
  keep: (typed: string) => void;
  id?: string;
}

/** Nobody talks or comes without a name; who has one is not asked for it. */
export function firstNameField({
  label,
  audience,
  value,
  keep,
  id = 'name',
}: FirstNameField): TemplateResult {
  return html`<div>
    <label for=${id}>${label}</label>
    <input
      id=${id}
      dir="auto"
      autocomplete="given-name"
      maxlength="40"
      aria-describedby="${id}-audience"
      .value=${value}
      @input=${({ target }: Event) => keep((target as HTMLInputElement).value)}
    />
    <p class="note field-note" id="${id}-audience">${audience}</p>
  </div>`;
}
