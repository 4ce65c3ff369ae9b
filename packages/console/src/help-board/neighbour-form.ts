import type { ConsoleNeighbourPostWords } from '@wederkerig/words/console-neighbour-post';
import type { HelpCategoryWords } from '@wederkerig/words/help-categories';
import { html, nothing } from 'lit';
import type { NeighbourPostController, TypedForNeighbour } from './neighbour-post.controller.ts';

interface Form {
  readonly posts: NeighbourPostController;
  readonly words: ConsoleNeighbourPostWords;
  readonly categories: HelpCategoryWords;
}

/** A post for a neighbour: for whom, with whose consent, what it says, and who may read it. */
export function neighbourForm(form: Form) {
  const { posts, words, categories } = form;
  const { kind, timing } = posts.typed;
  const gathers = kind === 'GATHERING';
  const place = (event: SubmitEvent) => {
    event.preventDefault();
    void posts.place();
  };
  return html`<form @submit=${place}>
    <section class="card">
      ${text(form, 'firstName', words.firstName, words.firstNameHint)}
      ${text(form, 'home', words.home, words.homeHint)}
      ${choices(form, 'consent', words.consent, words.consents, words.consentHint)}
      ${choices(form, 'source', words.source, words.sources)}
    </section>
    <section class="card">
      ${choices(form, 'kind', words.kind, words.kinds)}
      ${choices(form, 'category', words.category, { ...categories })}
      ${text(form, 'title', words.postTitle, words.postTitleHint, 80)} ${longer(form)}
      ${gathers ? nothing : choices(form, 'timing', words.when, words.timings)}
      ${gathers || timing === 'DATE' ? day(form) : nothing}
      ${gathers ? html`${text(form, 'atTime', words.time, words.timeHint)} ${text(form, 'place', words.where)}` : nothing}
    </section>
    <section class="card">
      ${readers(form)}
      <div>
        <label class="choice">
          <input
            type="checkbox"
            aria-describedby="paper-note"
            .checked=${posts.typed.onPaper}
            @change=${(event: Event) => posts.type({ onPaper: (event.target as HTMLInputElement).checked })}
          />
          ${words.onPaper}
        </label>
        <p class="note" id="paper-note">${words.onPaperHint}</p>
      </div>
    </section>
    <div class="acts"><button class="main" aria-disabled=${posts.busy}>${words.button}</button></div>
  </form>`;
}

type TextField = 'firstName' | 'home' | 'title' | 'atTime' | 'place';

function text({ posts }: Form, field: TextField, label: string, hint?: string, most = 80) {
  return html`<div>
    <label for=${field}>${label}</label>
    <input
      id=${field}
      autocomplete="off"
      maxlength=${most}
      aria-describedby=${hint ? `${field}-note` : nothing}
      .value=${posts.typed[field]}
      @input=${(event: Event) => posts.type({ [field]: (event.target as HTMLInputElement).value })}
    />
    ${hint ? html`<p class="note" id="${field}-note">${hint}</p>` : nothing}
  </div>`;
}

function longer({ posts, words }: Form) {
  return html`<div>
    <label for="text">${words.text}</label>
    <textarea
      id="text"
      maxlength="1000"
      aria-describedby="text-note"
      .value=${posts.typed.text}
      @input=${(event: Event) => posts.type({ text: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
    <p class="note" id="text-note">${words.textHint}</p>
  </div>`;
}

function day({ posts, words }: Form) {
  return html`<div>
    <label for="day">${words.day}</label>
    <input
      id="day"
      type="date"
      .value=${posts.typed.onDate}
      @input=${(event: Event) => posts.type({ onDate: (event.target as HTMLInputElement).value })}
    />
  </div>`;
}

type ChoiceField = 'consent' | 'source' | 'kind' | 'category' | 'timing';

function choices(
  { posts }: Form,
  field: ChoiceField,
  legend: string,
  offered: Readonly<Record<string, string>>,
  hint?: string,
) {
  return html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${Object.entries(offered).map(
      ([one, said]) =>
        html`<label class="choice">
          <input
            type="radio"
            name=${field}
            required
            .checked=${posts.typed[field] === one}
            @change=${() => posts.type({ [field]: one } as Partial<TypedForNeighbour>)}
          />
          ${said}
        </label>`,
    )}
    ${hint ? html`<p class="note">${hint}</p>` : nothing}
  </fieldset>`;
}

function readers({ posts, words }: Form) {
  const one = (widely: boolean, said: string) =>
    html`<label class="choice">
      <input
        type="radio"
        name="readers"
        .checked=${posts.typed.widely === widely}
        @change=${() => posts.type({ widely })}
      />
      ${said}
    </label>`;
  return html`<fieldset class="choices">
    <legend>${words.readers}</legend>
    ${one(false, words.reaches.USUAL)} ${one(true, words.reaches.NEIGHBOURHOOD)}
  </fieldset>`;
}
