import { readingDirection } from '@wederkerig/words';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { unbroken } from './dialled.ts';

/** What the organisation wrote, in the best language there is for the reader. */
export interface OrganisationText {
  text: string;
  language: string;
  state: 'WRITTEN' | 'CHECKED' | 'MACHINE' | 'MISSING';
}

/** Its own language and direction stand on it, so that it is read, broken and spoken rightly. */
export const texted = ({ text, language }: Pick<OrganisationText, 'text' | 'language'>): TemplateResult =>
  html`<span lang=${language} dir=${readingDirection(language)}>${text}</span>`;

/** A plain text, each line of it a paragraph. */
export const paragraphs = (text: string): TemplateResult[] =>
  text.split(/\n+/).map((paragraph) => html`<p>${paragraph}</p>`);

/** Says that a text is not in the reader's language, or that a computer translated it. */
export function translationNote(
  { state }: OrganisationText,
  words: SharedWords,
  phone: string | undefined,
): TemplateResult | typeof nothing {
  if (state === 'MACHINE') return html`<p class="note">${words.machineTranslated}</p>`;
  if (state !== 'MISSING') return nothing;
  return html`<p class="note">${words.notTranslated} ${phone ? words.callUs(unbroken(phone)) : nothing}</p>`;
}
