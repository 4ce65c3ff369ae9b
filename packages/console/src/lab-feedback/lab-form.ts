import { notice } from '@wederkerig/elements/shared/notice';
import type { ConsoleLabEditorWords } from '@wederkerig/words/console-lab-editor';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { LabEditorController } from './lab-editor.controller.ts';

/** What every part of the editor is drawn with. */
export interface Drawing {
  readonly editor: LabEditorController;
  readonly words: ConsoleLabEditorWords;
  readonly shared: SharedWords;
  /** A link to another place in the console. */
  readonly link: (place: string, label: string, describedBy: string) => unknown;
}

interface Form {
  readonly key: string;
  /** Of the piece as it stands on the server now, and what it says: for whoever came second. */
  readonly version: number;
  readonly now: readonly string[];
  readonly fields: unknown;
  readonly save: () => Promise<void>;
}

/** The form of one piece: its fields, what came of keeping them, and what a colleague made of it meanwhile. */
export function pieceForm({ editor, words, shared }: Drawing, form: Form): TemplateResult {
  const mine = editor.about === form.key;
  const save = (event: Event) => {
    event.preventDefault();
    void form.save();
  };
  const insist = () => {
    editor.insist(form.version);
    void form.save();
  };
  return html`<form novalidate @submit=${save}>
    ${form.fields}
    ${
      mine && editor.changedMeanwhile
        ? html`<div class="box bad stack" role="alert">
            <p>${words.changed}</p>
            <p>${words.theirs}</p>
            ${form.now.filter(Boolean).map((line) => html`<p class="theirs">${line}</p>`)}
            <div class="acts">
              <button type="button" @click=${insist}>${words.keepMine}</button>
              <button type="button" @click=${() => editor.leave()}>${words.takeTheirs}</button>
            </div>
          </div>`
        : mine
          ? notice(editor.outcome, shared, { retry: () => void form.save() })
          : nothing
    }
    <div class="acts">
      <button class="main" aria-disabled=${editor.busy}>${words.save}</button>
      <button type="button" class="quiet" @click=${() => editor.leave()}>${words.stop}</button>
    </div>
  </form>`;
}

interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind?: 'area' | 'date' | 'number' | 'text';
  readonly lang?: string;
  readonly dir?: string;
}

/** One thing that is typed. The first of a form gets the focus when the form opens. */
export function typedField({ editor }: Drawing, field: Field, first = false): TemplateResult {
  const { key, values } = editor.typed!;
  const id = first ? `first-${key}` : `${field.name}-${key}`;
  const value = values[field.name] ?? '';
  const typed = (event: Event) =>
    editor.type({ [field.name]: (event.target as HTMLInputElement | HTMLTextAreaElement).value });
  const note = field.hint ? `note-${id}` : nothing;
  return html`<div>
    <label for=${id}>${field.label}</label>
    ${
      field.kind === 'area'
        ? html`<textarea
            id=${id}
            lang=${field.lang ?? nothing}
            dir=${field.dir ?? nothing}
            aria-describedby=${note}
            .value=${value}
            @input=${typed}
          ></textarea>`
        : html`<input
            id=${id}
            type=${field.kind ?? 'text'}
            lang=${field.lang ?? nothing}
            dir=${field.dir ?? nothing}
            autocomplete="off"
            aria-describedby=${note}
            .value=${value}
            @input=${typed}
          />`
    }
    ${field.hint ? html`<p class="note" id=${note}>${field.hint}</p>` : nothing}
  </div>`;
}

interface Choices {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly chosen: string;
}

/** One of several, each on a line of its own. Of the first of a form the chosen one gets the focus. */
export function typedChoice({ editor }: Drawing, choices: Choices, first = false): TemplateResult {
  const { key } = editor.typed!;
  const { name, legend, options, chosen } = choices;
  return html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${options.map(
      ([value, label]) =>
        html`<label class="choice">
          <input
            type="radio"
            name="${name}-${key}"
            id=${first && value === chosen ? `first-${key}` : nothing}
            .checked=${value === chosen}
            @change=${() => editor.type({ [name]: value })}
          />
          ${label}
        </label>`,
    )}
  </fieldset>`;
}

/** Says that what was done is kept, where it was done. */
export function saidSaved({ editor, words }: Drawing, ...keys: string[]) {
  return keys.includes(editor.saved) && editor.saved
    ? html`<p class="note kept">${words.saved}</p>`
    : nothing;
}
