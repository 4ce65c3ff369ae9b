import { readingDirection } from '@wederkerig/words';
import type { SignalWords } from '@wederkerig/words/signal';
import { html, nothing } from 'lit';
import { heading } from '../shared/heading.ts';
import type { Guide } from './signal.operations.ts';

/** What was told and done, in words of the organisation, where its sender and the staff both let everybody read it. */
export function forAll({ forAll: all }: Guide, words: SignalWords, level: number) {
  if (all.length === 0) return nothing;
  return html`<div class="for-all" part="for-all">
    ${heading(level, 'subtitle', words.forAll, 'for-all')}
    <ul role="list" aria-labelledby="for-all">
      ${all.map(
        ({ text, answer, language }) =>
          html`<li data-read>
            <p lang=${language} dir=${readingDirection(language)}>${text}</p>
            <p>
              <b>${words.forAllDid}</b>
              <span lang=${language} dir=${readingDirection(language)}>${answer}</span>
            </p>
          </li>`,
      )}
    </ul>
  </div>`;
}
