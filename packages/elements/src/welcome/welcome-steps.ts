import type { WelcomeWords } from '@wederkerig/words/welcome';
import { html, nothing } from 'lit';
import type { OwnWelcome } from './welcome-own.operations.ts';

type Step = OwnWelcome['steps'][number];

/** The steps in their order, each with how it stands in words; what is now says what happens. */
export function stepList(steps: readonly Step[], words: WelcomeWords) {
  return html`<ol class="steps">
    ${steps.map(
      (one) =>
        html`<li
          class="step ${one.state.toLowerCase()}"
          aria-current=${one.state === 'NOW' ? 'step' : nothing}
        >
          <span class="name" data-read>${words.step[one.step]}</span>
          <span class="state" data-read>${stateOf(one, words)}</span>
          ${one.state === 'NOW' ? html`<span class="does" data-read>${words.does[one.step]}</span>` : nothing}
        </li>`,
    )}
  </ol>`;
}

/** A contact that was not made is ours, and never the newcomer's. */
function stateOf({ state, step }: Step, words: WelcomeWords): string {
  if (state !== 'MISSED') return words.state[state];
  return step === 'DAY_0' ? words.missedDoor : words.missedCall;
}
