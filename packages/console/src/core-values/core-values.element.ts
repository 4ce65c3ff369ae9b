import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleCoreValuesWords, type ConsoleCoreValuesWords } from '@wederkerig/words/console-core-values';
import type { SharedWords } from '@wederkerig/words/shared';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { consoleLink } from '../shared/console-link.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { CoreValuesAtWorkController } from './core-values.controller.ts';
import { agreedView, reviewView } from './agreed-view.ts';
import { linesView, proposalsView, takesView } from './words-view.ts';
import { voteView } from './vote-view.ts';

/**
 * Helping the people of a building agree: what it takes, putting proposals together, the days of a vote, small edits.
 * @internal
 */
export class CoreValuesPageElement extends LitElement {
  static override styles = [
    tokens,
    controls,
    pageStyles,
    css`
      p {
        margin-block: 0;
      }
      fieldset {
        min-inline-size: 0;
        padding: 0;
        border: 0;
      }
      .line {
        font-size: 1.1em;
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .plain {
        margin: 0;
        padding-inline-start: 1.2em;
      }
      .part {
        display: grid;
        gap: 8px;
        padding-block: 8px 16px;
      }
      .part + .part {
        border-block-start: 1px solid var(--_line);
        padding-block-start: 16px;
      }
      .to,
      .acts a {
        display: inline-flex;
        min-block-size: 48px;
        align-items: center;
        font-weight: 600;
      }
      .card > .to {
        min-block-size: 48px;
      }
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
        gap: 16px;
      }
    `,
  ];

  @property({ attribute: false }) client?: Client;
  @property({ attribute: false }) rest = '';

  private readonly _words = new Words(this, consoleCoreValuesWords);
  private readonly _work = new CoreValuesAtWorkController(this, () => this.client);

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.client && (changed.has('client') || changed.has('rest')))
      void this._work.begin(this.rest.split('/')[0] ?? '');
  }

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    return html`<div class="page narrow">
      ${this.rest === '' ? this._list(words, shared) : this._place(words, shared)}
    </div>`;
  }

  private _list(words: ConsoleCoreValuesWords, shared: SharedWords) {
    const { places, busy, outcome, retry } = this._work;
    return html`<div>
        <h1>${words.title}</h1>
        <p class="meta">${words.what}</p>
      </div>
      <div role="status">${busy && !places ? html`<p>${shared.loading}</p>` : nothing}</div>
      ${places ? nothing : notice(outcome, shared, { retry })}
      ${places?.length === 0 ? html`<p>${words.none}</p>` : nothing}
      <ul class="rows" role="list">
        ${places?.map(
          ({ building, name, stage }) =>
            html`<li class="card">
              ${consoleLink(this, `core-values/${building}`, name, { className: 'to' })}
              <p class="meta">${words.stage[stage]}</p>
            </li>`,
        )}
      </ul>`;
  }

  private _place(words: ConsoleCoreValuesWords, shared: SharedWords) {
    const { place, busy, outcome, retry, isDone } = this._work;
    if (!place)
      return html`<div><h1>${words.title}</h1></div>
        <div role="status">${busy ? html`<p>${shared.loading}</p>` : nothing}</div>
        ${place === null ? html`<p>${words.none}</p>` : notice(outcome, shared, { retry })}`;
    const at = { place, words, shared, work: this._work, server: this.client?.server ?? location.href };
    const runs = place.opensOn !== null;
    return html`<div>
        ${consoleLink(this, 'core-values', words.all, { className: 'to' })}
        <h1>${place.shown.place}</h1>
        <p class="meta">${words.stage[place.shown.stage]} · ${words.homes(place.homes)}</p>
      </div>
      <div role="status">${isDone ? html`<p class="box">${words.done}</p>` : nothing}</div>
      ${place.adopted.length > 0 ? agreedView(at) : nothing} ${reviewView(at)}
      ${place.shown.stage === 'NONE' || runs ? nothing : proposalsView(at)}
      ${place.values.length > 0 ? linesView(at) : nothing}
      ${place.shown.stage === 'NONE' ? nothing : voteView(at)} ${takesView(at)}`;
  }
}
