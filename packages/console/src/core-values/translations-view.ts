import { notice } from '@wederkerig/elements/shared/notice';
import { languageNames, readingDirection, type Language } from '@wederkerig/words';
import { html, nothing } from 'lit';
import { sent, valueOf } from '../shared/form.ts';
import { TranslateCoreValue, type PlaceAtWork } from './core-values.operations.ts';
import type { AtPlace } from './words-view.ts';

type Line = Pick<PlaceAtWork['values'][number], 'id' | 'text' | 'translations'>;

/** Every language that residents read, but for the one in which lines are agreed on. */
const others = (Object.keys(languageNames) as Language[]).filter((code) => code !== 'nl');

/** What a line says in other languages: what is there, how far it is trusted, and a form for one of them. */
export function translationsView({ id, text, translations }: Line, at: AtPlace) {
  const { place, words, shared, work } = at;
  const { language } = work;
  const there = translations.find((one) => one.language === language);
  const about = `translate-${id}`;
  const keep = sent((form) => {
    const typed = new FormData(form);
    const input = {
      building: place.building,
      value: id,
      language,
      text: String(typed.get('translation') ?? ''),
      checked: typed.has('checked'),
    };
    return work.act(about, (client) => client.act(TranslateCoreValue, { input }));
  });
  const known = translations.map((one) => words.languageName(one.language)).join(', ');
  return html`<details ?open=${work.about === about}>
    <summary aria-label=${words.translateOf(text)}>${words.translate}</summary>
    <form class="folded" novalidate @submit=${keep}>
      <p class="note">${words.translateHint} ${known ? words.translationsThere(known) : nothing}</p>
      <div>
        <label for="language-${id}">${words.language}</label>
        <select id="language-${id}" @change=${(event: Event) => work.speak(about, valueOf(event))}>
          ${others.map(
            (code) =>
              html`<option value=${code} ?selected=${code === language}>${words.languageName(code)}</option>`,
          )}
        </select>
        <p class="note">
          ${words.translationIs[there ? (there.state === 'CHECKED' ? 'checked' : 'written') : 'missing']}
        </p>
      </div>
      <div>
        <label for="translation-${id}">${words.inLanguage(language)}</label>
        <input
          id="translation-${id}"
          name="translation"
          maxlength="90"
          autocomplete="off"
          lang=${language}
          dir=${readingDirection(language as Language)}
          .value=${there?.text ?? ''}
        />
      </div>
      <label class="choice">
        <input type="checkbox" name="checked" .checked=${there?.state === 'CHECKED'} />
        <span>${words.wasChecked}</span>
      </label>
      ${notice(work.outcomeOf(about), shared)}
      <div><button aria-disabled=${work.busy}>${words.keepTranslation}</button></div>
    </form>
  </details>`;
}
