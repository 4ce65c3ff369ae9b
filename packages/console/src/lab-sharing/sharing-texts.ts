import type { ConsoleLabSharingWords } from '@wederkerig/words/console-lab-sharing';
import { html, nothing, type TemplateResult } from 'lit';
import { sent, valueOf } from '../shared/form.ts';
import { qrCode } from '../shared/qr-code.ts';
import { forumForms, type LabSharingController } from './lab-sharing.controller.ts';
import type { SharedLab } from './lab-sharing.operations.ts';

type Channel = keyof ConsoleLabSharingWords['channels'];

/** The link itself, as a picture that a phone reads, and what is printed with it. */
export function linkCard(sharing: LabSharingController, lab: SharedLab, words: ConsoleLabSharingWords) {
  return html`<section class="card" aria-labelledby="link">
    <h2 id="link">${words.link}</h2>
    ${lab.state === 'PLANNED' ? html`<p class="box">${words.notYet}</p>` : nothing}
    <div class="link">
      ${qrCode(lab.link, words.qr(lab.link))}
      <div class="stack">
        <code dir="ltr">${lab.link}</code>
        ${copying(sharing, words, 'link', words.link, lab.link)}
        ${
          lab.state === 'PLANNED'
            ? nothing
            : html`<a class="leads" href="${lab.link}/poster?lang=${lab.language}" target="_blank"
                >${words.poster}</a
              >`
        }
      </div>
    </div>
  </section>`;
}

export function forumCard(sharing: LabSharingController, words: ConsoleLabSharingWords) {
  const names = { forum: words.asText, forumMarkdown: 'Markdown', forumBbcode: 'BBCode' };
  const choice = html`<fieldset>
    <legend>${words.formOfText}</legend>
    <div class="forms">
      ${forumForms.map(
        (form) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="form"
              .checked=${sharing.form === form}
              @change=${() => sharing.choose(form)}
            />${names[form]}</label
          >`,
      )}
    </div>
  </fieldset>`;
  return channelCard(sharing, words, 'forum', { before: choice, key: sharing.form, rows: 11 });
}

export function facebookCard(sharing: LabSharingController, lab: SharedLab, words: ConsoleLabSharingWords) {
  const picture = `${lab.link}/picture.png?lang=${lab.language}`;
  const beside =
    lab.state === 'PLANNED'
      ? nothing
      : html`<img
            class="picture"
            src=${picture}
            width="1200"
            height="630"
            loading="lazy"
            alt=${words.picture}
          />
          <a class="leads" href=${picture} download="${lab.slug}.png">${words.savePicture}</a>`;
  return channelCard(sharing, words, 'facebook', { after: beside, rows: 8 });
}

export function whatsappCard(sharing: LabSharingController, words: ConsoleLabSharingWords) {
  const address = `https://wa.me/?text=${encodeURIComponent(sharing.text('whatsapp'))}`;
  const after = html`<a class="leads" href=${address} target="_blank" rel="noopener noreferrer"
    >${words.openWhatsapp}</a
  >`;
  return channelCard(sharing, words, 'whatsapp', { after, rows: 5 });
}

/** A column for a magazine, cut to as many words as there is room for. */
export function columnCard(
  sharing: LabSharingController,
  words: ConsoleLabSharingWords,
  came: TemplateResult | typeof nothing,
) {
  const before = html`<form class="cut" novalidate @submit=${sent(() => sharing.cut())}>
      <div>
        <label for="words">${words.wordsWanted}</label>
        <input
          id="words"
          type="number"
          inputmode="numeric"
          min="50"
          max="1000"
          aria-describedby="words-note"
          .value=${sharing.wanted}
          @input=${(event: Event) => (sharing.wanted = valueOf(event))}
        />
        <p class="note" id="words-note">${words.wordsHint}</p>
      </div>
      <div class="acts"><button aria-disabled=${sharing.busy}>${words.cut}</button></div>
    </form>
    ${came}
    <p role="status">${sharing.words ? words.wordCount(sharing.words) : nothing}</p>`;
  return channelCard(sharing, words, 'column', { before, rows: 16 });
}

interface Around {
  /** Which text, where a place has more than one. */
  readonly key?: string;
  readonly before?: TemplateResult | typeof nothing;
  readonly after?: TemplateResult | typeof nothing;
  readonly rows: number;
}

function channelCard(
  sharing: LabSharingController,
  words: ConsoleLabSharingWords,
  channel: Channel,
  { key = channel, before = nothing, after = nothing, rows }: Around,
) {
  const name = words.channels[channel];
  return html`<section class="card" aria-labelledby=${channel}>
    <h2 id=${channel}>${name}</h2>
    <p class="note" id="${channel}-note">${words.hints[channel]}</p>
    ${before}
    <textarea
      id="text-${channel}"
      dir="auto"
      rows=${rows}
      aria-label=${words.textOf(name)}
      aria-describedby="${channel}-note"
      .value=${sharing.text(key)}
      @input=${(event: Event) => sharing.type(key, valueOf(event))}
    ></textarea>
    ${copying(sharing, words, key, name, sharing.text(key))} ${after}
  </section>`;
}

/** A button that copies, and what came of it. */
function copying(
  sharing: LabSharingController,
  words: ConsoleLabSharingWords,
  key: string,
  name: string,
  text: string,
) {
  const { copied } = sharing;
  const copy = ({ currentTarget }: Event) => {
    const card = (currentTarget as HTMLElement).closest('.card');
    void sharing.copy(key, text, card?.querySelector('textarea') ?? undefined);
  };
  return html`<div class="acts">
    <button aria-label=${words.copyFor(name)} @click=${copy}>${words.copy}</button>
    <span role="status"
      >${copied?.what === key ? (copied.done ? words.copied : words.selected) : nothing}</span
    >
  </div>`;
}
