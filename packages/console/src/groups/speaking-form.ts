import type { ConsoleGroupVoicesWords } from '@wederkerig/words/console-group-voices';
import { html, nothing } from 'lit';
import { sent } from './group-forms.ts';
import type { CommentToAnswer, LabItem } from './group-voices.operations.ts';
import type { SpeakingController } from './speaking.controller.ts';

/** What the group says, and about what. */
export function speakingForm(
  speaking: SpeakingController,
  words: ConsoleGroupVoicesWords,
  send: () => unknown,
) {
  const { around, busy, text } = speaking;
  const labs = around.data?.labs ?? [];
  if (labs.length === 0) return html`<p>${words.noLab}</p>`;
  return html`<form novalidate @submit=${sent(send)}>
    ${labs.length > 1 ? labField(speaking, words) : nothing} ${itemField(speaking, words)}
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

function itemField(speaking: SpeakingController, words: ConsoleGroupVoicesWords) {
  const { chosen } = speaking;
  const hasItems = speaking.sections.filter(({ items }) => items.length > 0);
  return html`<div>
    <label for="item">${words.item}</label>
    <select id="item" @change=${(event: Event) => speaking.chooseItem(valueOf(event))}>
      <option value="" ?selected=${!chosen}>${words.chooseItem}</option>
      ${hasItems.map(
        ({ heading, items }) =>
          html`<optgroup label=${heading.text}>
            ${items.map(
              (item) =>
                html`<option value=${item.id} ?selected=${item === chosen}>${short(textOf(item))}</option>`,
            )}
          </optgroup>`,
      )}
    </select>
    ${chosen ? html`<p class="box quoted">${textOf(chosen)}</p>` : nothing}
  </div>`;
}

function answerField(speaking: SpeakingController, words: ConsoleGroupVoicesWords) {
  const name = ({ author, group }: CommentToAnswer) => group ?? author ?? words.someone;
  return html`<div>
    <label for="answer">${words.answer}</label>
    <select id="answer" @change=${(event: Event) => (speaking.replyTo = valueOf(event))}>
      <option value="">${words.noAnswer}</option>
      ${speaking.comments.map(
        (comment) =>
          html`<option value=${comment.id}>${words.answerTo(name(comment), short(comment.text))}</option>`,
      )}
    </select>
  </div>`;
}

function textOf({ plain, text }: LabItem): string {
  return plain?.text ?? text;
}

function short(text: string): string {
  const letters = [...text.replaceAll(/\s+/g, ' ')];
  return letters.length <= 70 ? letters.join('') : `${letters.slice(0, 70).join('').trim()}…`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement | HTMLTextAreaElement).value;
}
