import { html, type TemplateResult } from 'lit';
import type { EditedLab } from './lab-editor.operations.ts';
import { pieceForm, saidSaved, typedField, type Drawing } from './lab-form.ts';
import { labSection } from './lab-section.ts';

/** The text that was brought in, and beside it what was found in it. */
export function labReport(draw: Drawing, lab: EditedLab, isWide: boolean): TemplateResult {
  const { words } = draw;
  return html`<div class="beside">
    ${source(draw, lab, isWide)}
    <section class="found" aria-labelledby="found">
      <h2 id="found">${words.found}</h2>
      ${head(draw, lab)} ${lab.sections.map((section) => labSection(draw, lab, section))}
    </section>
  </div>`;
}

/** Beside it there is room for both; on a phone it opens above when it is wanted. */
function source({ editor, words }: Drawing, lab: EditedLab, isWide: boolean): TemplateResult {
  const open = lab.sections
    .flatMap(({ items }) => items)
    .find(({ id }) => editor.typed?.key.endsWith(id))?.text;
  return html`<details class="source" ?open=${isWide}>
    <summary>${words.source}</summary>
    ${
      lab.source
        ? html`<div
            class="page-of-source"
            lang=${lab.language}
            tabindex="0"
            role="group"
            aria-label=${words.source}
          >
            ${lab.source
              .split('\n\n')
              .map((text) => html`<p>${open && text.includes(open) ? html`<mark>${text}</mark>` : text}</p>`)}
          </div>`
        : html`<p class="note">${words.noSource}</p>`
    }
  </details>`;
}

function head(draw: Drawing, lab: EditedLab): TemplateResult {
  const { editor, words } = draw;
  const key = `head:${lab.id}`;
  const line = words.headOf(lab.heldOn, lab.place, lab.participants);
  if (!editor.isOpen(key)) {
    const values = {
      title: lab.title,
      heldOn: lab.heldOn,
      place: lab.place ?? '',
      participants: lab.participants === null ? '' : String(lab.participants),
    };
    return html`<div class="card">
      <div>
        <p><strong lang=${lab.language}>${lab.title}</strong></p>
        <p class="note">${line}</p>
      </div>
      ${saidSaved(draw, key)}
      <div class="acts">
        <button
          class="quiet"
          id="open-${key}"
          @click=${() => editor.begin({ key, version: lab.version, values })}
        >
          ${words.edit}<span class="unseen">: ${words.headTitle}</span>
        </button>
      </div>
    </div>`;
  }
  return html`<div class="card">
    ${pieceForm(draw, {
      key,
      version: lab.version,
      now: [lab.title, line],
      fields: html`${typedField(draw, { name: 'title', label: words.titleOf }, true)}
      ${typedField(draw, { name: 'heldOn', label: words.heldOn, kind: 'date' })}
      ${typedField(draw, { name: 'place', label: words.place })}
      ${typedField(draw, { name: 'participants', label: words.participants, kind: 'number' })}`,
      save: () => editor.saveHead(lab),
    })}
  </div>`;
}
