import { readingDirection } from '@wederkerig/words';
import type { SignalOwnWords } from '@wederkerig/words/signal-own';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import type { MySignal } from './signal-own.operations.ts';

/** What somebody told, and how far it is. */
export function told(signal: MySignal, words: SignalOwnWords, level: number): TemplateResult {
  const { id, kind, number, sentOn, promise, text, language } = signal;
  return html`${heading(level, 'about', `${words.about[kind]}. ${words.numbered(number)}`, `about-${id}`)}
    <p class="note" data-read>${words.sentOn(sentOn)}</p>
    ${promise ? html`<p class="note">${words.aboutPromise(promise)}</p>` : nothing}
    <p class="text" lang=${language} dir=${readingDirection(language)}>${text}</p>
    ${stands(signal, words)}`;
}

/** By when an answer comes, as long as there is none. */
function stands({ state, late, answerBy }: MySignal, words: SignalOwnWords) {
  if (state === 'ANSWERED' || state === 'JUDGED') return nothing;
  return html`<p class="stands ${late ? 'late' : ''}" data-read>
    <b>${late ? words.late : words.answerBy(answerBy)}</b> ${state === 'TAKEN' ? words.taken : nothing}
  </p>`;
}
