import type { ConsoleModerationWords } from '@wederkerig/words/console-moderation';
import { html, nothing } from 'lit';
import type { OpenCase } from './moderation.operations.ts';

/** What lies open: what was written, why it waits, and what is known of it. Nobody's name is in it. */
export function caseView(opened: OpenCase, words: ConsoleModerationWords) {
  return html`<section class="card" aria-labelledby="written">
      <h2 id="written">${words.written}</h2>
      ${said(opened, words)}
      <p class="note">${words.logged}</p>
    </section>
    ${opened.why.includes('HELD') ? whyHeld(opened, words) : nothing}
    ${opened.reports.length > 0 ? reports(opened, words) : nothing}
    ${opened.objection ? objection(opened.objection, words) : nothing}
    ${opened.around.length > 0 ? around(opened, words) : nothing}
    ${opened.before.length > 0 ? before(opened, words) : nothing}`;
}

function said({ texts, language }: OpenCase, words: ConsoleModerationWords) {
  if (texts.length === 0) return html`<p class="meta">${words.writtenAway}</p>`;
  return html`<blockquote class="said" dir="auto" lang=${language ?? nothing}>
    ${texts.map((text) => html`<p>${text}</p>`)}
  </blockquote>`;
}

function whyHeld({ heldBecause }: OpenCase, words: ConsoleModerationWords) {
  return html`<section class="stack">
    <h3>${words.heldBecause}</h3>
    ${
      heldBecause.length === 0
        ? html`<p>${words.noReason}</p>`
        : html`<ul class="plain">
            ${heldBecause.map((reason) => html`<li>${words.because[reason]}</li>`)}
          </ul>`
    }
  </section>`;
}

function reports({ reports: told }: OpenCase, words: ConsoleModerationWords) {
  return html`<section class="stack">
    <h3>${words.reports}</h3>
    <ul class="rows">
      ${told.map(
        ({ reason, words: own, on }) =>
          html`<li>
            <p>${words.reportReason[reason]} <span class="meta">${words.since(on)}</span></p>
            ${own ? html`<blockquote class="said" dir="auto"><p>${own}</p></blockquote>` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}

function objection({ words: own, on }: NonNullable<OpenCase['objection']>, words: ConsoleModerationWords) {
  return html`<section class="stack">
    <h3>${words.objection}</h3>
    <blockquote class="said" dir="auto"><p>${own}</p></blockquote>
    <p class="meta">${words.since(on)}</p>
  </section>`;
}

function around(opened: OpenCase, words: ConsoleModerationWords) {
  return html`<section class="stack">
    <h3>${words.around}</h3>
    ${opened.around.map((text) => html`<p dir="auto">${text}</p>`)}
  </section>`;
}

function before({ before: made }: OpenCase, words: ConsoleModerationWords) {
  return html`<section class="stack">
    <h3>${words.before}</h3>
    <ul class="rows">
      ${made.map(
        ({ decision, ground, words: own, on }) =>
          html`<li>
            <p>
              <strong>${words.decided[decision]}</strong>
              <span class="meta">${words.since(on)}</span>
            </p>
            ${ground ? html`<p>${words.grounds[ground]}</p>` : nothing}
            ${own ? html`<p dir="auto" class="meta">${own}</p>` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}
