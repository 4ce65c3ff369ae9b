import type { ConsoleSectionKind } from '@wederkerig/words/console-lab-editor';
import { html, nothing, type TemplateResult } from 'lit';
import type { EditedLab, EditedSection } from './lab-editor.operations.ts';
import { pieceForm, saidSaved, typedChoice, typedField, type Drawing } from './lab-form.ts';
import { labItem } from './lab-item.ts';
import { notice } from '@wederkerig/elements/shared/notice';

/** A section as it was found: its kind and heading, the text around its items, and the items. */
export function labSection(draw: Drawing, lab: EditedLab, section: EditedSection): TemplateResult {
  const { editor, words } = draw;
  const key = `section:${section.id}`;
  const live = section.items.filter(({ withdrawn }) => !withdrawn);
  return html`<section class="part" aria-labelledby="heading-${section.id}">
    <div>
      <h3 id="heading-${section.id}" lang=${lab.language}>${section.heading || words.noHeading}</h3>
      <p class="note">${words.kinds[section.kind]}</p>
    </div>
    ${saidSaved(draw, key)}
    ${
      editor.isOpen(key)
        ? html`<div class="card">${sectionForm(draw, section)}</div>`
        : html`<div class="acts">
              <button class="quiet" id="open-${key}" @click=${() => begin(draw, section)}>
                ${words.editSection(section.heading || words.noHeading)}
              </button>
            </div>
            ${editor.about === key ? failure(draw) : nothing} ${paragraphs(draw, lab, section)}`
    }
    <ul class="rows">
      ${live.map((item) => labItem(draw, lab, section, item))}
    </ul>
    ${withdrawn(draw, lab, section)}
  </section>`;
}

function begin({ editor }: Drawing, { id, kind, heading, paragraphs: said, version }: EditedSection): void {
  editor.begin({
    key: `section:${id}`,
    version,
    values: { kind, heading, paragraphs: said.join('\n\n') },
  });
}

function failure({ editor, words, shared }: Drawing) {
  return editor.changedMeanwhile
    ? html`<p class="box bad" role="alert">${words.gone}</p>`
    : notice(editor.outcome, shared);
}

function paragraphs(draw: Drawing, lab: EditedLab, section: EditedSection) {
  const { editor, words } = draw;
  if (section.paragraphs.length === 0) return nothing;
  const make = (paragraph: number | null) => void editor.makeItems(section, paragraph);
  return html`<ul class="rows around">
      ${section.paragraphs.map(
        (text, index) =>
          html`<li>
            <p lang=${lab.language} id="paragraph-${section.id}-${index}">${text}</p>
            <div class="acts">
              <button
                class="quiet"
                aria-describedby="paragraph-${section.id}-${index}"
                aria-disabled=${editor.busy}
                @click=${() => make(index)}
              >
                ${words.toItem}
              </button>
            </div>
          </li>`,
      )}
    </ul>
    ${
      section.paragraphs.length > 1
        ? html`<div class="acts">
            <button class="quiet" aria-disabled=${editor.busy} @click=${() => make(null)}>
              ${words.allToItems}
            </button>
          </div>`
        : nothing
    }`;
}

function sectionForm(draw: Drawing, section: EditedSection): TemplateResult {
  const { editor, words } = draw;
  const kind = editor.typed!.values['kind'] as ConsoleSectionKind;
  const key = `section:${section.id}`;
  return pieceForm(draw, {
    key,
    version: section.version,
    now: [words.kinds[section.kind], section.heading, ...section.paragraphs],
    fields: html`<div>
        ${typedChoice(draw, { name: 'kind', legend: words.kind, options: Object.entries(words.kinds), chosen: kind }, true)}
        <p class="note">${words.asks[kind]}</p>
      </div>
      ${typedField(draw, { name: 'heading', label: words.heading })}
      ${typedField(draw, { name: 'paragraphs', label: words.paragraphs, hint: words.paragraphsHint, kind: 'area' })}`,
    save: () => editor.saveSection(section),
  });
}

function withdrawn({ editor, words }: Drawing, lab: EditedLab, section: EditedSection) {
  const gone = section.items.filter((item) => item.withdrawn);
  if (gone.length === 0) return nothing;
  return html`<details>
    <summary>${words.withdrawn(gone.length)}</summary>
    <ul class="rows">
      ${gone.map(
        (item) =>
          html`<li class="row">
            <p lang=${lab.language} id="text-${item.id}">${item.text}</p>
            <button
              aria-describedby="text-${item.id}"
              aria-disabled=${editor.busy}
              @click=${() => editor.shape(item, 'RESTORE')}
            >
              ${words.restore}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}
