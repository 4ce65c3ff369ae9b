import type { ConsoleResidencyWords } from '@wederkerig/words/console-residency';
import { html, nothing, type TemplateResult } from 'lit';
import type { ResidencyController, TakenView, TypedResidency } from './residency.controller.ts';

type Words = ConsoleResidencyWords;

/** Somebody who comes to a home or leaves it; what it comes down to is seen first. */
export function residencyForm(residency: ResidencyController, words: Words): TemplateResult {
  const { taken, typed, busy } = residency;
  const looked = taken && !taken.done && taken.wrong.length === 0;
  return html`<div>
      <h1>${words.openForm}</h1>
      <p class="meta">${words.what}</p>
    </div>
    <form novalidate @submit=${sent(() => residency.change(Boolean(looked)))}>
      ${field(residency, words, 'home', words.home, words.homeHint)}
      ${field(residency, words, 'email', words.email, words.emailHint)}
      ${field(residency, words, 'from', words.from, words.fromHint, 'date')}
      ${field(residency, words, 'until', words.until, words.untilHint, 'date')}
      <label class="choice">
        <input
          type="checkbox"
          .checked=${typed.newKeys}
          @change=${(event: Event) => residency.type({ newKeys: (event.target as HTMLInputElement).checked })}
        />
        <span><strong>${words.newKeys}</strong><br /><span class="note">${words.newKeysHint}</span></span>
      </label>
      <div role="status">${taken && taken.wrong.length === 0 ? summary(taken, words) : nothing}</div>
      <div class="acts">
        <button class="main" aria-disabled=${busy}>${looked ? words.take : words.look}</button>
      </div>
    </form>`;
}

/** A file on the one side, what it comes down to on the other. */
export function residencyFile(residency: ResidencyController, words: Words): TemplateResult {
  const { taken, file, busy } = residency;
  const looked = taken && !taken.done && taken.wrong.length === 0;
  return html`<div>
      <h1>${words.openFile}</h1>
      <p class="meta">${words.fileWhat}</p>
    </div>
    <div class="beside">
      <form novalidate @submit=${sent(() => residency.bring(Boolean(looked)))}>
        <div>
          <label for="file">${words.file}</label>
          <input
            id="file"
            type="file"
            accept=".csv,.txt,.tsv,text/csv"
            aria-describedby="file-note"
            @change=${(event: Event) => residency.choose((event.target as HTMLInputElement).files?.[0])}
          />
          <p class="note" id="file-note">${words.fileHint}</p>
        </div>
        <div>
          <p class="note">${words.columns}</p>
          <pre class="example" dir="ltr">${words.example}</pre>
        </div>
        <div class="acts">
          <button class="main" aria-disabled=${busy || !file}>
            ${looked ? words.takeFile : words.lookFile}
          </button>
        </div>
      </form>
      <section class="stack" role="status">
        ${taken ? outcome(taken, words) : html`<p class="meta">${words.nothingYet}</p>`}
      </section>
    </div>`;
}

/** A row of Vandaag: whose bell is rung, and what they said. */
export function stillHere(residency: ResidencyController, words: Words): TemplateResult {
  const { atDesk, settled, busy } = residency;
  if (settled)
    return html`<h1>${words.ring}</h1>
      <p class="box" role="status">${words.settled}</p>`;
  return html`<h1>${words.ring}</h1>
    ${
      atDesk
        ? html`<div class="box stack">
              <p><strong>${atDesk.home}</strong> ${atDesk.firstName ?? nothing}</p>
              <p>${words.ringWhat(atDesk.home)}</p>
              <p>${words.asked(atDesk.askedOn)} ${words.silent(atDesk.endsOn)}</p>
            </div>
            <div class="acts">
              <button class="main" aria-disabled=${busy} @click=${() => residency.settle(true)}>
                ${words.livesHere}
              </button>
              <button aria-disabled=${busy} @click=${() => residency.settle(false)}>
                ${words.livesHereNot}
              </button>
            </div>`
        : nothing
    }`;
}

function outcome(taken: TakenView, words: Words) {
  const { wrong, changes = [] } = taken;
  if (wrong.length > 0)
    return html`<h2>${words.wrong(wrong.length)}</h2>
      <ul class="rows">
        ${wrong.map(
          ({ row = 0, column, code, said }) =>
            html`<li class="row">
              <p>
                <strong>${words.line(row)}</strong
                >${column ? html` · ${words.columnNames[column]}` : nothing}<br />
                ${words.problems[code]} ${said ? html`<span class="said">${said}</span>` : nothing}
              </p>
            </li>`,
        )}
      </ul>`;
  return html`${summary(taken, words)}
    <ul class="rows">
      ${changes.map(
        ({ row, what, home, day }) =>
          html`<li class="row">
            <p><strong>${home}</strong> ${words.changes[what]} ${what === 'nothing' ? nothing : day}</p>
            <p class="note">${words.line(row)}</p>
          </li>`,
      )}
    </ul>
    ${changes.length === 100 ? html`<p class="note">${words.more}</p>` : nothing}`;
}

function summary(taken: TakenView, words: Words) {
  return html`<div class="box">
    <p><strong>${taken.done ? words.result : words.preview}</strong></p>
    <p>${taken.rows === undefined ? nothing : words.rows(taken.rows)} ${words.counts(taken)}</p>
  </div>`;
}

function field(
  residency: ResidencyController,
  words: Words,
  name: Exclude<keyof TypedResidency, 'newKeys'>,
  label: string,
  hint: string,
  type = 'text',
) {
  const problem = residency.taken?.wrong.find(({ column }) => column === name);
  return html`<div>
    <label for=${name}>${label}</label>
    <input
      id=${name}
      type=${type}
      autocomplete="off"
      aria-describedby="${name}-note ${name}-wrong"
      aria-invalid=${problem ? 'true' : 'false'}
      .value=${residency.typed[name]}
      @input=${(event: Event) => residency.type({ [name]: (event.target as HTMLInputElement).value })}
    />
    <p class="note" id="${name}-note">${hint}</p>
    <p id="${name}-wrong" role="alert" class="wrong">${problem ? words.problems[problem.code] : nothing}</p>
  </div>`;
}

const sent = (act: () => Promise<void>) => (event: SubmitEvent) => {
  event.preventDefault();
  void act();
};
