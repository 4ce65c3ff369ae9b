import type { SharedWords } from '@wederkerig/words/shared';
import type { WelcomeWords } from '@wederkerig/words/welcome';
import { html, nothing } from 'lit';
import { lineShown, notesBelow } from '../shared/agreed-line.ts';
import { heading } from '../shared/heading.ts';
import type { Widget } from '../shared/widget.ts';
import type { OwnWelcome } from './welcome-own.operations.ts';

/** What people of the building agreed on, as the newcomer saw it first. */
export function agreedHere(
  { coreValues }: OwnWelcome,
  { reader, organisation }: Widget,
  words: WelcomeWords,
  shared: SharedWords,
  level: number,
) {
  if (!coreValues) return nothing;
  const { lines } = coreValues;
  return html`<section class="part" part="agreed">
    ${heading(level, 'subtitle', words.agreedHeading)}
    <p class="meta" data-read>${words.agreedWhat}</p>
    <ul data-read>
      ${lines.map((line) => html`<li>${lineShown(line, reader.language)}</li>`)}
    </ul>
    ${notesBelow(lines, { language: reader.language, shared, phone: organisation?.phone })}
  </section>`;
}
