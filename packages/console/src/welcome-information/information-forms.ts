import { languageNames } from '@wederkerig/words';
import type { ConsoleWelcomeInformationWords } from '@wederkerig/words/console-welcome-information';
import { html, nothing } from 'lit';
import { sent } from '../shared/form.ts';
import type { InformationController } from './welcome-information.controller.ts';
import type { InformationBlock } from './welcome-information.operations.ts';

const kinds = ['WASTE', 'REPAIRS', 'HOUSE', 'NEIGHBOURHOOD', 'CONTACT', 'OTHER'] as const;

/** A block in Dutch: a new one, or another text for one. */
export function blockForm(
  acts: InformationController,
  words: ConsoleWelcomeInformationWords,
  wrong: unknown,
  block?: InformationBlock,
) {
  const own = block?.id ?? 'new';
  const dutch = block?.texts.find(({ language }) => language === 'nl');
  const write = async (form: HTMLFormElement) => {
    if ((await acts.write(form, block)) && !block) form.reset();
  };
  return html`<form novalidate @submit=${sent(write)}>
    <div>
      <label for="kind-${own}">${words.kindLabel}</label>
      <select id="kind-${own}" name="kind">
        ${kinds.map(
          (kind) =>
            html`<option value=${kind} ?selected=${kind === block?.kind}>${words.kind[kind]}</option>`,
        )}
      </select>
    </div>
    <div>
      <label for="building-${own}">${words.building}</label>
      <select id="building-${own}" name="building">
        <option value="">${words.everyBuilding}</option>
        ${acts.buildings.map(
          ({ slug, name }) =>
            html`<option value=${slug} ?selected=${name === block?.building}>${name}</option>`,
        )}
      </select>
    </div>
    ${fields(own, words, dutch)}
    <div class="acts"><button class="main" aria-disabled=${acts.busy}>${words.keep}</button></div>
    ${block ? html`<p class="note">${words.editNote}</p>` : nothing} ${wrong}
  </form>`;
}

/** The same block in another language, beside its Dutch. */
export function translationForm(
  acts: InformationController,
  words: ConsoleWelcomeInformationWords,
  wrong: unknown,
  block: InformationBlock,
) {
  const own = `${block.id}-other`;
  return html`<form novalidate @submit=${sent((form) => acts.translate(form, block))}>
    <div>
      <label for="language-${own}">${words.language}</label>
      <select id="language-${own}" name="language">
        ${Object.entries(languageNames)
          .filter(([code]) => code !== 'nl')
          .map(([code, name]) => html`<option value=${code}>${name}</option>`)}
      </select>
    </div>
    ${fields(own, words)}
    <label class="choice"><input type="checkbox" name="checked" /> <span>${words.checked}</span></label>
    <div class="acts"><button class="main" aria-disabled=${acts.busy}>${words.keep}</button></div>
    ${wrong}
  </form>`;
}

function fields(
  own: string,
  words: ConsoleWelcomeInformationWords,
  filled?: { readonly title: string; readonly text: string },
) {
  return html`<div>
      <label for="title-${own}">${words.titleLabel}</label>
      <input
        id="title-${own}"
        name="title"
        maxlength="100"
        dir="auto"
        autocomplete="off"
        .value=${filled?.title ?? ''}
      />
    </div>
    <div>
      <label for="text-${own}">${words.text}</label>
      <textarea
        id="text-${own}"
        name="text"
        rows="5"
        maxlength="2000"
        dir="auto"
        aria-describedby="note-${own}"
        .value=${filled?.text ?? ''}
      ></textarea>
      <p class="note" id="note-${own}">${words.textNote}</p>
    </div>`;
}
