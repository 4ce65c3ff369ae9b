import { notice } from '@wederkerig/elements/shared/notice';
import type { ConsoleLabFeedbackWords } from '@wederkerig/words/console-lab-feedback';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { BringReportController } from './bring-report.controller.ts';

/** A new report: pasted, or a file. */
export function bringReport(
  bringing: BringReportController,
  words: ConsoleLabFeedbackWords,
  shared: SharedWords,
  back: () => void,
): TemplateResult {
  const { outcome, needsDay, busy } = bringing;
  const bring = (event: Event) => {
    event.preventDefault();
    void bringing.bring();
  };
  return html`<div class="page narrow">
    <div>
      <button class="quiet" @click=${back}>${words.back}</button>
      <h1>${words.newTitle}</h1>
      <p class="meta">${words.newWhat}</p>
    </div>
    <form novalidate @submit=${bring}>
      <div>
        <label for="pasted">${words.paste}</label>
        <textarea
          id="pasted"
          rows="10"
          .value=${bringing.text}
          @input=${(event: Event) => bringing.paste((event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
      <div>
        <label for="file">${words.file}</label>
        <input
          id="file"
          type="file"
          accept=".docx,.html,.htm,.md,.txt"
          aria-describedby="file-note"
          @change=${(event: Event) => bringing.type({ file: (event.target as HTMLInputElement).files?.[0] })}
        />
        <p class="note" id="file-note">${words.fileHint}</p>
      </div>
      ${
        needsDay
          ? html`<div>
              <p class="box" role="alert">${words.noYear}</p>
              <label for="day">${words.day}</label>
              <input
                id="day"
                type="date"
                .value=${bringing.heldOn}
                @input=${(event: Event) => bringing.type({ heldOn: (event.target as HTMLInputElement).value })}
              />
            </div>`
          : notice(outcome, shared, { retry: () => void bringing.bring() })
      }
      <div role="status">${busy ? html`<p>${words.finding}</p>` : nothing}</div>
      <div class="acts"><button class="main" aria-disabled=${busy}>${words.find}</button></div>
    </form>
  </div>`;
}
