import type { ConsoleGroupVoicesWords } from '@wederkerig/words/console-group-voices';
import { html, nothing } from 'lit';
import { sent, valueOf } from '../shared/form.ts';
import type { LabItem } from './group-voices.operations.ts';
import type { SpeakingController } from './speaking.controller.ts';

/** What the group says, and about what. */
export function speakingForm(
  speaking: SpeakingController,
  words: ConsoleGroupVoicesWords,
  send: () => unknown,
) {
  const { around, busy, text, chosen } = speaking;
  const labs = around.data?.labs ?? [];
  if (labs.length === 0) return html`<p>${words.noLab}</p>`;
  if (!chosen)
    return html`<div class="page">
      ${labs.length > 1 ? labField(speaking, words) : nothing} ${itemList(speaking, words)}
    </div>`;
  return html`<form novalidate @submit=${sent(send)}>
    ${chosenItem(speaking, chosen, words)}
    ${speaking.comments.length > 0 ? answerField(speaking, words) : nothing}
    <div>
      <label for="text">${words.text}</label>
      <textarea
        id="text"
        rows="5"
        aria-describedby="text-note"
        .value=${text}
        @input=${(event: Event) => (speaking.text = valueOf(event))}
      ></textarea>
      <p class="note" id="text-note">${words.textAudience}</p>
    </div>
    <div class="acts"><button class="main" aria-disabled=${busy}>${words.send}</button></div>
  </form>`;
}

function labField(speaking: SpeakingController, words: ConsoleGroupVoicesWords) {
  return html`<div>
    <label for="lab">${words.lab}</label>
    <select id="lab" @change=${(event: Event) => speaking.chooseLab(valueOf(event))}>
      ${speaking.around.data!.labs.map(
        ({ slug, title }) => html`<option value=${slug} ?selected=${slug === speaking.lab}>${title}</option>`,
      )}
    </select>
  </div>`;
}

/** One point is chosen first; the longest list of all is gone then. */
function itemList(speaking: SpeakingController, words: ConsoleGroupVoicesWords) {
  return html`<fieldset class="choices">
    <legend>${words.item}</legend>
    ${speaking.sections
      .filter(({ items }) => items.length > 0)
      .map(
        ({ heading, items }) =>
          html`<h2>${heading.text}</h2>
            ${items.map(
              (item) =>
                html`<button class="point" type="button" @click=${() => speaking.chooseItem(item.id)}>
                  ${textOf(item)}
                </button>`,
            )}`,
      )}
  </fieldset>`;
}

function chosenItem(speaking: SpeakingController, item: LabItem, words: ConsoleGroupVoicesWords) {
  return html`<div class="stack">
    <h2>${words.about}</h2>
    <p class="box quoted">${textOf(item)}</p>
    <div class="acts">
      <button class="quiet" type="button" @click=${() => speaking.chooseItem('')}>${words.otherItem}</button>
    </div>
  </div>`;
}

function answerField(speaking: SpeakingController, words: ConsoleGroupVoicesWords) {
  const choice = (id: string, label: string) =>
    html`<label class="choice">
      <input
        type="radio"
        name="answer"
        .checked=${speaking.replyTo === id}
        @change=${() => (speaking.replyTo = id)}
      />
      <span>${label}</span>
    </label>`;
  return html`<fieldset class="choices">
    <legend>${words.answer}</legend>
    ${choice('', words.noAnswer)}
    ${speaking.comments.map(({ id, author, group, text }) =>
      choice(id, words.answerTo(group ?? author ?? words.someone, short(text))),
    )}
  </fieldset>`;
}

function textOf({ plain, text }: LabItem): string {
  return plain?.text ?? text;
}

function short(text: string): string {
  const letters = [...text.replaceAll(/\s+/g, ' ')];
  return letters.length <= 120 ? letters.join('') : `${letters.slice(0, 120).join('').trim()}…`;
}
