import type { ConsoleLabPublishingWords } from '@wederkerig/words/console-lab-publishing';
import { html, nothing, type TemplateResult } from 'lit';
import type { LabPublishingController } from './lab-publishing.controller.ts';
import type { LabPreview, PublishedLab } from './lab-publishing.operations.ts';

/** The links with which people read it first, what they say, and making another. */
export function previews(
  publishing: LabPublishingController,
  words: ConsoleLabPublishingWords,
  lab: PublishedLab,
  came: TemplateResult,
) {
  const make = (event: SubmitEvent) => {
    event.preventDefault();
    void publishing.makeLink(lab);
  };
  const last = lab.newestUnread;
  return html`<section class="card" aria-labelledby="previews">
    <h2 id="previews">${words.previews}</h2>
    <p class="meta">${words.previewsWhat}</p>
    <form novalidate @submit=${make}>
      <div>
        <label for="for-whom">${words.forWhom}</label>
        <input
          id="for-whom"
          maxlength="60"
          autocomplete="off"
          aria-describedby="for-whom-note"
          .value=${publishing.name}
          @input=${({ target }: Event) => publishing.type({ name: (target as HTMLInputElement).value })}
        />
        <p class="note" id="for-whom-note">${words.forWhomExample}</p>
      </div>
      <div class="acts"><button aria-disabled=${publishing.busy}>${words.makeLink}</button></div>
    </form>
    ${came} ${lab.previews.map((preview) => link(publishing, words, preview))}
    ${
      last
        ? html`<div class="acts">
            <button aria-disabled=${publishing.busy} @click=${() => publishing.readAll(last)}>
              ${words.read}
            </button>
          </div>`
        : nothing
    }
  </section>`;
}

function link(publishing: LabPublishingController, words: ConsoleLabPublishingWords, preview: LabPreview) {
  const { name, address, until, withdrawn, answers } = preview;
  return html`<div class="link">
    <h3>${name}</h3>
    <p class="note">
      ${withdrawn ? words.linkWithdrawn : address ? words.linkUntil(until) : words.linkOver(until)}
    </p>
    ${
      address
        ? html`<input readonly aria-label=${words.address(name)} .value=${address} />
            <div class="acts">
              <button aria-label=${words.copyFor(name)} @click=${() => publishing.copy(address)}>
                ${words.copy}
              </button>
              <button
                class="quiet"
                aria-label=${words.withdrawFor(name)}
                aria-disabled=${publishing.busy}
                @click=${() => publishing.withdraw(preview)}
              >
                ${words.withdraw}
              </button>
            </div>`
        : nothing
    }
    ${answers.length > 0 ? said(words, answers) : address ? html`<p class="note">${words.noAnswers}</p>` : nothing}
  </div>`;
}

function said(words: ConsoleLabPublishingWords, answers: LabPreview['answers']) {
  return html`<ul class="rows">
    ${answers.map(
      ({ right, words: wrong, saidOn, read }) =>
        html`<li>
          <p>
            ${read ? nothing : html`<strong>${words.isNew}.</strong>`}
            ${right ? words.saysRight(saidOn) : words.saysWrong(saidOn)}
          </p>
          ${wrong ? html`<p class="said" dir="auto">${wrong}</p>` : nothing}
        </li>`,
    )}
  </ul>`;
}
