import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { activityWords, type ActivityWords } from '@wederkerig/words/activities';
import { consoleMixWords, type ConsoleMixWords } from '@wederkerig/words/console-mix';
import { mixAdvertWords, type MixAdvertWords } from '@wederkerig/words/mix-advert';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { consoleLink } from '../shared/console-link.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { advertView } from './advert-view.ts';
import { MixController } from './mix.controller.ts';
import type { AdvertBuilding } from './mix.operations.ts';
import { mixStyles } from './mix.styles.ts';

/**
 * The text beside a vacant home, building by building: written by one, checked by another, gone by itself.
 * @internal
 */
export class ConsoleMixElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, mixStyles];

  @property({ attribute: false }) client?: Client;

  /** Nothing: every building; or the slug of one. */
  @property({ attribute: false }) rest = '';

  /** What stands on the page of who looks for a home, in the language it is written in. */
  @state() private _dutch?: { readonly activities: ActivityWords; readonly always: MixAdvertWords };

  private readonly _words = new Words(this, consoleMixWords);
  private readonly _mix = new MixController(
    this,
    () => this.client,
    () => void this._toTold(),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    void Promise.all([activityWords.nl(), mixAdvertWords.nl()])
      .then(([activities, always]) => (this._dutch = { activities: activities.words, always: always.words }))
      .catch(() => {});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.client && (changed.has('client') || changed.has('rest'))) this._mix.show(this.rest);
  }

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared || !this._dutch) return nothing;
    const { told, list, one } = this._mix;
    const asked = this.rest ? one : list;
    return html`<div class="page">
      ${this.rest ? consoleLink(this, 'mix', words.back, { className: 'back' }) : nothing}
      <div role="status" tabindex="-1">
        ${told ? html`<p class="box thanks">${words[told]}</p>` : nothing}
      </div>
      ${asked.data === undefined ? notice(asked.outcome, shared, asked.again) : this.rest ? this._one(words) : this._all(words)}
      ${asked.data === undefined && !asked.outcome ? html`<p role="status">${shared.loading}</p>` : nothing}
    </div>`;
  }

  private _all(words: ConsoleMixWords) {
    return html`<div class="stack">
        <h1>${words.title}</h1>
        <p class="meta">${words.what}</p>
      </div>
      <ul class="rows">
        ${this._mix.list.data!.map((building) => html`<li class="item">${this._row(building, words)}</li>`)}
      </ul>`;
  }

  private _row({ slug, name, neighbourhood, standing }: AdvertBuilding, words: ConsoleMixWords) {
    return html`<div>
        <strong>${name}</strong><br />
        <span class="meta">${neighbourhood} · ${words.standing[standing]}</span>
      </div>
      ${consoleLink(this, `mix/${slug}`, words.open, { className: '', name: words.openFor(name) })}`;
  }

  private _one(words: ConsoleMixWords) {
    const advert = this._mix.one.data;
    if (!advert || !this._dutch) return html`<h1>${words.title}</h1>`;
    const wrong = notice(this._mix.outcome, this._words.shared!);
    const server = this.client?.server ?? '';
    return keyed(
      JSON.stringify(advert.versions),
      advertView({ mix: this._mix, advert, words, server, wrong, ...this._dutch }),
    );
  }

  private async _toTold(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus();
  }
}
