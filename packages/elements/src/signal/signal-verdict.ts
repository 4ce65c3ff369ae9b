import type { SignalOwnWords } from '@wederkerig/words/signal-own';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import type { SignalOwnController } from './signal-own.controller.ts';
import type { MySignal, Verdict } from './signal-own.operations.ts';

const verdicts = ['HELPED', 'PARTLY', 'NOT_HELPED'] as const satisfies readonly Verdict[];

/** Whether an answer helped, and what comes of a no. */
export function verdict(
  signal: MySignal,
  words: SignalOwnWords,
  level: number,
  own: SignalOwnController,
): TemplateResult | typeof nothing {
  const { id, canJudge, verdict: chosen } = signal;
  if (!canJudge && !chosen) return nothing;
  return html`<div class="verdict" role="group" aria-labelledby=${`ask-${id} about-${id}`}>
    ${canJudge ? question(signal, words, level, own) : nothing}
    <div role="status">
      ${chosen ? html`<p part="box" class="box ${chosen === 'NOT_HELPED' ? '' : 'thanks'}" data-read>${words.judged[chosen]}</p>` : nothing}
    </div>
    ${chosen === 'NOT_HELPED' ? calling(signal, words, own) : nothing}
  </div>`;
}

function question(signal: MySignal, words: SignalOwnWords, level: number, own: SignalOwnController) {
  return html`${heading(level, 'ask', words.question, `ask-${signal.id}`)}
    <div class="stack noprint">
      ${verdicts.map((one) => {
        const mine = signal.verdict === one;
        return html`<button
          class="answer ${mine ? 'main' : ''}"
          part="answer ${mine ? 'answer-chosen' : ''}"
          aria-pressed=${mine}
          data-read
          @click=${() => own.judge(signal, one)}
        >
          <span>${mine ? '✓ ' : nothing}${words.verdict[one]}</span>
          ${mine ? html`<span class="mine">${words.yourAnswer}</span>` : nothing}
        </button>`;
      })}
    </div>
    <p class="note" data-read>${words.whoReads}</p>`;
}

/** After a no somebody may want to talk about it; nobody is called who did not ask for it. */
function calling(signal: MySignal, words: SignalOwnWords, own: SignalOwnController) {
  if (signal.callAsked) return html`<p role="status" data-read>${words.willCall}</p>`;
  if (!signal.canJudge) return nothing;
  const call = (event: SubmitEvent) => {
    event.preventDefault();
    const phone = String(new FormData(event.target as HTMLFormElement).get('phone'));
    void own.judge(signal, 'NOT_HELPED', phone);
  };
  const id = `phone-${signal.id}`;
  return html`<form class="noprint" part="write" novalidate @submit=${call}>
    <div>
      <label for=${id}>${words.mayWeCall}</label>
      <input id=${id} name="phone" type="tel" dir="ltr" autocomplete="tel" aria-describedby="${id}-readers" />
      <p class="note" id="${id}-readers">${words.phoneReaders}</p>
    </div>
    <div><button>${words.callMe}</button></div>
  </form>`;
}
