import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../shared/heading.ts';
import { notice } from '../shared/notice.ts';
import { thanksCard } from './thanks-card.ts';
import type { OwnView } from './thanks-own.ts';
import type { OwnThanks } from './thanks-own.operations.ts';

/** What somebody gave and was given, with who reads it; nobody is counted. */
export function yours(view: OwnView): unknown {
  const { own, words, level } = view;
  if (!own.own.length) return nothing;
  return html`<details class="yours">
    <summary>${words.yours}</summary>
    ${heading(level, 'unseen', words.yours)}
    <ul role="list">
      ${repeat(
        own.own,
        ({ id }) => id,
        (one) => html`<li class="own" part="own">${item(view, one)}</li>`,
      )}
    </ul>
  </details>`;
}

function item(view: OwnView, thanks: OwnThanks) {
  const { own, words, wall, shared, widget, go } = view;
  const { id, deed, onWall, waiting } = thanks;
  const paper = own.papers.get(id);
  const back = async () => {
    await own.takeBack(thanks);
    go('#said');
  };
  return html`<div class="thanks-card" part="thanks">
      ${thanksCard({ ...thanks, givenOn: thanks.givenOn, building: null }, wall, widget.organisation?.name ?? '')}
    </div>
    <p class="note" data-read>${whoReads(view, thanks)}</p>
    ${own.about === id ? notice(own.outcome, shared) : nothing}
    <div class="way noprint">
      ${
        paper
          ? html`<a class="paper" href=${paper} target="_blank" rel="noopener">${words.openCard}</a>`
          : waiting
            ? nothing
            : html`<button class="quiet" aria-label=${words.cardOf(deed)} @click=${() => own.card(thanks)}>
                ${words.card}
              </button>`
      }
      ${
        onWall
          ? html`<button class="quiet" aria-label=${words.takeBackOf(deed)} @click=${back}>
              ${words.takeBack}
            </button>`
          : nothing
      }
    </div>`;
}

/** Who reads it now. Of an answer that did not come, nothing more is told than that it was asked for. */
function whoReads({ words, widget }: OwnView, thanks: OwnThanks): string {
  const { given, audience, building, onWall, waiting, byOrganisation } = thanks;
  if (waiting) return words.waits;
  if (onWall)
    return audience === 'BUILDING' && building ? words.onWallBuilding(building) : words.onWallEverybody;
  const other = byOrganisation ? widget.organisation?.name : given ? thanks.receiver : thanks.giver;
  const name = other ?? words.neighbour;
  return given && audience !== 'TWO' ? words.asked(name) : words.betweenTwo(name);
}
