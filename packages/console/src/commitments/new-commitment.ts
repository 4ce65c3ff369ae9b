import type { ConsoleCommitmentsWords } from '@wederkerig/words/console-commitments';
import { html } from 'lit';
import { sent, valueOf } from '../shared/form.ts';
import type { PlaceToPromise } from './commitments.operations.ts';
import type { NewCommitmentController } from './new-commitment.controller.ts';

/** What is promised, who does it, by when, and where. */
export function newCommitmentForm(
  making: NewCommitmentController,
  words: ConsoleCommitmentsWords,
  make: () => unknown,
  wrong: unknown,
) {
  const { text, owner, due, place } = making.typed;
  return html`<form novalidate @submit=${sent(make)}>
    <div>
      <label for="text">${words.text}</label>
      <textarea
        id="text"
        rows="3"
        aria-describedby="text-note"
        .value=${text}
        @input=${(event: Event) => making.type({ text: valueOf(event) })}
      ></textarea>
      <p class="note" id="text-note">${words.textAudience}</p>
    </div>
    <div>
      <label for="owner">${words.owner}</label>
      <input
        id="owner"
        autocomplete="off"
        aria-describedby="owner-note"
        .value=${owner}
        @input=${(event: Event) => making.type({ owner: valueOf(event) })}
      />
      <p class="note" id="owner-note">${words.ownerHint}</p>
    </div>
    <div>
      <label for="due">${words.due}</label>
      <input
        id="due"
        type="date"
        aria-describedby="due-note"
        .value=${due}
        @input=${(event: Event) => making.type({ due: valueOf(event) })}
      />
      <p class="note" id="due-note">${words.dueHint}</p>
    </div>
    <div>
      <label for="place">${words.place}</label>
      <select id="place" @change=${(event: Event) => making.type({ place: valueOf(event) })}>
        <option value="" ?selected=${place === ''}>${words.everywhere}</option>
        ${(making.places.data ?? []).map((one) => option(one, place, words))}
      </select>
    </div>
    <div class="acts"><button class="main" aria-disabled=${making.busy}>${words.makeIt}</button></div>
    ${wrong}
  </form>`;
}

function option(
  { slug, name, neighbourhood }: PlaceToPromise,
  chosen: string,
  words: ConsoleCommitmentsWords,
) {
  const value = neighbourhood ? `building:${slug}` : `neighbourhood:${slug}`;
  return html`<option value=${value} ?selected=${value === chosen}>
    ${neighbourhood ? `${name} (${neighbourhood})` : words.wholeOf(name)}
  </option>`;
}
