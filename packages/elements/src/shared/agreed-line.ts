import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing } from 'lit';
import { texted, translationNote, type OrganisationText } from './organisation-text.ts';

/** A line that people agreed on, or will, with what it says in other languages. */
export interface Line {
  readonly text: string;
  readonly translations: readonly {
    readonly language: string;
    readonly text: string;
    readonly state: OrganisationText['state'];
  }[];
}

/** Lines are agreed on in Dutch. */
const own = 'nl';

/** A line in the language of the reader, where somebody wrote that. */
export function lineIn({ text, translations }: Line, language: string): OrganisationText {
  const found = translations.find((one) => one.language === language);
  if (found && language !== own) return found;
  return { text, language: own, state: language === own ? 'WRITTEN' : 'MISSING' };
}

export const lineShown = (line: Line, language: string) => texted(lineIn(line, language));

/** The words themselves below their translation: it is these that are voted on. */
export function originalOf(line: Line, language: string) {
  return lineIn(line, language).language === own
    ? nothing
    : html`<span class="original meta">${texted({ text: line.text, language: own })}</span>`;
}

/** Said once below some lines: that one is not in the language of the reader, or was translated by a computer. */
export function notesBelow(
  lines: readonly Line[],
  { language, shared, phone }: { language: string; shared: SharedWords; phone: string | undefined },
) {
  const texts = lines.map((line) => lineIn(line, language));
  return (['MISSING', 'MACHINE'] as const).map((state) => {
    const one = texts.find((text) => text.state === state);
    return one ? translationNote(one, shared, phone) : nothing;
  });
}
