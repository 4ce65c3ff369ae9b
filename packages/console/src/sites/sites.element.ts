import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleSitesWords, type ConsoleSitesWords } from '@wederkerig/words/console-sites';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { siteForm } from './site-form.ts';
import { showLook } from './site-look.ts';
import { SitesController } from './sites.controller.ts';
import type { Site } from './sites.operations.ts';
import { sitesStyles } from './sites.styles.ts';

/**
 * The websites whose pages may show widgets and sign people in.
 * @internal
 */
export class SitesElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, sitesStyles];

  @property({ attribute: false }) client?: Client;

  /** Nothing: all sites; `new`, or the slug of one. */
  @property() rest = '';

  private readonly _words = new Words(this, consoleSitesWords);
  private readonly _sites = new SitesController(this, {
    client: () => this.client,
    done: () => this.dispatchEvent(new ConsoleGo('sites')),
  });

  override render() {
    const { now: words, shared } = this._words;
    const { list } = this._sites;
    if (!words || !shared) return nothing;
    if (!list.data) {
      return html`<div class="page">
        <h1>${words.title}</h1>
        ${list.outcome ? notice(list.outcome, shared, list.again) : html`<p role="status">${shared.loading}</p>`}
      </div>`;
    }
    return this._isKnown ? this._one(words, list.data.phone) : this._all(words, list.data.sites);
  }

  /** The address says which site it is about; what is typed for it is kept until the address names another. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client')) void this._sites.list.ask();
    if (!this._sites.list.data) return;
    if (this._isKnown) this._sites.begin(this.rest);
    else this._sites.leave();
  }

  override updated(): void {
    showLook(this.renderRoot, this._sites.draft);
  }

  private _all(words: ConsoleSitesWords, sites: readonly Site[]) {
    const { told } = this._sites;
    return html`<div class="page">
      <div>
        <h1>${words.title}</h1>
        <p class="meta">${sites.length > 0 ? words.what : words.none}</p>
      </div>
      <div role="status">
        ${told ? html`<p class="box">${words[told.done](told.name)} ${words.soon}</p>` : nothing}
      </div>
      <ul class="rows">
        ${sites.map((site) => this._row(words, site))}
      </ul>
      <div class="acts">
        <button class="main" @click=${() => this._go('sites/new')}>${words.add}</button>
      </div>
    </div>`;
  }

  private _row(words: ConsoleSitesWords, site: Site) {
    return html`<li class="card row">
      <div class="stack">
        <h2>${site.name}</h2>
        <ul class="origins" dir="ltr">
          ${site.origins.map((origin) => html`<li><code>${origin}</code></li>`)}
        </ul>
      </div>
      <button @click=${() => this._go(`sites/${site.slug}`)}>${words.edit(site.name)}</button>
    </li>`;
  }

  private _one(words: ConsoleSitesWords, phone: string) {
    return html`<div class="page narrow">
      ${siteForm(this._sites, words, { phone, shared: this._words.shared!, back: () => this._go('sites') })}
    </div>`;
  }

  private get _isKnown(): boolean {
    const { data } = this._sites.list;
    return this.rest === 'new' || Boolean(data?.sites.some(({ slug }) => slug === this.rest));
  }

  private _go(address: string): void {
    this.dispatchEvent(new ConsoleGo(address));
  }
}
