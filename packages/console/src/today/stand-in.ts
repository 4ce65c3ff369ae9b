import { notice } from '@wederkerig/elements/shared/notice';
import type { ConsoleTodayWords } from '@wederkerig/words/console-today';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing } from 'lit';
import { sent } from '../shared/form.ts';
import type { StandInController } from './stand-in.controller.ts';
import type { Away } from './today.operations.ts';

/** For whoever will be away: a colleague, and until when; asked for once somebody opens it. */
export function standInFold(controller: StandInController, words: ConsoleTodayWords, shared: SharedWords) {
  const { away, outcome, told } = controller;
  const open = ({ target }: Event) => {
    if ((target as HTMLDetailsElement).open && !away.data) void away.ask();
  };
  return html`<details @toggle=${open}>
    <summary>${words.away}</summary>
    <div class="card">
      <p class="note">${words.awayWhat}</p>
      <div role="status">${told ? html`<p class="box thanks">${words.isBack}</p>` : nothing}</div>
      ${away.data ? now(controller, away.data, words) : notice(away.outcome, shared, away.again)}
      ${notice(outcome, shared)}
    </div>
  </details>`;
}

function now(controller: StandInController, { standIn, possibleStandIns }: Away, words: ConsoleTodayWords) {
  const set = (form: HTMLFormElement) => {
    const typed = new FormData(form);
    return controller.set(String(typed.get('to') ?? ''), String(typed.get('until') ?? ''));
  };
  if (standIn)
    return html`<p role="status">
        <strong>${words.isAway(standIn.firstName ?? words.standIn, standIn.until)}</strong>
      </p>
      <div class="acts">
        <button aria-disabled=${controller.busy} @click=${() => controller.end()}>${words.back}</button>
      </div>`;
  return html`<form class="narrow" novalidate @submit=${sent(set)}>
    <div>
      <label for="stand-in">${words.standIn}</label>
      <select id="stand-in" name="to">
        ${possibleStandIns
          .filter(({ firstName }) => firstName !== null)
          .map(({ id, firstName }) => html`<option value=${id}>${firstName}</option>`)}
      </select>
    </div>
    <div>
      <label for="until">${words.until}</label>
      <input id="until" name="until" type="date" />
    </div>
    <div class="acts"><button aria-disabled=${controller.busy}>${words.beAway}</button></div>
  </form>`;
}
