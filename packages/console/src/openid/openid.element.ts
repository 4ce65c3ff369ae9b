import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleOpenidWords, type ConsoleOpenidWords } from '@wederkerig/words/console-openid';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { issuerForm } from './issuer-form.ts';
import { OpenidController, wordOf } from './openid.controller.ts';
import type { Issuer } from './openid.operations.ts';

/**
 * The accounts elsewhere that residents and staff sign in with.
 * @internal
 */
export class OpenidElement extends LitElement {
  static override styles = [
    tokens,
    controls,
    pageStyles,
    css`
      .address {
        display: block;
        padding: 12px;
        border-radius: var(--_radius);
        background: var(--_paper);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) client?: Client;

  /** Nothing: all of them; `new`, or the id of one. */
  @property() rest = '';

  private readonly _words = new Words(this, consoleOpenidWords);
  private readonly _openid = new OpenidController(this, {
    client: () => this.client,
    // The console asks under its own address, which stands under that of the organisation.
    ownPages: () => this.client?.server ?? '',
    done: () => this._go('openid'),
  });

  override render() {
    const { now: words, shared } = this._words;
    const { list } = this._openid;
    if (!words || !shared) return nothing;
    if (!list.data) {
      return html`<div class="page">
        <h1>${words.title}</h1>
        ${list.outcome ? notice(list.outcome, shared, list.again) : html`<p role="status">${shared.loading}</p>`}
      </div>`;
    }
    if (!this._isKnown) return this._all(words, list.data.issuers);
    return html`<div class="page narrow">
      ${issuerForm(this._openid, words, { shared, sites: list.data.sites, back: () => this._go('openid') })}
    </div>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client')) void this._openid.list.ask();
    if (!this._openid.list.data) return;
    if (this._isKnown) this._openid.begin(this.rest);
    else this._openid.leave();
  }

  private _all(words: ConsoleOpenidWords, issuers: readonly Issuer[]) {
    const { told } = this._openid;
    return html`<div class="page">
      <div>
        <h1>${words.title}</h1>
        <p class="meta">${words.what}</p>
      </div>
      <div role="status">${told ? html`<p class="box">${words[told.done](told.name)}</p>` : nothing}</div>
      ${issuers.length === 0 ? html`<p>${words.none}</p>` : nothing}
      <ul class="rows">
        ${issuers.map((issuer) => this._row(words, issuer))}
      </ul>
      <div class="acts">
        <button class="main" @click=${() => this._go('openid/new')}>${words.add}</button>
      </div>
    </div>`;
  }

  private _row(words: ConsoleOpenidWords, issuer: Issuer) {
    const { name, audience, issuer: address } = issuer;
    return html`<li class="card row">
      <div class="stack">
        <h2>${name}</h2>
        <p>${audience === 'STAFF' ? words.forStaff : words.forResidents}</p>
        <p class="note" dir="ltr">${address}</p>
      </div>
      <button @click=${() => this._go(`openid/${wordOf(issuer)}`)}>${words.edit(name)}</button>
    </li>`;
  }

  private get _isKnown(): boolean {
    return (
      this.rest === 'new' || Boolean(this._openid.list.data?.issuers.some((one) => wordOf(one) === this.rest))
    );
  }

  private _go(address: string): void {
    this.dispatchEvent(new ConsoleGo(address));
  }
}
