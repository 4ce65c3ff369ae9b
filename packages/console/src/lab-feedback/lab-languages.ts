import { languageNames, readingDirection, type Language } from '@wederkerig/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { EditedLab, EditedText } from './lab-editor.operations.ts';
import { pieceForm, saidSaved, typedField, type Drawing } from './lab-form.ts';

/** Something that residents read in their own language, and what it says in that of the report. */
interface ToTranslate {
  readonly id: string;
  readonly what: string;
  readonly original: string;
  readonly texts: readonly EditedText[];
}

/** Everything of a lab in one language: what it says already, how far that is trusted, and what is missing. */
export function labLanguages(
  draw: Drawing,
  lab: EditedLab,
  { language, choose }: { language: Language; choose: (language: string) => void },
): TemplateResult {
  const { words } = draw;
  const chosen = (event: Event) => choose((event.target as HTMLSelectElement).value);
  return html`<div class="narrow stack">
    <div>
      <label for="language">${words.language}</label>
      <select id="language" @change=${chosen}>
        ${otherLanguages(lab).map(
          (code) =>
            html`<option value=${code} ?selected=${code === language}>${words.languageName(code)}</option>`,
        )}
      </select>
    </div>
    <ul class="rows">
      ${toTranslate(draw, lab).map((one) => row(draw, lab, one, language))}
    </ul>
  </div>`;
}

export function otherLanguages(lab: Pick<EditedLab, 'language'>): Language[] {
  return (Object.keys(languageNames) as Language[]).filter((code) => code !== lab.language);
}

function toTranslate({ words }: Drawing, lab: EditedLab): ToTranslate[] {
  const { id, title: original, texts } = lab;
  const ofSections = lab.sections.flatMap((section) => [
    ...(section.heading
      ? [{ id: section.id, what: words.ofHeading, original: section.heading, texts: section.texts }]
      : []),
    ...section.items
      .filter(({ withdrawn }) => !withdrawn)
      .map((item) => ({
        id: item.id,
        what: words.ofItem,
        original: item.texts.find((text) => text.language === lab.language)?.text ?? '',
        texts: item.texts,
      })),
  ]);
  return [{ id, what: words.ofTitle, original, texts }, ...ofSections];
}

function row(draw: Drawing, lab: EditedLab, one: ToTranslate, language: Language): TemplateResult {
  const { editor, words } = draw;
  const key = `text:${one.id}:${language}`;
  const text = one.texts.find((other) => other.language === language);
  const dir = readingDirection(language);
  const begin = () =>
    editor.begin({
      key,
      version: text?.version ?? 0,
      values: { text: text?.text ?? '', checked: text?.state === 'CHECKED' ? 'yes' : '' },
    });
  return html`<li class="card item">
    <p class="note">${one.what}: ${words.textStates[text?.state ?? 'MISSING']}</p>
    ${one.original ? html`<p lang=${lab.language} id="original-${one.id}">${one.original}</p>` : html`<p class="note">${words.noPlain}</p>`}
    ${text && !editor.isOpen(key) ? html`<p class="translated" lang=${language} dir=${dir}>${text.text}</p>` : nothing}
    ${saidSaved(draw, key)}
    ${
      editor.isOpen(key)
        ? pieceForm(draw, {
            key,
            version: text?.version ?? 0,
            now: [text?.text ?? ''],
            fields: html`${typedField(draw, { name: 'text', label: words.inLanguage(language), kind: 'area', lang: language, dir }, true)}
              <label class="choice">
                <input
                  type="checkbox"
                  .checked=${editor.typed!.values['checked'] === 'yes'}
                  @change=${(event: Event) => editor.type({ checked: (event.target as HTMLInputElement).checked ? 'yes' : '' })}
                />
                ${words.checked}
              </label>`,
            save: () => editor.saveText(one.id, language),
          })
        : one.original
          ? html`<div class="acts">
              <button
                id="open-${key}"
                class="${text ? 'quiet' : ''}"
                aria-describedby="original-${one.id}"
                @click=${begin}
              >
                ${text ? words.edit : words.translate(language)}
              </button>
            </div>`
          : nothing
    }
  </li>`;
}
