import { languageNames, readingDirection, type Language } from '@wederkerig/words';
import type { ConsoleCommitmentsWords } from '@wederkerig/words/console-commitments';
import { html, nothing } from 'lit';
import { sent, valueOf } from '../shared/form.ts';
import type { OneView } from './one-commitment.ts';
import type { CommitmentSeen } from './commitments.operations.ts';

/** What a promise says in other languages: what is there, how far it is trusted, and a form for one of them. */
export function translationsView({ acts, words, seen, wrong }: OneView) {
  const { language, translation, checked } = acts;
  return html`<details ?open=${acts.at === 'translate'}>
    <summary>${words.translate}</summary>
    <form class="narrow folded" novalidate @submit=${sent(() => acts.translate())}>
      <p class="note">${words.translateWhat}</p>
      <div>
        <label for="language">${words.language}</label>
        <select id="language" @change=${(event: Event) => acts.speak(valueOf(event))}>
          ${othersThan(seen.commitment.text.language).map(
            (code) =>
              html`<option value=${code} ?selected=${code === language}>${words.languageName(code)}</option>`,
          )}
        </select>
        <p class="note">${stateIn(seen, language, words)}</p>
      </div>
      <div>
        <label for="translation">${words.inLanguage(language)}</label>
        <textarea
          id="translation"
          rows="3"
          lang=${language}
          dir=${readingDirection(language)}
          .value=${translation}
          @input=${(event: Event) => acts.set('translation', valueOf(event))}
        ></textarea>
      </div>
      <label class="choice">
        <input
          type="checkbox"
          .checked=${checked}
          @change=${({ target }: Event) => acts.set('checked', (target as HTMLInputElement).checked)}
        />
        <span>${words.wasChecked}</span>
      </label>
      <div class="acts"><button aria-disabled=${acts.busy}>${words.keepTranslation}</button></div>
      ${wrong('translate')}
    </form>
  </details>`;
}

/** Every language that residents read, but for the one it was promised in. */
export const othersThan = (language: string): Language[] =>
  (Object.keys(languageNames) as Language[]).filter((code) => code !== language);

function stateIn({ translations }: CommitmentSeen, code: string, words: ConsoleCommitmentsWords) {
  const there = translations.find(({ language }) => language === code);
  return there ? words.translationIs[there.checked ? 'checked' : 'written'] : words.translationIs.missing;
}

/** The points of labs that can show what was done. */
export function proofField({ acts, words }: Pick<OneView, 'acts' | 'words'>) {
  if (acts.proofs.length === 0) return nothing;
  const labs = [...new Set(acts.proofs.map(({ lab }) => lab))];
  return html`<div>
    <label for="proof">${words.proofItem}</label>
    <select id="proof" @change=${(event: Event) => acts.set('item', valueOf(event))}>
      <option value="" ?selected=${acts.item === ''}>${words.noProof}</option>
      ${labs.map(
        (lab) =>
          html`<optgroup label=${lab}>
            ${acts.proofs
              .filter((one) => one.lab === lab)
              .map(
                ({ item, text }) =>
                  html`<option value=${item} ?selected=${acts.item === item}>${text.slice(0, 80)}</option>`,
              )}
          </optgroup>`,
      )}
    </select>
  </div>`;
}
