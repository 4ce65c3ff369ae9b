import type { CommentModeWord, ConsoleLabPublishingWords } from '@wederkerig/words/console-lab-publishing';
import { html, nothing, type TemplateResult } from 'lit';
import type { LabPublishingController, TypedDays } from './lab-publishing.controller.ts';
import type { PublishedLab } from './lab-publishing.operations.ts';

/** The days a lab opens and closes on, and whether one can comment; once it is over, none of that changes. */
export function daysForm(
  publishing: LabPublishingController,
  words: ConsoleLabPublishingWords,
  lab: PublishedLab,
  came: TemplateResult,
) {
  if (lab.state === 'CLOSED' || lab.state === 'ARCHIVED') return nothing;
  const typed = publishing.days(lab);
  const set = (change: Partial<TypedDays>) => publishing.type({ typed: { ...typed, ...change } });
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    void publishing.arrange(lab);
  };
  return html`<form class="card" novalidate aria-labelledby="days" @submit=${save}>
    <h2 id="days">${words.days}</h2>
    ${lab.state === 'OPEN' ? nothing : dayField('opens-on', words.opensOn, words.opensHint, typed.opensOn, (opensOn) => set({ opensOn }))}
    ${dayField('closes-on', words.closesOn, words.closesHint, typed.closesOn, (closesOn) => set({ closesOn }))}
    <fieldset class="choices">
      <legend>${words.comments}</legend>
      ${(Object.keys(words.comment) as CommentModeWord[]).map(
        (comments) =>
          html`<label class="choice">
            <input
              type="radio"
              name="comments"
              .checked=${typed.comments === comments}
              @change=${() => set({ comments })}
            />
            ${words.comment[comments]}
          </label>`,
      )}
    </fieldset>
    ${came}
    <div class="acts"><button aria-disabled=${publishing.busy}>${words.save}</button></div>
  </form>`;
}

function dayField(id: string, label: string, hint: string, value: string, set: (day: string) => void) {
  return html`<div>
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="date"
      aria-describedby="${id}-note"
      .value=${value}
      @input=${({ target }: Event) => set((target as HTMLInputElement).value)}
    />
    <p class="note" id="${id}-note">${hint}</p>
  </div>`;
}
