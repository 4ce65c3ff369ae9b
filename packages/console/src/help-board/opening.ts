import type { BoardClosedWhy, ConsoleHelpBoardWords } from '@wederkerig/words/console-help-board';
import { html, nothing } from 'lit';
import type { HelpBoardController } from './help-board.controller.ts';
import type { Board } from './help-board.operations.ts';

/** The day that pages tell, and the press that opens it. */
export function opening(boards: HelpBoardController, words: ConsoleHelpBoardWords, board: Board) {
  const set = (event: SubmitEvent) => {
    event.preventDefault();
    void boards.setDay(board, boards.day);
  };
  return html`<form class="card" novalidate @submit=${set}>
      <div>
        <label for="day">${words.day}</label>
        <input
          id="day"
          type="date"
          aria-describedby="day-note"
          .value=${boards.day}
          @input=${(event: Event) => boards.type({ day: (event.target as HTMLInputElement).value })}
        />
        <p class="note" id="day-note">${words.dayHint}</p>
      </div>
      <div class="acts">
        <button aria-disabled=${boards.busy}>${words.setDay}</button>
        ${
          board.opensOn
            ? html`<button type="button" class="quiet" @click=${() => boards.setDay(board, null)}>
                ${words.noDay}
              </button>`
            : nothing
        }
      </div>
    </form>
    <div class="stack">
      <p>${board.ready ? words.ready : words.missing}</p>
      ${
        board.ready
          ? html`<div class="acts">
              <button class="main" aria-disabled=${boards.busy} @click=${() => boards.open(board)}>
                ${words.open}
              </button>
            </div>`
          : nothing
      }
    </div>`;
}

/** Closing is asked once, with what it does and why. */
export function closing(boards: HelpBoardController, words: ConsoleHelpBoardWords, board: Board) {
  if (!boards.closing)
    return html`<div class="acts">
      <button class="quiet" @click=${() => boards.type({ closing: true })}>${words.close}</button>
    </div>`;
  return html`<div class="card" role="group" aria-label=${words.close}>
    <p>${words.closeWhat}</p>
    <fieldset class="choices">
      <legend>${words.why}</legend>
      ${(Object.keys(words.reasons) as BoardClosedWhy[]).map(
        (why) =>
          html`<label class="choice">
            <input
              type="radio"
              name="why"
              .checked=${boards.why === why}
              @change=${() => boards.type({ why })}
            />
            ${words.reasons[why]}
          </label>`,
      )}
    </fieldset>
    <div class="acts">
      <button class="danger" aria-disabled=${boards.busy} @click=${() => boards.close(board)}>
        ${words.closeYes}
      </button>
      <button @click=${() => boards.type({ closing: false })}>${words.keep}</button>
    </div>
  </div>`;
}
