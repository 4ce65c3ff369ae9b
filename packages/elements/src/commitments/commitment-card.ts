import type { CommitmentsWords } from '@wederkerig/words/commitments';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import { texted, translationNote } from '../shared/organisation-text.ts';
import { steps } from './commitment-steps.ts';
import { pointOf, signed, type CommitmentView } from './commitment-view.ts';
import type { Commitment } from './commitments.operations.ts';

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
