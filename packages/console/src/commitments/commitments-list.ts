import type { ConsoleCommitmentsWords } from '@wederkerig/words/console-commitments';
import { html, nothing } from 'lit';
import type { CommitmentsController, Shown } from './commitments.controller.ts';
import type { CommitmentRow } from './commitments.operations.ts';

export type Link = (place: string, label: string, className: string, name?: string) => unknown;

const screens: readonly Shown[] = ['mine', 'late', 'all'];

/** Which promises are shown, and the promises. */
export function listView(
  list: CommitmentsController,
  words: ConsoleCommitmentsWords,
  link: Link,
  make: () => void,
) {
  return html`<nav class="acts" aria-label=${words.which}>
      ${screens.map((shown) => {
        const isHere = shown === list.shown;
        const place = shown === 'mine' ? 'commitments' : `commitments/${shown}`;
        return link(
          place,
          words.shown[shown],
          isHere ? 'tab here' : 'tab',
          isHere ? words.shownNow(words.shown[shown]) : undefined,
        );
      })}
    </nav>
    ${rows(list, words, link)}
    <div class="acts"><button class="main" @click=${make}>${words.make}</button></div>`;
}

function rows({ list, shown }: CommitmentsController, words: ConsoleCommitmentsWords, link: Link) {
  if (!list.data) return nothing;
  if (list.data.length === 0) return html`<p>${words.none[shown]}</p>`;
  return html`<ul class="rows">
    ${list.data.map((row) => html`<li class="item ${row.commitment.late ? 'is-late' : ''}">${line(row, words, link)}</li>`)}
  </ul>`;
}

function line(row: CommitmentRow, words: ConsoleCommitmentsWords, link: Link) {
  const { text, owner } = row.commitment;
  return html`<div>
      <strong>${text.text}</strong><br />
      <span class="meta">${owner} · ${turnOf(row, words)}</span><br />
      <span class=${row.commitment.late ? 'late' : 'meta'}>${stateOf(row, words)}</span>
      ${row.handedToMe ? html`<br /><span class="asked">${words.handedToMe}</span>` : nothing}
    </div>
    ${link(`commitments/${row.id}`, words.open, '', words.openFor(text.text))}`;
}

/** Whose turn it is. */
export function turnOf({ mine, ownedBy }: CommitmentRow, words: ConsoleCommitmentsWords): string {
  if (mine) return words.yourTurn;
  return ownedBy ? words.turnOf(ownedBy) : words.nobodysTurn;
}

/** How it stands with its day. */
export function stateOf({ commitment }: CommitmentRow, words: ConsoleCommitmentsWords): string {
  const { state, late, daysLate, due, endedOn } = commitment;
  if (state === 'DROPPED') return words.droppedOn(endedOn!);
  if (state === 'KEPT') return daysLate > 0 ? words.keptLate(endedOn!, daysLate) : words.keptOn(endedOn!);
  return late ? words.late(due, daysLate) : words.by(due);
}
