import { notice } from '@wederkerig/elements/shared/notice';
import { mostSentences, plainAdvice } from '@wederkerig/words/reading-level';
import { html, nothing, type TemplateResult } from 'lit';
import type { EditedItem, EditedLab, EditedSection } from './lab-editor.operations.ts';
import { pieceForm, saidSaved, typedField, type Drawing } from './lab-form.ts';
import { shapeForm } from './lab-shape.ts';

/** An item: what the report says, in plain words, and what can be done with it. */
export function labItem(
  draw: Drawing,
  lab: EditedLab,
  section: EditedSection,
  item: EditedItem,
): TemplateResult {
  const { editor, words } = draw;
  const open = `${editor.typed?.key ?? ''}`;
  return html`<li class="card item" aria-current=${open.endsWith(item.id) ? 'true' : nothing}>
    <p lang=${item.language} id="text-${item.id}">${item.text}</p>
    ${item.fromResident ? html`<p class="note">${words.ofResident}</p>` : nothing}
    ${section.kind === 'ACTION_POINTS' && (item.owner || item.due) ? html`<p class="note">${words.doneBy(item.owner, item.due)}</p>` : nothing}
    ${item.asksMoreThanOne && !item.fromResident ? html`<p class="box">${words.asksTwo}</p>` : nothing}
    ${plain(draw, lab, item)} ${saidSaved(draw, `plain:${item.id}`, `item:${item.id}`, `shape:${item.id}`)}
    ${
      editor.isOpen(`item:${item.id}`)
        ? wording(draw, section, item)
        : editor.isOpen(`shape:${item.id}`)
          ? shapeForm(draw, lab, section, item)
          : html`${editor.about === `shape:${item.id}` ? failure(draw) : nothing} ${acts(draw, lab, item)}`
    }
  </li>`;
}

function acts({ editor, words, link }: Drawing, lab: EditedLab, item: EditedItem): TemplateResult {
  const begin = (what: 'item' | 'shape', values: Record<string, string>) =>
    editor.begin({ key: `${what}:${item.id}`, version: item.version, values });
  const itsWords = html`<button
    class="quiet"
    id="open-item:${item.id}"
    aria-describedby="text-${item.id}"
    @click=${() => begin('item', { text: item.text, owner: item.owner ?? '', due: item.due ?? '' })}
  >
    ${words.editItem}
  </button>`;
  return html`<div class="acts">
    ${item.fromResident ? nothing : itsWords}
    <button
      class="quiet"
      id="open-shape:${item.id}"
      aria-describedby="text-${item.id}"
      @click=${() => begin('shape', {})}
    >
      ${words.shape}
    </button>
    ${isRead.includes(lab.state) ? link(`commitments/new/item/${item.id}`, words.promise, `text-${item.id}`) : nothing}
  </div>`;
}

/** Only of what everybody reads can a promise be made that everybody reads. */
const isRead: readonly EditedLab['state'][] = ['OPEN', 'CLOSED', 'ARCHIVED'];

function failure({ editor, words, shared }: Drawing) {
  return editor.changedMeanwhile
    ? html`<p class="box bad" role="alert">${words.gone}</p>`
    : notice(editor.outcome, shared);
}

function plain(draw: Drawing, lab: EditedLab, item: EditedItem): TemplateResult {
  const { editor, words } = draw;
  const key = `plain:${item.id}`;
  const text = item.texts.find(({ language }) => language === lab.language);
  if (editor.isOpen(key)) {
    const typed = editor.typed!.values['text'] ?? '';
    const field = { name: 'text', label: words.plain, hint: words.plainHint, kind: 'area' } as const;
    return pieceForm(draw, {
      key,
      version: text?.version ?? 0,
      now: [text?.text ?? ''],
      fields: html`${typedField(draw, { ...field, lang: lab.language }, true)}
        <div class="stack" role="status">${lab.language === 'nl' ? advice(draw, typed) : nothing}</div>`,
      save: () => editor.saveText(item.id, lab.language),
    });
  }
  const begin = () =>
    editor.begin({ key, version: text?.version ?? 0, values: { text: text?.text ?? '', checked: '' } });
  return html`<div class="plain ${text ? '' : 'none'}">
    <p class="note">${text ? words.inPlain : words.noPlain}</p>
    ${text ? html`<p lang=${lab.language}>${text.text}</p>` : nothing}
    <div class="acts">
      <button
        id="open-${key}"
        class="${text ? 'quiet' : ''}"
        aria-describedby="text-${item.id}"
        @click=${begin}
      >
        ${text ? words.edit : words.writePlain}
      </button>
    </div>
  </div>`;
}

/** What would make it easier to read, while somebody types: a hint, and nothing that stops them. */
function advice({ words }: Drawing, typed: string) {
  if (!typed.trim()) return nothing;
  const { sentences, long, hard } = plainAdvice(typed);
  const lines = [
    ...(sentences > mostSentences ? [words.tooManySentences(sentences)] : []),
    ...long.map((sentence) => words.longSentence(sentence)),
    ...hard.map((word) => words.hardWord(word)),
  ];
  return lines.length > 0
    ? lines.map((line) => html`<p class="note hint">${line}</p>`)
    : html`<p class="note">${words.good}</p>`;
}

function wording(draw: Drawing, section: EditedSection, item: EditedItem): TemplateResult {
  const { editor, words } = draw;
  const promise = section.kind === 'ACTION_POINTS';
  return pieceForm(draw, {
    key: `item:${item.id}`,
    version: item.version,
    now: [item.text, promise ? words.doneBy(item.owner, item.due) : ''],
    fields: html`${typedField(draw, { name: 'text', label: words.itemText, kind: 'area' }, true)}
    ${
      promise
        ? html`${typedField(draw, { name: 'owner', label: words.owner })}
          ${typedField(draw, { name: 'due', label: words.due, kind: 'date' })}`
        : nothing
    }`,
    save: () => editor.saveItem(item),
  });
}
