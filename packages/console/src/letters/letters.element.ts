import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleLettersWords, type ConsoleLettersWords } from '@wederkerig/words/console-letters';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { letters } from './letters.styles.ts';
import { LettersController } from './letters.controller.ts';
import type { HomeLetter } from './letters.operations.ts';

/**
 * Letters with a code for a street or one home.
 * @internal
 */
export class LettersElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, letters];

  @property({ attribute: false }) client?: Client;

  private readonly _words = new Words(this, consoleLettersWords);
  private readonly _letters = new LettersController(this, () => this.client);

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    const { busy, outcome, printed, running } = this._letters;
    return html`<div class="page narrow">
      <div>
        <h1>${words.title}</h1>
        <p class="meta">${words.what}</p>
      </div>
      <form novalidate @submit=${this._look}>
        <div>
          <label for="homes">${words.homes}</label>
          <input
            id="homes"
            aria-describedby="homes-note"
            autocomplete="off"
            maxlength="120"
            .value=${this._letters.homes}
            @input=${this._type}
          />
          <p class="note" id="homes-note">${words.homesHint}</p>
        </div>
        <div class="acts"><button aria-disabled=${busy}>${words.look}</button></div>
      </form>
      <form novalidate @submit=${this._print}>
        <div>
          <label for="adults">${words.adults}</label>
          <input
            id="adults"
            inputmode="numeric"
            maxlength="2"
            aria-describedby="adults-note"
            .value=${String(this._letters.adults)}
            @input=${this._type}
          />
          <p class="note" id="adults-note">${words.adultsHint}</p>
        </div>
        <p class="note">${words.oldStop}</p>
        <div class="acts"><button class="main" aria-disabled=${busy}>${words.print}</button></div>
      </form>
      <div role="status">
        ${busy ? html`<p>${shared.loading}</p>` : nothing}
        ${
          printed
            ? html`<div class="box stack">
                <p>${words.printed(printed.letters)} ${words.secret}</p>
                <p><a href=${printed.address} download="brieven.pdf">${words.save}</a></p>
              </div>`
            : nothing
        }
        ${running ? list(running, words) : nothing}
      </div>
      ${notice(outcome, shared)}
    </div>`;
  }

  private _type = ({ target }: Event) => {
    const { id, value } = target as HTMLInputElement;
    if (id === 'homes') this._letters.homes = value;
    else this._letters.adults = Math.trunc(Number(value)) || 0;
  };

  private _look = (event: SubmitEvent) => {
    event.preventDefault();
    void this._letters.look();
  };

  private _print = (event: SubmitEvent) => {
    event.preventDefault();
    void this._letters.print();
  };
}

function list(running: readonly HomeLetter[], words: ConsoleLettersWords) {
  if (running.length === 0) return html`<p>${words.none}</p>`;
  return html`<section class="stack">
    <h2>${words.running}</h2>
    <ul class="rows">
      ${running.map(
        ({ home, used, places, until }) =>
          html`<li class="row">
            <p><strong>${home}</strong><br />${words.used(used, places)}. ${words.until(until)}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}
