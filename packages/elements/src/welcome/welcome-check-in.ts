import type { WelcomeFaceWord, WelcomeWords } from '@wederkerig/words/welcome';
import { html, nothing, svg } from 'lit';
import { heading } from '../shared/heading.ts';
import type { WelcomeController } from './welcome.controller.ts';

const faces: readonly WelcomeFaceWord[] = ['GOOD', 'SO_SO', 'BAD'];
const mouths: Readonly<Record<WelcomeFaceWord, string>> = {
  GOOD: 'M8 14c1 2 2.4 3 4 3s3-1 4-3',
  SO_SO: 'M8 15.5h8',
  BAD: 'M8 17c1-2 2.4-3 4-3s3 1 4 3',
};

/** How it goes: three faces with words, and what somebody wants to add. */
export function checkInForm(own: WelcomeController, words: WelcomeWords, level: number, wrong: unknown) {
  const send = (event: Event) => {
    event.preventDefault();
    void own.checkIn();
  };
  return html`<form novalidate part="check-in" class="box" @submit=${send}>
    ${heading(level, 'subtitle', words.checkIn, 'check-in')}
    <div class="faces" role="group" aria-labelledby="check-in">
      ${faces.map(
        (face) =>
          html`<button
            type="button"
            class="face"
            part=${face === own.face ? 'face face-chosen' : 'face'}
            aria-pressed=${face === own.face}
            @click=${() => own.set({ face })}
          >
            ${picture(face)}<span>${words.face[face]}</span>
          </button>`,
      )}
    </div>
    ${own.face ? more(own, words) : readers(words)} ${wrong}
  </form>`;
}

/** Who reads it, said before the first press. */
const readers = (words: WelcomeWords) => html`<p class="note" id="readers" data-read>${words.readers}</p>`;

function more(own: WelcomeController, words: WelcomeWords) {
  return html`<div>
      <label for="line">${words.line}</label>
      <textarea
        id="line"
        dir="auto"
        maxlength="500"
        aria-describedby="readers"
        .value=${own.line}
        @input=${({ target }: Event) => own.set({ line: (target as HTMLTextAreaElement).value })}
      ></textarea>
      ${readers(words)}
    </div>
    <label class="choice">
      <input
        type="checkbox"
        aria-describedby="call-note"
        .checked=${own.wantsCall}
        @change=${({ target }: Event) => own.set({ wantsCall: (target as HTMLInputElement).checked })}
      />
      <span>${words.call} <span class="note" id="call-note">${words.callWhen}</span></span>
    </label>
    ${own.wantsCall ? phoneField(own, words) : nothing}
    <div><button class="main" aria-disabled=${own.busy}>${words.send}</button></div>`;
}

function phoneField(own: WelcomeController, words: WelcomeWords) {
  return html`<div>
    <label for="phone">${words.phone}</label>
    <input
      id="phone"
      type="tel"
      dir="ltr"
      autocomplete="tel"
      .value=${own.phone}
      @input=${({ target }: Event) => own.set({ phone: (target as HTMLInputElement).value })}
    />
  </div>`;
}

/** A face beside its word; it says nothing by itself. */
function picture(face: WelcomeFaceWord) {
  return html`<svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true" class="picture">
    ${svg`<circle cx="12" cy="12" r="10"></circle><path d="M9 9.5v.5M15 9.5v.5"></path><path d=${mouths[face]}></path>`}
  </svg>`;
}
