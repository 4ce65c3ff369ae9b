import type { ConsoleLabSharingWords } from '@wederkerig/words/console-lab-sharing';
import type { SharedWords } from '@wederkerig/words/shared';
import { notice } from '@wederkerig/elements/shared/notice';
import { html, nothing } from 'lit';
import type { LabSharingController } from './lab-sharing.controller.ts';
import type { PassOnAsked } from './lab-sharing.operations.ts';

/** What a tenants' association was asked to pass on, for its members. */
export function passOns(sharing: LabSharingController, words: ConsoleLabSharingWords, shared: SharedWords) {
  const { passOns: asked, told } = sharing;
  return html`<section class="stack" aria-labelledby="pass-ons">
    <h2 id="pass-ons">${words.passOns}</h2>
    <p class="meta">${asked.length > 0 ? words.passOnsWhat : words.noPassOns}</p>
    <div role="status">
      ${told === 'willPass' ? html`<p class="box thanks">${words.willPass}</p>` : nothing}
    </div>
    ${asked.map((one) => askedCard(sharing, one, words, shared))}
  </section>`;
}

function askedCard(
  sharing: LabSharingController,
  one: PassOnAsked,
  words: ConsoleLabSharingWords,
  shared: SharedWords,
) {
  const { id, lab, association, writer, writtenOn, committees, subject, text, language, passedOn } = one;
  return html`<article class="card">
    <div>
      <h3>${lab}</h3>
      <p class="meta">${words.asks(writer, association, writtenOn)}</p>
    </div>
    <p><b>${words.goesTo}:</b> ${committees.join(', ')}</p>
    <div class="mail" lang=${language} dir="auto">
      <p><b>${subject}</b></p>
      <p class="words">${text}</p>
    </div>
    ${sharing.at === id ? notice(sharing.outcome, shared) : nothing}
    ${
      passedOn
        ? html`<p class="note">${words.passedOn(passedOn)}</p>`
        : html`<div class="acts">
            <button
              class="main"
              aria-label=${words.passOnFor(lab)}
              aria-disabled=${sharing.busy}
              @click=${() => sharing.passOn(one)}
            >
              ${words.passOn}
            </button>
          </div>`
    }
  </article>`;
}
