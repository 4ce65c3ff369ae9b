import type { ConsoleLabSlipsWords } from '@wederkerig/words/console-lab-slips';
import { html, nothing } from 'lit';
import type { LabSlipsController } from './lab-slips.controller.ts';
import type { EnteredSlip, LabWithSlips } from './lab-slips.operations.ts';

/** The slips that are in, by their numbers: never what stands on them. */
export function enteredSlips(
  slips: LabSlipsController,
  { count, slips: entered }: LabWithSlips,
  words: ConsoleLabSlipsWords,
) {
  if (count === 0) return nothing;
  return html`<section class="stack" aria-labelledby="entered">
    <h2 id="entered">${words.entered(count)}</h2>
    ${count > entered.length ? html`<p class="note">${words.lastHundred}</p>` : nothing}
    <ul class="rows">
      ${entered.map((slip) =>
        slips.removing === slip.number ? asking(slips, slip, words) : row(slips, slip, words),
      )}
    </ul>
  </section>`;
}

function row(slips: LabSlipsController, slip: EnteredSlip, words: ConsoleLabSlipsWords) {
  const { number, source, answers, by, enteredOn } = slip;
  return html`<li class="row card">
    <p id="slip-${number}">
      <strong>${words.slip(number)}</strong><br />
      ${words.told(answers, source === 'PAPER' ? words.paper : words.phone)}<br />
      <span class="note">${words.by(by ?? null, enteredOn)}</span>
    </p>
    ${
      slip.removable
        ? html`<button class="quiet" aria-describedby="slip-${number}" @click=${() => slips.ask(number)}>
            ${words.remove}
          </button>`
        : nothing
    }
  </li>`;
}

function asking(slips: LabSlipsController, { number }: EnteredSlip, words: ConsoleLabSlipsWords) {
  return html`<li class="card">
    <div>
      <p><strong>${words.removeAsk(number)}</strong></p>
      <p>${words.removeMeans}</p>
    </div>
    <div class="acts">
      <button aria-disabled=${slips.busy} @click=${() => slips.remove()}>${words.removeYes}</button>
      <button class="quiet" @click=${() => slips.ask(undefined)}>${words.keep}</button>
    </div>
  </li>`;
}
