import { notice } from '@wederkerig/elements/shared/notice';
import { html, nothing, type TemplateResult } from 'lit';
import type { ShapeOfItem } from './lab-editor.controller.ts';
import type { EditedItem, EditedLab, EditedSection } from './lab-editor.operations.ts';
import { typedChoice, type Drawing } from './lab-form.ts';
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
  const does = (label: string, how: ShapeOfItem) => deed(draw, item, label, how);
  return html`<div class="stack shape" role="group" aria-label=${words.shapeTitle}>
    ${item.fromResident ? nothing : splitting(draw, item)}
    <div class="acts">
      ${isFirst ? nothing : does(words.up, 'UP')} ${item.fromResident ? nothing : others(draw, item, isFirst)}
    </div>
    ${item.fromResident ? nothing : moving(draw, lab, section, item)}
    ${
      item.fromResident
        ? html`<p class="note">${words.ideaStays}</p>`
        : html`<div>
            <div class="acts">${does(words.withdraw, 'WITHDRAW')}</div>
            <p class="note">${words.withdrawHint}</p>
          </div>`
    }
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

function deed({ editor }: Drawing, item: EditedItem, label: string, how: ShapeOfItem): TemplateResult {
  return html`<button type="button" aria-disabled=${editor.busy} @click=${() => editor.shape(item, how)}>
    ${label}
  </button>`;
}

/** What makes something else of an item; of a resident's idea nobody does. */
function others(draw: Drawing, item: EditedItem, isFirst: boolean) {
  const { words } = draw;
  return html`${isFirst ? nothing : deed(draw, item, words.join, 'JOIN_PREVIOUS')}
  ${deed(draw, item, words.toText, 'TO_TEXT')}
  ${item.text.length <= longestHeading ? deed(draw, item, words.toHeading, 'TO_HEADING') : nothing}`;
}

/** What is longer than a line was meant as no heading. */
const longestHeading = 80;

function splitting(draw: Drawing, item: EditedItem) {
  const { editor, words } = draw;
  const places = placesToSplit(item.text);
  if (places.length === 0) return nothing;
  const chosen = Number(editor.typed!.values['at'] ?? places[0]!.at);
  const options = places.map((place) => [String(place.at), words.splitFrom(place.words)] as const);
  const choices = { name: 'at', legend: words.splitAt, options, chosen: String(chosen) };
  return html`${typedChoice(draw, choices, true)}
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

function moving(draw: Drawing, lab: EditedLab, section: EditedSection, item: EditedItem) {
  const { editor, words } = draw;
  const others = lab.sections.filter(({ id }) => id !== section.id);
  if (others.length === 0) return nothing;
  const chosen = editor.typed!.values['section'] ?? others[0]!.id;
  const options = others.map(({ id, heading }) => [id, heading || words.noHeading] as const);
  return html`<div>
    ${typedChoice(draw, { name: 'section', legend: words.moveTo, options, chosen })}
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
