import type { Activity, ActivityWords } from '@wederkerig/words/activities';
import type { ConsoleMixWords } from '@wederkerig/words/console-mix';
import type { MixAdvertWords } from '@wederkerig/words/mix-advert';
import { html, nothing, type TemplateResult } from 'lit';
import { sent, valueOf } from '../shared/form.ts';
import { advertTranslations } from './advert-translations.ts';
import { advertSnippets, sharePage } from './advert-snippets.ts';
import type { MixController } from './mix.controller.ts';
import type { Advert, AdvertRead, AdvertVersion } from './mix.operations.ts';

export interface AdvertView {
  readonly mix: MixController;
  readonly advert: Advert;
  readonly words: ConsoleMixWords;
  readonly activities: ActivityWords;
  /** In Dutch, as it will stand there. */
  readonly always: MixAdvertWords;
  readonly server: string;
  /** What was wrong with what was done last. */
  readonly wrong: unknown;
}

/** The text of one building: what waits, what is public, writing another one, and what there was before. */
export function advertView(view: AdvertView): TemplateResult {
  const { mix, advert, words, wrong } = view;
  const waiting = advert.versions.find(({ state }) => state === 'WAITING');
  const shown = advert.versions.find(({ state }) => state === 'PUBLIC');
  return html`<div class="stack">
      <h1>${words.textFor(advert.name)}</h1>
      <p class="meta">${words.rules}</p>
    </div>
    ${waiting ? waits(view, waiting) : nothing} ${shown ? isPublic(view, shown) : nothing}
    ${
      waiting || shown
        ? html`<details>
            <summary>${words.writeNew}</summary>
            <div class="page narrow">${form(view)}</div>
          </details>`
        : form(view)
    }
    ${mix.translating ? nothing : wrong} ${before(view)}`;
}

function waits(view: AdvertView, version: AdvertVersion): TemplateResult {
  const { mix, words } = view;
  return html`<section class="stack">
    <h2>${words.standing.WAITING}</h2>
    <p>${words.waits(version.writer ?? words.somebody, version.writtenOn)}</p>
    ${asRead(words, version.asRead)}
    <p>${version.viewerMayCheck ? words.waitsForYou : words.waitsForOther}</p>
    <div class="acts">
      ${
        version.viewerMayCheck
          ? html`<button class="main" aria-disabled=${mix.busy} @click=${() => mix.check(version)}>
              ${words.check}
            </button>`
          : nothing
      }
      <button aria-disabled=${mix.busy} @click=${() => mix.withdraw(version)}>${words.withdraw}</button>
    </div>
    ${advertTranslations(view, version)}
  </section>`;
}

function isPublic(view: AdvertView, version: AdvertVersion): TemplateResult {
  const { mix, words } = view;
  return html`<section class="stack">
    <h2>${version.ended ? words.standing.ENDED : words.standing.PUBLIC}</h2>
    <p>${version.ended ? words.ended(version.endsOn) : words.publicUntil(version.endsOn)}</p>
    ${asRead(words, version.asRead)}
    <div class="acts">
      <button aria-disabled=${mix.busy} @click=${() => mix.withdraw(version)}>${words.withdraw}</button>
    </div>
    ${advertTranslations(view, version)} ${version.ended ? nothing : placing(view)}
  </section>`;
}

function asRead(words: ConsoleMixWords, text: AdvertRead): TemplateResult {
  return html`<figure class="card read">
    <figcaption class="note">${words.asRead}</figcaption>
    <div lang="nl">
      <p><strong>${text.heading}</strong></p>
      <p>${text.lead}</p>
      <ul>
        ${text.activities.map((one) => html`<li>${one}</li>`)}
      </ul>
      ${text.own ? html`<p class="words">${text.own}</p>` : nothing}
      <p><strong>${text.welcome.join(' ')}</strong></p>
      <p class="note">${text.until}</p>
    </div>
  </figure>`;
}

function placing({ advert, words, server }: AdvertView): TemplateResult {
  return html`<details>
    <summary>${words.place}</summary>
    <div class="page narrow">
      <p class="note">${words.placeWhat}</p>
      <p><a class="link" href=${sharePage(server, advert.slug)} target="_blank">${words.page}</a></p>
      ${advertSnippets(server, advert).map(
        ([name, code]) =>
          html`<div>
            <label for="code-${name}">${words[name]}</label>
            <textarea
              id="code-${name}"
              readonly
              dir="ltr"
              spellcheck="false"
              rows=${Math.min(10, code.split('\n').length + 1)}
              .value=${code}
              @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
            ></textarea>
            ${name === 'snippet' ? html`<p class="note">${words.snippetHint}</p>` : nothing}
          </div>`,
      )}
    </div>
  </details>`;
}

function form(view: AdvertView): TemplateResult {
  const { mix, advert, words, activities, always } = view;
  const { activities: chosen, text, endsOn } = mix.typed(advert);
  const isNew = advert.versions.length === 0;
  return html`<form novalidate @submit=${sent(() => mix.send(advert))}>
    <fieldset class="choices">
      <legend>${words.activities}</legend>
      <p class="note">
        ${words.activitiesHint} ${isNew ? (advert.proposed.length ? words.proposed : words.tooFew) : nothing}
      </p>
      <div class="offered">
        ${advert.offered.map(
          (one) =>
            html`<label class="choice">
              <input
                type="checkbox"
                .checked=${chosen.includes(one)}
                @change=${() => mix.toggle(advert, one)}
              />
              <span>${activities.activity[one as Activity]}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    <div>
      <label for="own">${words.own}</label>
      <textarea
        id="own"
        lang="nl"
        rows="4"
        maxlength="400"
        aria-describedby="own-note"
        .value=${text}
        @input=${(event: Event) => mix.type({ text: valueOf(event) })}
      ></textarea>
      <p class="note" id="own-note">${words.ownHint}</p>
    </div>
    <p>${words.always} <strong lang="nl">${always.welcome.join(' ')}</strong></p>
    <div>
      <label for="ends">${words.endsOn}</label>
      <input
        id="ends"
        type="date"
        max=${advert.latestDay}
        aria-describedby="ends-note"
        .value=${endsOn}
        @input=${(event: Event) => mix.type({ endsOn: valueOf(event) })}
      />
      <p class="note" id="ends-note">${words.endsOnHint(advert.latestDay)}</p>
    </div>
    <div class="acts"><button class="main" aria-disabled=${mix.busy}>${words.send}</button></div>
  </form>`;
}

/** Who wrote and who checked what stood there. */
function before({ advert, words }: AdvertView): TemplateResult | typeof nothing {
  if (advert.versions.length === 0) return nothing;
  return html`<section class="stack">
    <h2>${words.versions}</h2>
    <ul class="rows">
      ${advert.versions.map(
        ({ version, state, writer, writtenOn, checker }) =>
          html`<li class="item">
            <div>
              <strong>${words.version(version)}</strong> · ${words.state[state]}<br />
              <span class="meta"
                >${words.writtenBy(writer ?? words.somebody, writtenOn)}${checker ? html` · ${words.checkedBy(checker)}` : nothing}</span
              >
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}
