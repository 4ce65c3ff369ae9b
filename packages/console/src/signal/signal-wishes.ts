import type { ConsoleSignalWords } from '@wederkerig/words/console-signal';
import { html, nothing } from 'lit';
import { sent } from '../shared/form.ts';
import type { Consent, OneSignalController } from './one-signal.controller.ts';
import type { OpenSignal } from './signal.operations.ts';

interface WishesView {
  readonly acts: OneSignalController;
  readonly words: ConsoleSignalWords;
  readonly seen: OpenSignal;
  readonly wrong: (at: OneSignalController['at']) => unknown;
}

const consents = ['PHONE', 'PAPER', 'IN_PERSON'] as const satisfies readonly Consent[];
const field = (form: HTMLFormElement, name: string) => String(new FormData(form).get(name) ?? '');

/** To look into it; where a colleague does already, that is asked first. */
export function taking({ acts, words, seen, wrong }: WishesView) {
  const { row } = seen;
  if (row.mine) return wrong('take');
  if (acts.asksOver && row.ownedBy)
    return html`<div class="box stack" role="group" aria-labelledby="over">
        <p id="over"><strong>${words.takeOver(row.ownedBy)}</strong></p>
        <p>${words.takeOverMeans(row.ownedBy)}</p>
        <div class="acts">
          <button class="main" aria-disabled=${acts.busy} @click=${() => acts.take()}>
            ${words.takeOverSure}
          </button>
          <button @click=${() => acts.askOver(false)}>${words.takeOverStop}</button>
        </div>
      </div>
      ${wrong('take')}`;
  const take = () => (row.ownedBy ? acts.askOver(true) : acts.take());
  return html`<div class="acts"><button aria-disabled=${acts.busy} @click=${take}>${words.take}</button></div>
    <p class="note">${words.takeWhat}</p>
    ${wrong('take')}`;
}

/** What was entered for somebody stands with their account, where they agreed. */
export function linking({ acts, words, seen, wrong }: WishesView) {
  if (!seen.mayLink) return nothing;
  const send = (form: HTMLFormElement) => acts.link(field(form, 'email'), field(form, 'consent') as Consent);
  return html`<details ?open=${acts.at === 'link' && acts.outcome !== undefined}>
    <summary>${words.link}</summary>
    <form class="narrow folded" novalidate @submit=${sent(send)}>
      <p class="note" id="link-what">${words.linkWhat}</p>
      <div>
        <label for="link-email">${words.linkEmail}</label>
        <input
          id="link-email"
          name="email"
          type="email"
          dir="ltr"
          autocomplete="off"
          aria-describedby="link-what"
        />
      </div>
      <div>
        <label for="link-consent">${words.linkConsent}</label>
        <select id="link-consent" name="consent">
          ${consents.map((one) => html`<option value=${one}>${words.consent[one]}</option>`)}
        </select>
      </div>
      <div class="acts"><button aria-disabled=${acts.busy}>${words.linkIt}</button></div>
      ${wrong('link')}
    </form>
  </details>`;
}

/** What everybody reads, where the sender lets them and a person here writes it. */
export function showing({ acts, words, seen, wrong }: WishesView) {
  if (seen.answers.length === 0) return nothing;
  return html`<section class="stack">
    <h2>${words.forAll}</h2>
    ${seen.letsAllRead ? (seen.shown ? shown(seen.shown, acts, words) : form(acts, words)) : html`<p class="note">${words.forAllNot}</p>`}
    ${wrong('all')}
  </section>`;
}

function shown(
  { text, answer }: NonNullable<OpenSignal['shown']>,
  acts: OneSignalController,
  words: ConsoleSignalWords,
) {
  return html`<p>${words.forAllNow}</p>
    <div class="card">
      <p class="words">${text}</p>
      <p class="words">${answer}</p>
    </div>
    <div class="acts">
      <button aria-disabled=${acts.busy} @click=${() => acts.hideFromAll()}>${words.forAllHide}</button>
    </div>`;
}

function form(acts: OneSignalController, words: ConsoleSignalWords) {
  const send = (typed: HTMLFormElement) => acts.showToAll(field(typed, 'text'), field(typed, 'answer'));
  const area = (name: 'text' | 'answer', label: string) =>
    html`<div>
      <label for=${`all-${name}`}>${label}</label>
      <textarea
        id=${`all-${name}`}
        name=${name}
        rows="2"
        maxlength="500"
        aria-describedby="all-what"
      ></textarea>
    </div>`;
  return html`<form class="narrow" novalidate @submit=${sent(send)}>
    <p class="note" id="all-what">${words.forAllWhat}</p>
    ${area('text', words.forAllText)} ${area('answer', words.forAllAnswer)}
    <div class="acts"><button aria-disabled=${acts.busy}>${words.forAllShow}</button></div>
  </form>`;
}
