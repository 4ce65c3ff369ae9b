import { languageNames, readingDirection, type Language } from '@wederkerig/words';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { sent, valueOf } from '../shared/form.ts';
import type { AdvertView } from './advert-view.ts';
import type { AdvertTranslation, AdvertVersion } from './mix.operations.ts';

/** Every language that people read here, but for the one that a text is written in. */
const others = (Object.keys(languageNames) as Language[]).filter((code) => code !== 'nl');

/** What staff wrote beside a vacant home, in other languages: what is there, who looked at it, and a form for one of them. */
export function advertTranslations(
  view: AdvertView,
  version: AdvertVersion,
): TemplateResult | typeof nothing {
  if (!version.viewerMayTranslate) return nothing;
  const { mix, words, wrong } = view;
  const { translations } = version;
  const isOpen = mix.translating === version.id || translations.some((one) => one.viewerMayCheck);
  const missing = others.filter((code) => !translations.some(({ language }) => language === code));
  return html`<details ?open=${isOpen}>
    <summary>${words.translations}</summary>
    <div class="page narrow">
      <p class="note">${words.translationsWhat}</p>
      ${
        translations.length
          ? html`<ul class="rows">
              ${translations.map((one) => html`<li class="item whole">${row(view, version, one)}</li>`)}
            </ul>`
          : nothing
      }
      ${missing.length ? html`<p>${words.notTranslated(missing.map(words.languageName))}</p>` : nothing}
      ${form(view, version)} ${mix.translating === version.id ? wrong : nothing}
    </div>
  </details>`;
}

function row({ mix, words }: AdvertView, version: AdvertVersion, one: AdvertTranslation): TemplateResult {
  const { language, text, checked, viewerMayCheck } = one;
  const writer = one.writer ?? words.somebody;
  const waits = viewerMayCheck ? words.translationForYou(language) : words.translationForOther(language);
  return html`<strong>${words.languageName(language)}</strong>
    <p class="words" lang=${language} dir=${readingDirection(language as Language)}>${text}</p>
    <p class="meta">
      ${
        checked
          ? words.translationCheckedBy(writer, one.checker ?? words.somebody)
          : words.translationBy(writer)
      }
    </p>
    ${checked ? nothing : html`<p>${waits}</p>`}
    ${
      viewerMayCheck
        ? html`<div class="acts">
            <button class="main" aria-disabled=${mix.busy} @click=${() => mix.checkTranslation(version, one)}>
              ${words.checkTranslation(language)}
            </button>
          </div>`
        : nothing
    }`;
}

function form({ mix, words }: AdvertView, version: AdvertVersion): TemplateResult {
  const { language } = mix;
  const { id } = version;
  const there = version.translations.find((one) => one.language === language);
  const keep = sent((typed) => mix.translate(version, String(new FormData(typed).get('translation') ?? '')));
  return html`<form novalidate @submit=${keep}>
    <div>
      <label for="language-${id}">${words.language}</label>
      <select id="language-${id}" @change=${(event: Event) => mix.speak(version, valueOf(event))}>
        ${others.map(
          (code) =>
            html`<option value=${code} ?selected=${code === language}>${words.languageName(code)}</option>`,
        )}
      </select>
    </div>
    <div>
      <label for="translation-${id}">${words.inLanguage(language)}</label>
      ${keyed(
        language,
        html`<textarea
          id="translation-${id}"
          name="translation"
          rows="4"
          maxlength="600"
          lang=${language}
          dir=${readingDirection(language as Language)}
          aria-describedby="translation-note-${id}"
          .value=${there?.text ?? ''}
        ></textarea>`,
      )}
      <p class="note" id="translation-note-${id}">
        ${words.inLanguageHint} ${there ? words.insteadOf : nothing}
      </p>
    </div>
    <div class="acts"><button aria-disabled=${mix.busy}>${words.translate}</button></div>
  </form>`;
}
