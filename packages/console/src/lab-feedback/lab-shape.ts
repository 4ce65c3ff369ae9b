import { notice } from '@wederkerig/elements/shared/notice';
import { html, nothing, type TemplateResult } from 'lit';
import type { ShapeOfItem } from './lab-editor.controller.ts';
import type { EditedItem, EditedLab, EditedSection } from './lab-editor.operations.ts';
import type { Drawing } from './lab-form.ts';
import { placesToSplit } from './places-to-split.ts';

/** Where an item ends and another begins, and which section it belongs to. */
export function shapeForm(
  draw: Drawing,
  lab: EditedLab,
  section: EditedSection,
  item: EditedItem,
): TemplateResult {
  const { editor, words, shared } = draw;
  const isFirst = section.items.find(({ withdrawn }) => !withdrawn)?.id === item.id;
  const does = (label: string, how: ShapeOfItem) =>
    html`<button type="button" aria-disabled=${editor.busy} @click=${() => editor.shape(item, how)}>
      ${label}
    </button>`;
  return html`<div class="stack shape" role="group" aria-label=${words.shapeTitle}>
    ${splitting(draw, item)}
    <div class="acts">
      ${isFirst ? nothing : html`${does(words.join, 'JOIN_PREVIOUS')} ${does(words.up, 'UP')}`}
      ${does(words.toText, 'TO_TEXT')}
      ${item.text.length <= longestHeading ? does(words.toHeading, 'TO_HEADING') : nothing}
    </div>
    ${moving(draw, lab, section, item)}
    <div>
      <div class="acts">${does(words.withdraw, 'WITHDRAW')}</div>
      <p class="note">${words.withdrawHint}</p>
    </div>
    ${
      editor.changedMeanwhile
        ? html`<p class="box bad" role="alert">${words.gone}</p>`
        : notice(editor.outcome, shared)
    }
    <div class="acts">
      <button type="button" class="quiet" @click=${() => editor.leave()}>${words.stop}</button>
    </div>
  </div>`;
}

/** What is longer than a line was meant as no heading. */
const longestHeading = 80;

function splitting({ editor, words }: Drawing, item: EditedItem) {
  const places = placesToSplit(item.text);
  if (places.length === 0) return nothing;
  const chosen = Number(editor.typed!.values['at'] ?? places[0]!.at);
  return html`<fieldset class="choices">
      <legend>${words.splitAt}</legend>
      ${places.map(
        ({ at, words: begins }, index) =>
          html`<label class="choice">
            <input
              type="radio"
              name="at"
              id=${index === 0 ? `first-shape:${item.id}` : nothing}
              .checked=${at === chosen}
              @change=${() => editor.type({ at: String(at) })}
            />
            ${words.splitFrom(begins)}
          </label>`,
      )}
    </fieldset>
    <div class="acts">
      <button
        type="button"
        class=${item.asksMoreThanOne ? 'main' : ''}
        aria-disabled=${editor.busy}
        @click=${() => editor.shape(item, 'SPLIT', { at: chosen })}
      >
        ${words.split}
      </button>
    </div>`;
}

function moving({ editor, words }: Drawing, lab: EditedLab, section: EditedSection, item: EditedItem) {
  const others = lab.sections.filter(({ id }) => id !== section.id);
  if (others.length === 0) return nothing;
  const chosen = editor.typed!.values['section'] ?? others[0]!.id;
  return html`<div>
    <label for="section-${item.id}">${words.moveTo}</label>
    <select
      id="section-${item.id}"
      @change=${(event: Event) => editor.type({ section: (event.target as HTMLSelectElement).value })}
    >
      ${others.map(
        ({ id, heading }) =>
          html`<option value=${id} ?selected=${id === chosen}>${heading || words.noHeading}</option>`,
      )}
    </select>
    <div class="acts after">
      <button
        type="button"
        aria-disabled=${editor.busy}
        @click=${() => editor.shape(item, 'MOVE', { section: chosen })}
      >
        ${words.move}
      </button>
    </div>
  </div>`;
}
