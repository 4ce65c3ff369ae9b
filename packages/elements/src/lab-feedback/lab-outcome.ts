import { readingDirection } from '@wederkerig/words';
import type { LabClosingWords } from '@wederkerig/words/lab-closing';
import type { LabFeedbackWords } from '@wederkerig/words/lab-feedback';
import { html, nothing, type TemplateResult } from 'lit';
import type { LabOutcome, LabPromise } from './lab-closing.operations.ts';

export interface OutcomeView {
  outcome: LabOutcome | undefined;
  words: LabClosingWords;
  /** Who does it, and by when. */
  when: LabFeedbackWords['ownerAndDue'];
  organisation: string;
  /** Where the organisation's server is, for its own pages. */
  server: string;
}

/** What came of one point: what was promised and how it stands, what was answered, or that there is no answer yet. */
export function outcome(view: OutcomeView): TemplateResult {
  const { outcome: one, words } = view;
  if (!one) return html`<p class="none" data-read>${words.noAnswer}</p>`;
  return html`${one.promises.map((promise) => promised(promise, view))} ${answered(one, view)}`;
}

function promised(
  { commitment, standing, reason }: LabPromise,
  { words, when, server }: OutcomeView,
): TemplateResult {
  const { slug, owner, due, firstDue, text } = commitment;
  const href = new URL(`share/commitments/${encodeURIComponent(slug)}`, server).href;
  const page = html`<p data-read>
    <a href=${href} lang=${text.language} dir=${readingDirection(text.language)}>${text.text}</a>
  </p>`;
  if (standing === 'DROPPED')
    return html`<div class="promise">
      <p class="note" data-read>${words.promisedBefore}</p>
      ${page} ${reason ? html`<p data-read><b>${words.nothing}</b> ${told(reason)}</p>` : nothing}
    </div>`;
  const moved = due !== firstDue;
  return html`<div class="promise">
    <p class="note" data-read>${words.promise}</p>
    ${page}
    <p class="note" data-read>
      ${when(owner, moved ? null : due)} ${moved ? words.moved(firstDue, due) : nothing}
    </p>
    <p data-read><b>${words.stands[standing]}</b></p>
    ${reason ? html`<p data-read>${words.why} ${told(reason)}</p>` : nothing}
  </div>`;
}

function answered({ answer, answeredBelow, promises }: LabOutcome, { words, organisation }: OutcomeView) {
  if (!answer)
    return answeredBelow && !promises.length ? html`<p data-read>${words.answeredBelow}</p>` : nothing;
  const { text, language, author, job, on } = answer;
  return html`<div class="promise">
    <p class="note" data-read>${words.answer(organisation)}</p>
    <p class="said" data-read>${told({ text, language })}</p>
    <p class="note" data-read>
      ${author ? html`<bdi>${author}</bdi>, ` : nothing}<bdi>${job}</bdi>, ${words.on(on)}
    </p>
  </div>`;
}

const told = ({ text, language }: { text: string; language: string }) =>
  html`<span lang=${language} dir=${readingDirection(language)}>${text}</span>`;
