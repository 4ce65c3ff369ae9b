import type { ConsoleWelcomeWords } from '@wederkerig/words/console-welcome';
import { html, nothing } from 'lit';
import { sent } from '../shared/form.ts';
import { halvesFrom, type HalfYearController } from './half-year.controller.ts';
import type { HalfYear } from './welcome.operations.ts';

export type Link = (place: string, label: string, className: string, name?: string) => unknown;

/** Half a year on one page, for whoever leads: numbers alone, and fit for paper. */
export function halfYearView(
  controller: HalfYearController,
  figures: HalfYear,
  words: ConsoleWelcomeWords,
  link: Link,
  wrong: unknown,
) {
  const { half, reached, steps, change } = figures;
  const number = (count: number | null) => (count === null ? words.few : String(count));
  const row = (name: string, said: string) =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${said}</td>
    </tr>`;
  const cells = (step: HalfYear['steps'][number]) =>
    html`<section class="stack">
      <h3>${words.step[step.step]}</h3>
      <table>
        <tbody>
          ${
            step.contact
              ? html`${row(words.made, number(step.contact.made))}${row(step.step === 'DAY_0' ? words.missedDoor : words.missed, number(step.contact.missed))}`
              : nothing
          }
          ${
            step.faces
              ? html`${row(words.face.GOOD, number(step.faces.good))}${row(words.face.SO_SO, number(step.faces.soSo))}
                ${row(words.face.BAD, number(step.faces.bad))}`
              : nothing
          }
        </tbody>
      </table>
    </section>`;
  const form = changeForm(controller, change?.text ?? '', words, wrong);
  return html`<nav class="acts noprint">
      ${link(`welcome/half/${halvesFrom(half, -1)}`, words.earlier, 'tab')}
      ${link(`welcome/half/${halvesFrom(half, 1)}`, words.later, 'tab')}
      <button @click=${() => print()}>${words.print}</button>
    </nav>
    ${
      reached
        ? html`<table>
            <tbody>
              ${row(words.reached, number(reached.reached))}
              ${row(words.notReached, number(reached.notReached))}
            </tbody>
          </table>`
        : html`<p>${words.tooFew}</p>`
    }
    ${steps.length > 0 ? html`<h2>${words.perStep}</h2>` : nothing}
    <div class="halves">${steps.map(cells)}</div>
    <section class="stack">
      <h2>${words.change}</h2>
      <p class="words">${change?.text ?? words.changeNone}</p>
      ${change ? html`<p class="meta">${words.by(change.author, change.on)}</p>` : nothing}
    </section>
    ${
      change
        ? html`<details class="noprint">
            <summary>${words.changeAgain}</summary>
            ${form}
          </details>`
        : form
    }`;
}

/** What the organisation changes because of it; in the place of what was written before. */
function changeForm(
  controller: HalfYearController,
  text: string,
  words: ConsoleWelcomeWords,
  wrong: unknown,
) {
  const write = (form: HTMLFormElement) => controller.write(String(new FormData(form).get('change') ?? ''));
  return html`<form class="noprint" novalidate @submit=${sent(write)}>
    <div>
      <label for="change">${words.changeText}</label>
      <textarea
        id="change"
        name="change"
        rows="4"
        maxlength="2000"
        aria-describedby="change-note"
        .value=${text}
      ></textarea>
      <p class="note" id="change-note">${words.changeNote}</p>
    </div>
    <div class="acts">
      <button class="main" aria-disabled=${controller.busy}>${words.writeChange}</button>
    </div>
    ${wrong}
  </form>`;
}
