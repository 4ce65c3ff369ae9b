import type { ConsoleCommitmentsWords } from '@wederkerig/words/console-commitments';
import { html, nothing } from 'lit';
import type { CommitmentSeen } from './commitments.operations.ts';

type Commitment = CommitmentSeen['commitment'];

/** Everything that residents read about it, the newest first. */
export function historyView(commitment: Commitment, words: ConsoleCommitmentsWords) {
  return html`<section class="stack">
    <h2>${words.history}</h2>
    <ol class="rows">
      ${eventsOf(commitment, words).map(
        ({ on, title, text, link, place, by }) =>
          html`<li class="card event">
            <h3>${title}</h3>
            <p class="words">${text}</p>
            ${link ? html`<p><a href=${link} rel="noreferrer">${link}</a></p>` : nothing}
            ${place ? html`<p class="note">${words.proofShown}: ${place.lab}</p>` : nothing}
            <p class="meta">${words.on(on)}${by ? ` · ${by}` : ''}</p>
          </li>`,
      )}
      <li class="card event">
        <h3>${words.promised}</h3>
        <p class="meta">${words.on(commitment.madeOn)}</p>
        <p class="note">${words.by(commitment.firstDue)}</p>
      </li>
    </ol>
  </section>`;
}

function eventsOf({ updates, moves }: Commitment, words: ConsoleCommitmentsWords) {
  const said = updates.map(({ on, kind, text, link, place, author, job }) => ({
    on,
    title: words.event[kind],
    text,
    link,
    place,
    by: [author, job].filter(Boolean).join(', '),
  }));
  const moved = moves.map(({ on, from, to, reason, author, job }) => ({
    on,
    title: words.movedTo(from, to),
    text: reason,
    link: null,
    place: null,
    by: [author, job].filter(Boolean).join(', '),
  }));
  return [...said, ...moved].toSorted((one, other) => other.on.localeCompare(one.on));
}
