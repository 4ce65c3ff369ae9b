import type { CommitmentsWords } from '@wederkerig/words/commitments';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import { texted, translationNote } from '../shared/organisation-text.ts';
import type { Organisation } from '../shared/widget.ts';
import { steps } from './commitment-steps.ts';
import type { Commitment } from './commitments.operations.ts';

export interface CommitmentView {
  commitment: Commitment;
  organisation: Organisation;
  words: CommitmentsWords;
  shared: SharedWords;
  language: string;
  /** Of the promise's own heading; the question stands one lower. */
  level: number;
  /** Where the organisation's server is, for its own pages. */
  server: string;
}

/** What was promised: how it stands, in words, and how it went so far. */
export function commitmentText(view: CommitmentView): TemplateResult {
  const { commitment, words, shared, organisation, level, language } = view;
  const { text, due, firstDue, owner, place, building, neighbourhood, updates, moves } = commitment;
  const where = building ?? neighbourhood;
  const elsewhere = [...updates, ...moves].some((one) => one.language !== language);
  return html`${badge(commitment, words)}
    ${heading(level, 'promise-text', texted(text), `c-${commitment.slug}`)}
    <p class="meta" data-read>
      ${words.promisedFor(firstDue)} ${words.whoDoes(owner)} ${where ? words.inPlace(where) : nothing}
    </p>
    ${firstDue === due ? nothing : moved(commitment, words)} ${steps(view)}
    ${translationNote(elsewhere && text.state !== 'MACHINE' ? { ...text, state: 'MISSING' } : text, shared, organisation.phone)}
    ${place ? html`<p><a class="link" href=${pointOf(view.server, place)}>${words.fromLab}</a></p>` : nothing}`;
}

/** Who said it: the job alone of somebody who left. Each keeps its own direction. */
export const signed = (author: string | null, job: string): TemplateResult =>
  html`${author ? html`<bdi>${author}</bdi>, ` : nothing}<bdi>${job}</bdi>`;

/** Where the organisation's own page shows a point of a lab. */
export const pointOf = (server: string, { lab, anchor }: NonNullable<Commitment['place']>): string =>
  new URL(`share/lab-feedback/${encodeURIComponent(lab)}#${encodeURIComponent(anchor)}`, server).href;

function badge({ state, late, daysLate }: Commitment, words: CommitmentsWords) {
  const shown = (look: string, text: string) =>
    html`<p class="badge ${look}" part="badge" data-read>${text}</p>`;
  if (late) return shown('bad', words.late(daysLate));
  if (state === 'KEPT') return shown('good', daysLate ? words.keptLate(daysLate) : words.keptInTime);
  return state === 'DROPPED' ? shown('over', words.dropped) : nothing;
}

/** Every other day it got, the first move first, so that a promise cannot quietly become another. */
function moved({ moves }: Commitment, words: CommitmentsWords) {
  return html`<ol class="moves" part="moves">
    ${moves.toReversed().map(
      ({ to, on, reason, language, author, job }) =>
        html`<li data-read>
          <b>${words.movedTo(to)}</b> ${texted({ text: reason, language })}
          <span class="note">${words.on(on)} ${signed(author, job)}</span>
        </li>`,
    )}
  </ol>`;
}
