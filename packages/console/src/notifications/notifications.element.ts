import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { dialled, unbroken } from '@wederkerig/elements/shared/dialled';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { languageNames } from '@wederkerig/words';
import {
  consoleNotificationsWords,
  type ConsoleNotificationsWords,
} from '@wederkerig/words/console-notifications';
import type { SharedWords } from '@wederkerig/words/shared';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { consoleLink } from '../shared/console-link.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { rowStyles } from '../shared/row.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { NotificationsController } from './notifications.controller.ts';
import type { Call, CallToMake } from './notifications.operations.ts';

/**
 * Who wants to hear what is new by phone, and what the one who calls tells them.
 * @internal
 */
export class ConsoleNotificationsElement extends LitElement {
  static override styles = [
    tokens,
    controls,
    pageStyles,
    rowStyles,
    css`
      .phone {
        display: inline-block;
        min-inline-size: 48px;
        padding-block: 12px;
        font-size: 1.25rem;
        font-weight: 600;
      }
      .line {
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) client?: Client;

  /** Nothing: who is to be called; or the id of one call. */
  @property({ attribute: false }) rest = '';

  private readonly _words = new Words(this, consoleNotificationsWords);
  private readonly _calls = new NotificationsController(this, () => this.client);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.client && (changed.has('client') || changed.has('rest'))) this._calls.begin(this.rest);
  }

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    return this.rest ? this._showing(words, shared) : this._listing(words, shared);
  }

  private _listing(words: ConsoleNotificationsWords, shared: SharedWords) {
    const { list, called } = this._calls;
    return html`<div class="page narrow">
      <div class="stack">
        <h1 tabindex="-1">${words.title}</h1>
        <p class="meta">${words.what}</p>
      </div>
      <div role="status" tabindex="-1">
        ${called ? html`<p class="box thanks">${words.isDone}</p>` : nothing}
      </div>
      ${list.data ? nothing : html`<div role="status">${list.outcome ? nothing : shared.loading}</div>`}
      ${notice(list.outcome, shared, list.again)}
      ${list.data?.length === 0 ? html`<p>${words.none}</p>` : nothing}
      <ul class="rows" role="list">
        ${list.data?.map((call) => html`<li class="row">${this._row(call, words)}</li>`)}
      </ul>
      <p>
        <a class="tab" href=${new URL('share/news', this.client?.server).pathname} target="_blank"
          >${words.hall}</a
        >
      </p>
    </div>`;
  }

  private _row({ id, since }: CallToMake, words: ConsoleNotificationsWords) {
    return html`<span>${words.since(since)}</span>
      ${consoleLink(this, `notifications/${id}`, words.open, { className: 'tab', name: words.openOf(since) })}`;
  }

  private _showing(words: ConsoleNotificationsWords, shared: SharedWords) {
    const { one, outcome } = this._calls;
    return html`<div class="page narrow">
      ${consoleLink(this, 'notifications', words.back, { className: 'back' })}
      ${one.data ? this._call(one.data, words) : nothing}
      ${one.data === null ? html`<h1 tabindex="-1">${words.gone}</h1>` : nothing}
      ${notice(one.outcome, shared, one.again)} ${notice(outcome, shared)}
    </div>`;
  }

  private _call(call: Call, words: ConsoleNotificationsWords) {
    const { phone, blocks } = call;
    return html`<div class="stack">
        <h1 tabindex="-1">${words.call(call.firstName ?? words.nameless)}</h1>
        ${
          phone
            ? html`<p><a class="phone" href=${dialled(phone)} dir="ltr">${unbroken(phone)}</a></p>`
            : html`<p class="box">${words.otherWay}</p>`
        }
        <p>${words.speaks(nameOf(call.language))}</p>
        <p class="note">${words.seen}</p>
      </div>
      <section class="card">
        <h2>${words.tell}</h2>
        ${blocks.length === 0 ? html`<p>${words.nothingLeft}</p>` : nothing}
        ${blocks.map(
          ({ heading, lines }) =>
            html`<h3 dir="auto">${heading}</h3>
              ${lines.map((line) => html`<p class="line" dir="auto">${withoutAddresses(line)}</p>`)}`,
        )}
      </section>
      <div class="acts">
        <button class="main" aria-disabled=${this._calls.busy} @click=${() => this._made()}>
          ${words.done}
        </button>
      </div>`;
  }

  private async _made(): Promise<void> {
    if (await this._calls.made()) this._go('notifications');
  }

  private _go(page: string): void {
    this.dispatchEvent(new ConsoleGo(page));
  }
}

/** How a language calls itself; its letters where that is not known. */
function nameOf(language: string): string {
  return languageNames[language as keyof typeof languageNames] ?? language;
}

/** Nobody reads an address aloud, nor what it would be called. */
function withoutAddresses(line: string): string {
  return line.replace(/^.*:\nhttps?:\/\/\S+$/gm, '').trim();
}
