import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleLabJoiningWords, type ConsoleLabJoiningWords } from '@wederkerig/words/console-lab-joining';
import type { SharedWords } from '@wederkerig/words/shared';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { sent, valueOf } from '../shared/form.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { keyOf, LabJoiningController } from './lab-joining.controller.ts';
import type { JoinedLab, JoinedPerson } from './lab-joining.operations.ts';

/**
 * Who wants to join in with what residents thought of, or in the next lab, and writing to them.
 * @internal
 */
export class LabJoiningElement extends LitElement {
  static override styles = [
    tokens,
    controls,
    pageStyles,
    css`
      p {
        margin-block: 0;
      }
    `,
  ];

  @property({ attribute: false }) client?: Client;

  private readonly _words = new Words(this, consoleLabJoiningWords);
  private readonly _joining = new LabJoiningController(this, () => this.client);

  /** The shell gives the client once the page stands in it. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') && this.client) void this._joining.begin();
  }

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    const { labs, busy, outcome } = this._joining;
    return html`<div class="page narrow">
      <div>
        <h1>${words.title}</h1>
        <p class="meta">${words.what}</p>
      </div>
      <div role="status">${busy && !labs ? html`<p>${shared.loading}</p>` : nothing}</div>
      ${labs ? nothing : notice(outcome, shared, { retry: this._joining.begin })}
      ${labs?.length === 0 ? html`<p>${words.none}</p>` : nothing}
      ${labs?.map((joined) => this._joined(joined, words, shared))}
    </div>`;
  }

  private _joined(joined: JoinedLab, words: ConsoleLabJoiningWords, shared: SharedWords) {
    const { sentTo, about, outcome } = this._joining;
    const key = keyOf(joined);
    return html`<section class="card">
      <h2>${joined.text ?? words.nextLab}</h2>
      <p class="meta">${words.inLab(joined.title)}. ${words.people(joined.people.length)}.</p>
      <ul class="rows" role="list">
        ${joined.people.map((person) => html`<li class="row">${this._person(joined, person, words)}</li>`)}
      </ul>
      ${this._form(joined, key, words)}
      <div role="status">${sentTo === key ? html`<p class="box">${words.sent}</p>` : nothing}</div>
      ${about === key ? notice(outcome, shared) : nothing}
    </section>`;
  }

  private _person(joined: JoinedLab, person: JoinedPerson, words: ConsoleLabJoiningWords) {
    const { firstName, joinedOn, writtenOn, hasEmail, told } = person;
    const name = firstName ?? words.nameless;
    const byHand = !hasEmail && !writtenOn;
    return html`<span>
        <b>${name}</b>
        <span class="meta">
          ${writtenOn ? words.written(writtenOn) : words.since(joinedOn)}
          ${byHand ? (told ? words.wasTold : words.noEmail) : nothing}
        </span>
      </span>
      ${
        byHand && !told
          ? html`<button aria-label=${words.toldFor(name)} @click=${() => this._joining.tell(joined, person)}>
              ${words.told}
            </button>`
          : nothing
      }`;
  }

  private _form(joined: JoinedLab, key: string, words: ConsoleLabJoiningWords) {
    const withEmail = joined.people.filter(({ hasEmail }) => hasEmail).length;
    if (withEmail === 0) return html`<p class="note">${words.nobodyWithEmail}</p>`;
    return html`<form novalidate @submit=${sent(() => this._joining.write(joined))}>
      <div>
        <label for=${key}>${words.write}</label>
        <textarea
          id=${key}
          maxlength="2000"
          aria-describedby="${key}-hint"
          .value=${this._joining.draft(joined)}
          @input=${(event: Event) => this._joining.type(joined, valueOf(event))}
        ></textarea>
        <p class="note" id="${key}-hint">${words.writeHint}</p>
      </div>
      <button class="main" aria-disabled=${this._joining.busy}>${words.send(withEmail)}</button>
    </form>`;
  }
}
