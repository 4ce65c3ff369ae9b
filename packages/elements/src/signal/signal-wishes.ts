import { readingDirection } from '@wederkerig/words';
import type { SignalOwnWords } from '@wederkerig/words/signal-own';
import { html, nothing, type TemplateResult } from 'lit';
import type { SignalOwnController } from './signal-own.controller.ts';
import type { MySignal } from './signal-own.operations.ts';

/** That somebody at work wrote it down, and the way to say that it is not the reader's. */
export function enteredFor(
  signal: MySignal,
  words: SignalOwnWords,
  unlink: () => void,
): TemplateResult | typeof nothing {
  if (signal.source === 'WEB') return nothing;
  return html`<p class="note" data-read>${words.enteredForYou}</p>
    <div class="noprint">
      <button class="quiet" aria-describedby=${`about-${signal.id}`} @click=${unlink}>
        ${words.notMine}
      </button>
    </div>`;
}

/** Whether everybody may read about it, once there is an answer; and what they read. */
export function lettingAllRead(
  signal: MySignal,
  words: SignalOwnWords,
  own: SignalOwnController,
): TemplateResult | typeof nothing {
  const { id, answers, letsAllRead } = signal;
  if (answers.length === 0) return nothing;
  const means = `all-${id}`;
  if (letsAllRead) return isLet(signal, words, own);
  return html`<div class="noprint for-all">
    <button
      class="quiet"
      aria-describedby="${means} about-${id}"
      @click=${() => own.letAllRead(signal, true)}
    >
      ${words.letAllRead}
    </button>
    <p class="note" id=${means} data-read>${words.letAllReadMeans}</p>
  </div>`;
}

function isLet(signal: MySignal, words: SignalOwnWords, own: SignalOwnController) {
  const { id, shown } = signal;
  return html`<div part="box" class="box stack for-all">
    <p data-read><b>${words.letsAllRead}</b> ${shown ? words.shown : words.notShownYet}</p>
    ${
      shown
        ? html`<p class="text" lang=${shown.language} dir=${readingDirection(shown.language)} data-read>
            ${shown.text} ${shown.answer}
          </p>`
        : nothing
    }
    <div class="noprint">
      <button aria-describedby=${`about-${id}`} @click=${() => own.letAllRead(signal, false)}>
        ${words.takeBack}
      </button>
    </div>
  </div>`;
}
