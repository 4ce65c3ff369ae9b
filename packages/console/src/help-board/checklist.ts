import type { ConsoleHelpBoardWords } from '@wederkerig/words/console-help-board';
import { html, nothing } from 'lit';
import { consoleLink } from '../shared/console-link.ts';
import type { HelpBoardController } from './help-board.controller.ts';
import type { Board, Check } from './help-board.operations.ts';

/** What has to be there, each with what is there now and what to do. */
export function checklist(
  host: Parameters<typeof consoleLink>[0],
  boards: HelpBoardController,
  words: ConsoleHelpBoardWords,
  board: Board,
) {
  return html`<ol class="rows">
    ${board.checks.map((check) => one(host, boards, words, board, check))}
  </ol>`;
}

function one(
  host: Parameters<typeof consoleLink>[0],
  boards: HelpBoardController,
  words: ConsoleHelpBoardWords,
  board: Board,
  check: Check,
) {
  const { item, done, there, needed, tickedBy, tickedOn } = check;
  const counted = there !== null && needed !== null;
  return html`<li class="card">
    <div>
      <h2>${words.checks[item]}</h2>
      <p class=${done ? 'done' : 'to-do'}>${done ? words.done : words.notYet}</p>
      ${counted ? html`<p>${words.thereOf(there, needed)}</p>` : nothing}
      ${tickedOn ? html`<p>${words.seenBy(tickedBy, tickedOn)}</p>` : nothing}
      ${done ? nothing : html`<p class="note">${words.toDo[item]}</p>`}
      ${item === 'INFORMATION' ? consoleLink(host, 'welcome-information', words.information, { className: 'way' }) : nothing}
    </div>
    ${
      board.open || (done && !tickedOn)
        ? nothing
        : html`<div class="acts">
            <button
              class=${tickedOn ? 'quiet' : ''}
              aria-disabled=${boards.busy}
              @click=${() => boards.tick(board, check)}
            >
              ${tickedOn ? words.takeBack : words.saw[item]}
            </button>
          </div>`
    }
  </li>`;
}
