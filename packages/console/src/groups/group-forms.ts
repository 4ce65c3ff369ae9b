import type { ConsoleGroupsWords, GroupKindWord } from '@wederkerig/words/console-groups';
import { html } from 'lit';
import { sent, valueOf } from '../shared/form.ts';
import type { GroupsController } from './groups.controller.ts';
import type { GroupPlace } from './groups.operations.ts';

/** A new group: what kind, what it is called, and whom it speaks for. */
export function makeGroupForm(
  groups: GroupsController,
  words: ConsoleGroupsWords,
  places: readonly GroupPlace[],
) {
  const { kind, name, place } = groups.typed;
  return html`<div>
      <h1>${words.make}</h1>
      <p class="meta">${words.makeWhat}</p>
    </div>
    <form novalidate @submit=${sent(() => groups.make())}>
      <fieldset class="choices">
        <legend>${words.kind}</legend>
        ${(Object.keys(words.kinds) as GroupKindWord[]).map(
          (one) =>
            html`<label class="choice">
              <input
                type="radio"
                name="kind"
                .checked=${kind === one}
                @change=${() => groups.type({ kind: one })}
              />
              <span>${words.kinds[one]}</span>
            </label>`,
        )}
      </fieldset>
      <div>
        <label for="name">${words.name}</label>
        <input
          id="name"
          autocomplete="off"
          aria-describedby="name-note"
          .value=${name}
          @input=${(event: Event) => groups.type({ name: valueOf(event) })}
        />
        <p class="note" id="name-note">${words.nameHint}</p>
      </div>
      <div>
        <label for="place">${words.place}</label>
        <select id="place" @change=${(event: Event) => groups.type({ place: valueOf(event) })}>
          <option value="" ?selected=${place === ''}>${words.allResidents}</option>
          ${places.map((one) => option(one, place, words))}
        </select>
      </div>
      <div class="acts"><button class="main" aria-disabled=${groups.busy}>${words.makeIt}</button></div>
    </form>`;
}

function option({ slug, name, neighbourhood }: GroupPlace, chosen: string, words: ConsoleGroupsWords) {
  const value = neighbourhood ? `building:${slug}` : `neighbourhood:${slug}`;
  return html`<option value=${value} ?selected=${value === chosen}>
    ${neighbourhood ? `${name} (${neighbourhood})` : words.wholeOf(name)}
  </option>`;
}
