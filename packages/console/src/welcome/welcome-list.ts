import { languageNames } from '@wederkerig/words';
import type { ConsoleWelcomeWords, WelcomeProblemWord } from '@wederkerig/words/console-welcome';
import { html, nothing } from 'lit';
import { sent, valueOf } from '../shared/form.ts';
import type { Link } from './half-year.ts';
import type { WelcomesController } from './welcome.controller.ts';
import type { Welcomer, WelcomeRow } from './welcome.operations.ts';

/** The newcomers of whoever looks after them, with what waits. */
export function welcomeList(rows: readonly WelcomeRow[], words: ConsoleWelcomeWords, link: Link) {
  if (rows.length === 0) return html`<p role="status">${words.none}</p>`;
  return html`<ul class="rows">
    ${rows.map(
      (row) =>
        html`<li class="item">
          <div>
            <strong>${`${row.firstName}, ${row.home}`}</strong><br />
            <span class="meta">${words.keyOn(row.keyOn)} · ${words.reach[row.reach]}</span><br />
            <span class=${row.waits.length > 0 ? 'waits' : 'meta'}>${waitsOf(row, words)}</span>
          </div>
          ${link(`welcome/${row.id}`, words.open, '', words.openFor(row.firstName, row.home))}
        </li>`,
    )}
  </ul>`;
}

export function waitsOf({ waits }: WelcomeRow, words: ConsoleWelcomeWords): string {
  return waits.length > 0 ? waits.map((one) => words.wait[one]).join('. ') : words.nothingWaits;
}

/** One newcomer. */
export function announceForm(
  controller: WelcomesController,
  words: ConsoleWelcomeWords,
  announce: (form: HTMLFormElement) => unknown,
  wrong: unknown,
) {
  const field = (name: string, label: string, more: { type?: string; hint?: string } = {}) =>
    html`<div>
      <label for=${name}>${label}</label>
      <input
        id=${name}
        name=${name}
        type=${more.type ?? 'text'}
        autocomplete="off"
        aria-describedby=${more.hint ? `${name}-note` : nothing}
      />
      ${more.hint ? html`<p class="note" id="${name}-note">${more.hint}</p>` : nothing}
    </div>`;
  return html`<form novalidate @submit=${sent(announce)}>
    ${field('home', words.home, { hint: words.homeHint })} ${field('keyOn', words.keyDay, { type: 'date' })}
    ${field('firstName', words.firstName)}
    <div>
      <label for="language">${words.language}</label>
      <select id="language" name="language">
        ${Object.entries(languageNames).map(([code, name]) => html`<option value=${code}>${name}</option>`)}
      </select>
    </div>
    ${colleagueField('contact', words.contact, words.me, controller.welcomers)} ${jobField(controller, words)}
    ${colleagueField('deputy', words.deputy, words.noDeputy, controller.welcomers)}
    <div class="acts"><button class="main" aria-disabled=${controller.busy}>${words.announceIt}</button></div>
    ${wrong}
  </form>`;
}

export function colleagueField(
  name: string,
  label: string,
  none: string | undefined,
  welcomers: readonly Welcomer[],
  chosen?: string | null,
) {
  return html`<div>
    <label for=${name}>${label}</label>
    <select id=${name} name=${name}>
      ${none === undefined ? nothing : html`<option value="">${none}</option>`}
      ${welcomers.map(
        ({ id, firstName }) =>
          html`<option value=${id} ?selected=${firstName !== null && firstName === chosen}>
            ${firstName}
          </option>`,
      )}
    </select>
  </div>`;
}

function jobField(controller: WelcomesController, words: ConsoleWelcomeWords) {
  return html`<div>
    <label for="job">${words.job}</label>
    <input
      id="job"
      autocomplete="organization-title"
      aria-describedby="job-note"
      .value=${controller.job}
      @input=${(event: Event) => controller.setJob(valueOf(event))}
    />
    <p class="note" id="job-note">${words.jobHint}</p>
  </div>`;
}

/** Many at once: looked at first, then taken. */
export function fileForm(
  controller: WelcomesController,
  words: ConsoleWelcomeWords,
  bring: (take: boolean) => unknown,
  wrong: unknown,
) {
  const { brought } = controller;
  const right = brought && brought.wrong.length === 0;
  return html`<form novalidate @submit=${sent(() => bring(false))}>
    <h2>${words.file}</h2>
    <p class="note">${words.fileWhat}</p>
    <div>
      <label for="file">${words.chooseFile}</label>
      <input
        id="file"
        type="file"
        accept=".csv,text/csv,text/plain"
        @change=${({ target }: Event) => controller.choose((target as HTMLInputElement).files?.[0])}
      />
    </div>
    <div class="acts"><button aria-disabled=${controller.busy}>${words.lookAt}</button></div>
    <div role="status">
      ${right && !brought.done ? html`<p>${words.fileRight(brought.rows)}</p>` : nothing}
      ${brought && !right ? html`<p>${words.fileWrong(brought.wrong.length)}</p>` : nothing}
    </div>
    ${
      brought && !right
        ? html`<ul class="wrong">
            ${brought.wrong.map(
              ({ row, said, code }) =>
                html`<li>${words.wrongAt(row, said)} ${words.wrong[code as WelcomeProblemWord]}</li>`,
            )}
          </ul>`
        : nothing
    }
    ${
      right && !brought.done
        ? html`<div class="acts">
            <button class="main" type="button" aria-disabled=${controller.busy} @click=${() => bring(true)}>
              ${words.bring(brought.rows)}
            </button>
          </div>`
        : nothing
    }
    ${wrong}
  </form>`;
}
