import type { ProfileHelloWords } from '@wederkerig/words/profile-hello';
import { html, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import { face } from './profile-card-view.ts';
import type { ProfileOwnController } from './profile-own.controller.ts';
import type { ProfileOwnView } from './profile-own-card.ts';

/** Neighbours who said hello and wait; the first one first. */
export function waitingHellos(
  controller: ProfileOwnController,
  { level, words: { someone } }: ProfileOwnView,
  words: ProfileHelloWords,
  open: (neighbour: string) => void,
): TemplateResult {
  return html`<section part="hellos" class="hellos noprint">
    ${heading(level + 1, 'subtitle', words.waiting)}
    <ul role="list">
      ${controller.hellos.map((hello) => {
        const name = hello.firstName ?? someone;
        return html`<li part="box" class="box thanks stack">
          <p class="who" data-read>${face(hello)} <b>${words.says(name, hello.building)}</b></p>
          <div class="pair">
            <button
              class="main"
              aria-disabled=${controller.busy}
              @click=${() => controller.answerHello(hello, true)}
            >
              ${words.helloBack}
            </button>
            <button aria-disabled=${controller.busy} @click=${() => controller.answerHello(hello, false)}>
              ${words.notNow}
            </button>
          </div>
          <p class="note">${words.notNowMeans(name)}</p>
          <button class="quiet" @click=${() => open(hello.id)}>${words.seeCard(name)}</button>
        </li>`;
      })}
    </ul>
  </section>`;
}
