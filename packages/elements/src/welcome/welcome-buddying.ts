import { languageNames, type Language } from '@wederkerig/words';
import type { SharedWords } from '@wederkerig/words/shared';
import type { WelcomeBuddyWords } from '@wederkerig/words/welcome-buddy';
import { html, nothing } from 'lit';
import { heading } from '../shared/heading.ts';
import { notice } from '../shared/notice.ts';
import type { WelcomeBuddyController } from './welcome-buddy.controller.ts';
import type { Buddying } from './welcome-buddy.operations.ts';

export interface BuddyingView {
  readonly own: WelcomeBuddyController;
  readonly words: WelcomeBuddyWords;
  readonly shared: SharedWords;
  readonly level: number;
}

const mostHours = 20;

/** Newcomers who chose the viewer and wait for their yes. */
export function askedPart(newcomers: Buddying['newcomers'], view: BuddyingView) {
  return newcomers.map((one) => (one.until ? asked(one, one.until, view) : nothing));
}

/** Where a buddy stops, below what they do for the newcomer. */
export function stopPart(newcomers: Buddying['newcomers'], view: BuddyingView) {
  return newcomers.map((one) => (one.until ? nothing : together(one, view)));
}

function asked({ id, firstName }: Buddying['newcomers'][number], until: string, view: BuddyingView) {
  const { own, words, shared, level } = view;
  return html`<section class="box part" part="box">
    ${heading(level, 'subtitle', words.chosenBy(firstName))}
    <p data-read>${words.until(until)} ${words.noIsFine}</p>
    <div class="acts">
      <button class="main" aria-disabled=${own.busy} @click=${() => own.answer(id, true)}>
        ${words.yes}
      </button>
      <button aria-disabled=${own.busy} @click=${() => own.answer(id, false)}>${words.no}</button>
    </div>
    ${own.at === id ? notice(own.outcome, shared) : nothing}
  </section>`;
}

function together({ id, firstName }: Buddying['newcomers'][number], view: BuddyingView) {
  const { own, words, shared } = view;
  return html`<div class="part stop">
    <div>
      <button aria-disabled=${own.busy} @click=${() => own.stop(id)}>${words.stopBeing(firstName)}</button>
    </div>
    ${own.at === id ? notice(own.outcome, shared) : nothing}
  </div>`;
}

/** Whoever wants to help says how much, in which languages, and until when they are away. */
export function wishPart(buddying: Buddying, viewerName: string | null, view: BuddyingView) {
  const { own, words, shared } = view;
  const wishes = buddying.hours !== null;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void own.wish(event.currentTarget as HTMLFormElement);
  };
  const wrong = own.at === 'wish' || own.at === 'stop-wish' ? notice(own.outcome, shared) : nothing;
  const isOpen = own.at === 'wish' && own.outcome?.kind === 'refused';
  return html`<div class="part" part="wish">
    ${wishes ? html`<p data-read>${buddying.appointed ? words.appointed : words.wished}</p>` : nothing}
    <details class="fold" ?open=${isOpen}>
      <summary>${words.beHeading}</summary>
      <form novalidate @submit=${send}>
        <p data-read>${words.beWhat}</p>
        ${fields(buddying, viewerName, words)}
        <p class="note" data-read>${words.readers}</p>
        <div class="acts">
          <button class="main" aria-disabled=${own.busy}>${wishes ? words.change : words.wish}</button>
          ${
            wishes
              ? html`<button type="button" aria-disabled=${own.busy} @click=${() => own.stopWish()}>
                  ${words.stopWish}
                </button>`
              : nothing
          }
        </div>
        ${wrong}
      </form>
    </details>
  </div>`;
}

function fields(buddying: Buddying, viewerName: string | null, words: WelcomeBuddyWords) {
  const hours = buddying.hours ?? 2;
  const languages = buddying.languages.length > 0 ? buddying.languages : ['nl'];
  return html`${
      viewerName
        ? nothing
        : html`<div>
            <label for="buddy-name">${words.firstName}</label>
            <input id="buddy-name" name="firstName" autocomplete="given-name" />
          </div>`
    }
    <div>
      <label for="buddy-hours">${words.hours}</label>
      <select id="buddy-hours" name="hours">
        ${Array.from({ length: mostHours }, (_, at) => at + 1).map(
          (one) => html`<option .value=${String(one)} ?selected=${one === hours}>${one}</option>`,
        )}
      </select>
    </div>
    <fieldset class="choices">
      <legend>${words.languages}</legend>
      ${(Object.keys(languageNames) as Language[]).map(
        (one) =>
          html`<label class="choice" lang=${one}>
            <input type="checkbox" name="languages" .value=${one} .checked=${languages.includes(one)} />
            <span>${languageNames[one]}</span>
          </label>`,
      )}
    </fieldset>
    ${
      buddying.hours === null && !buddying.appointed
        ? html`<div>
            <label for="buddy-phone">${words.phone}</label>
            <input id="buddy-phone" name="phone" type="tel" autocomplete="tel" />
          </div>`
        : nothing
    }
    <div>
      <label for="buddy-away">${words.away}</label>
      <input id="buddy-away" name="awayUntil" type="date" .value=${buddying.awayUntil ?? ''} />
    </div>`;
}
