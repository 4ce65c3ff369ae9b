import type { Client, Viewer } from '@wederkerig/client';
import { labCommentWords, type LabCommentWords } from '@wederkerig/words/lab-comment';
import { letterCodeWords, type LetterCodeWords } from '@wederkerig/words/letter-code';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing, type LitElement } from 'lit';
import { LetterCodeController } from './letter-code.controller.ts';
import { notice } from './notice.ts';
import type { Reader } from './reader.ts';

/** The steps of a letter inside the dialog to sign in; loaded when somebody has one. */
export class LetterCode {
  private readonly _way: LetterCodeController;

  constructor(
    private readonly host: LitElement,
    private readonly reader: Reader,
    client: Client,
    signedIn: (viewer: Viewer) => void,
    /** Back to the other way in; absent for somebody who is signed in. */
    private readonly back: (() => void) | undefined,
  ) {
    this._way = new LetterCodeController(host, client.session, signedIn);
  }

  get busy(): boolean {
    return this._way.busy;
  }

  render(_: unknown, shared: SharedWords) {
    const words = this.reader.words(letterCodeWords);
    const comments = this.reader.words(labCommentWords);
    if (!words || !comments) return nothing;
    return this._way.step === 'code' ? this._code(words, shared) : this._person(words, comments, shared);
  }

  private _code(words: LetterCodeWords, shared: SharedWords) {
    const { busy, code, outcome } = this._way;
    return html`<form novalidate @submit=${this._submit}>
        <div>
          <label for="letter-code">${words.typeCode}</label>
          <input
            id="letter-code"
            name="letter-code"
            class="letter"
            dir="ltr"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            maxlength="60"
            aria-describedby="letter-note"
            aria-invalid=${outcome?.kind === 'refused'}
            .value=${code}
          />
          <p class="note field-note" id="letter-note">${words.codeHint}</p>
        </div>
        ${notice(outcome, shared)}
        <button class="main" aria-disabled=${busy}>${busy ? shared.loading : words.next}</button>
      </form>
      ${
        this.back
          ? html`<div class="acts">
              <button class="quiet" aria-disabled=${busy} @click=${this.back}>${words.byMail}</button>
            </div>`
          : nothing
      }`;
  }

  private _person(words: LetterCodeWords, { rules }: LabCommentWords, shared: SharedWords) {
    const { busy, building, outcome, asksName } = this._way;
    return html`<p>${words.letterFor(building)}</p>
      <div class="box">
        <p><strong>${words.rulesHeading}</strong></p>
        <ul>
          ${rules.map((rule) => html`<li>${rule}</li>`)}
        </ul>
      </div>
      <form novalidate @submit=${this._submit}>
        ${asksName ? this._name(words) : nothing} ${notice(outcome, shared)}
        <button class="main" aria-disabled=${busy}>${busy ? shared.loading : words.join}</button>
      </form>
      <div class="acts">
        <button class="quiet" aria-disabled=${busy} @click=${() => this._way.otherCode()}>
          ${words.otherCode}
        </button>
      </div>`;
  }

  private _name(words: LetterCodeWords) {
    const { outcome } = this._way;
    const refused = outcome?.kind === 'refused' && outcome.code.startsWith('FIRST_NAME');
    return html`<div>
        <label for="first-name">${words.firstName}</label>
        <input
          id="first-name"
          name="first-name"
          autocomplete="given-name"
          maxlength="40"
          aria-describedby="name-note"
          aria-invalid=${refused}
        />
        <p class="note field-note" id="name-note">${words.firstNameAudience}</p>
      </div>
      <label class="choice"><input type="checkbox" name="sixteen" /> ${words.sixteen}</label>`;
  }

  private _submit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (name: string) => this.host.renderRoot.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (this._way.step === 'code') void this._way.enterCode(field('letter-code')!.value);
    else void this._way.join(field('first-name')?.value ?? '', field('sixteen')?.checked ?? false);
  };
}
