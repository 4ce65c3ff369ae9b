import { notice } from '@wederkerig/elements/shared/notice';
import { html, nothing } from 'lit';
import { sent } from '../shared/form.ts';
import { EditCoreValue, KeepCoreValues, WordCoreValue, type AdoptedLine } from './core-values.operations.ts';
import { translationsView } from './translations-view.ts';
import { noName, saidNoName, written, type AtPlace } from './words-view.ts';

/** What is agreed: each line can be mended in small, or asked again. */
export function agreedView(at: AtPlace) {
  const { place, words, server } = at;
  const since = place.shown.history[0]?.since;
  const page = new URL(`share/core-values/${place.building}`, server).href;
  return html`<section class="card">
    <h2>${words.agreed}</h2>
    <p class="meta">${since ? words.since(since) : nothing}</p>
    <p class="acts">
      <a href="${page}/poster" target="_blank" rel="noopener">${words.poster}</a>
      <a href=${page} target="_blank" rel="noopener">${words.share}</a>
    </p>
    ${place.opensOn === null ? html`<p class="note">${words.editHint}</p>` : nothing}
    ${place.adopted.map((line) => lineView(line, at))}
  </section>`;
}

function lineView(line: AdoptedLine, at: AtPlace) {
  const { id, text, editedOn, from, edit } = line;
  const { place, words, shared, work } = at;
  const { building } = place;
  const name = (named: { text: string; isNoName?: boolean }) =>
    work.act(id, (client) => client.act(EditCoreValue, { input: { building, value: id, ...named } }));
  const typed = (form: HTMLFormElement) => {
    const fields = new FormData(form);
    return { text: String(fields.get('text') ?? ''), ...saidNoName(fields) };
  };
  const askAgain = (event: Event) => {
    const named = typed((event.currentTarget as HTMLButtonElement).form!);
    const input = { building, value: id, proposals: [], ...named };
    void work.act(id, (client) => client.act(WordCoreValue, { input }));
  };
  const mayConfirm = edit && edit.by !== (work.isStaff ? 'STAFF' : 'COMMITTEE');
  return html`<div class="part">
    <p class="line" dir="auto">${text}</p>
    ${editedOn ? html`<p class="meta">${words.editedOn(editedOn)}</p>` : nothing} ${written(words.from, from)}
    ${
      edit
        ? html`<p class="box">${words.editWaits[edit.by](edit.text)}</p>
            ${mayConfirm ? html`<div><button class="main" aria-disabled=${work.busy} @click=${() => name({ text: edit.text })}>${words.sayYes}</button></div>` : nothing}`
        : nothing
    }
    ${notice(work.outcomeOf(id), shared)} ${translationsView(line, at)}
    ${
      place.opensOn === null
        ? html`<form novalidate @submit=${sent((form) => name(typed(form)))}>
            <div>
              <label for="edit-${id}">${words.editLabelOf(text)}</label>
              <input id="edit-${id}" name="text" maxlength="60" autocomplete="off" .value=${text} />
            </div>
            ${noName(id, at)}
            <div class="acts">
              <button aria-disabled=${work.busy}>${words.edit}</button>
              <button type="button" class="quiet" @click=${askAgain}>${words.askAgain}</button>
            </div>
          </form>`
        : nothing
    }
  </div>`;
}

/** Once a year: is it still right? */
export function reviewView({ place, words, shared, work }: AtPlace) {
  if (!place.reviewDueOn) return nothing;
  const { building, still, notAnyMore } = place;
  const told = (count: number | null) => String(count ?? words.tooFew);
  const keep = () => work.act('review', (client) => client.act(KeepCoreValues, { input: { building } }));
  return html`<section class="card">
    <h2>${words.review}</h2>
    ${
      place.reviewWaits
        ? html`<p>${words.reviewWaits}</p>
            <p class="meta">${words.reviewCounts(told(still), told(notAnyMore))}</p>
            ${notice(work.outcomeOf('review'), shared)}
            <div><button class="main" aria-disabled=${work.busy} @click=${keep}>${words.stays}</button></div>`
        : html`<p class="note">${words.reviewHint(place.reviewDueOn)}</p>`
    }
  </section>`;
}
