import { html, nothing, type TemplateResult } from 'lit';
import { texted } from '../shared/organisation-text.ts';
import { pointOf, signed, type CommitmentView } from './commitment-view.ts';
import type { Commitment, CommitmentUpdate } from './commitments.operations.ts';

/** So many of the last updates are read at once; what was before stands in a fold. */
const lastOnes = 3;

/** How it goes, as steps: what is done, where it stands now, and what is still to come. */
export function steps(view: CommitmentView): TemplateResult {
  const { commitment, words } = view;
  const updates = commitment.updates.toReversed();
  const before = updates.slice(0, -lastOnes);
  const last = updates.slice(-lastOnes);
  return html`${
      before.length
        ? html`<details>
            <summary>${words.earlier}</summary>
            <ol class="steps">
              ${before.map((one) => said(one, view))}
            </ol>
          </details>`
        : nothing
    }
    <ol class="steps" part="steps">
      ${last.map((one) => said(one, view, one === updates.at(-1)))} ${ahead(view)}
    </ol>`;
}

/** The last word about one that is not over is where it stands now. */
function said(update: CommitmentUpdate, view: CommitmentView, isLast = false): TemplateResult {
  const { commitment, words } = view;
  const { kind, on, author, job } = update;
  const now = isLast && isOpen(commitment);
  const name = kind === 'DROPPED' ? words.dropped : now ? words.now(on) : words.done(on);
  return html`<li class=${now ? 'now' : ''} data-read>
    <b>${name}</b>
    <p>
      ${kind === 'REOPENED' ? words.reopened : nothing}
      ${texted({ text: update.text, language: update.language })}
    </p>
    ${proof(update, view)}
    <p class="note">${kind === 'DROPPED' ? words.on(on) : nothing} ${signed(author, job)}</p>
  </li>`;
}

/** What is still to come, and for one that nothing was said about yet, that it did not begin. */
function ahead({ commitment, words }: CommitmentView) {
  if (!isOpen(commitment)) return nothing;
  const { updates, late, due } = commitment;
  return html`${
      updates.length
        ? nothing
        : html`<li class="now" data-read>
            <b>${words.nowAt}</b>
            <p>${words.notBegun}</p>
          </li>`
    }
    <li data-read>
      <b>${words.soon}</b>
      <p>${late ? words.dayPassed : words.finishedBy(due)}</p>
    </li>`;
}

/** A link to another site is followed by the reader alone: that site is told nothing, and lent nothing. */
function proof({ link, place }: CommitmentUpdate, { words, server }: CommitmentView) {
  return html`${
    link?.startsWith('https://')
      ? html`<p><a class="link" href=${link} rel="noopener nofollow ugc" part="proof">${words.proof}</a></p>`
      : nothing
  }
  ${place ? html`<p><a class="link" href=${pointOf(server, place)} part="proof">${words.proofInLab}</a></p>` : nothing}`;
}

const isOpen = ({ state }: Commitment) => state === 'PLANNED' || state === 'UNDER_WAY';
