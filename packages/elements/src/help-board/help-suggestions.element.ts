import { helpSuggestionsWords, type HelpSuggestionsWords } from '@wederkerig/words/help-suggestions';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { actSignedIn } from '../shared/acting.ts';
import { Arrival } from '../shared/arrival.ts';
import { controls } from '../shared/controls.styles.ts';
import { define } from '../shared/define.ts';
import { heading } from '../shared/heading.ts';
import { notice } from '../shared/notice.ts';
import { Reader } from '../shared/reader.ts';
import type { Widget } from '../shared/widget.ts';
import { HelpSuggestionsController } from './help-suggestions.controller.ts';
import type { HelpSuggestion } from './help-suggestions.operations.ts';
import { suggestions } from './help-suggestions.styles.ts';

/**
 * Neighbours who may suit one's own request, each with the reasons in words and a button to ask. Nobody has a name here.
 * @internal
 */
export class HelpSuggestionsElement extends LitElement {
  static override styles = [controls, suggestions];

  @property({ attribute: false }) widget!: Widget;
  @property({ attribute: false }) post = '';
  /** Of the post: other words may suit other neighbours. */
  @property({ attribute: false }) version = 0;
  @property({ attribute: false }) level = 4;
  /** Reasons in words; undefined until these are fetched. */
  @property({ attribute: false }) say?: (reasons: HelpSuggestion['reasons']) => unknown;

  private readonly _reader = new Reader(this, () => this.widget.reader);
  /** Keeps the focus here when the button that asked is gone. */
  readonly arrival = new Arrival(this);
  private readonly _act = new HelpSuggestionsController(this, {
    client: () => this.widget.client,
    language: () => this._reader.language,
    id: () => this.post,
    act: (operation, input) => actSignedIn(this.widget, operation, input),
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('post') || changed.has('version')) this._act.restart();
  }

  override render() {
    const words = this._reader.words(helpSuggestionsWords);
    const shared = this._reader.words(sharedWords);
    if (!words || !shared || !this.say) return nothing;
    const { data, outcome, again } = this._act.request;
    if (!data) return notice(outcome, shared, again);
    if (!data.length) return nothing;
    return html`<section aria-labelledby="heading">
      ${heading(this.level, 'subtitle', words.heading, 'heading')}
      <ul>
        ${repeat(
          data,
          ({ id }) => id,
          (one, index) => this._suggestion(one, `reasons-${index}`, words, shared),
        )}
      </ul>
      <p class="note" data-read>${words.nameLater}</p>
    </section>`;
  }

  private _suggestion(
    { id, asked, reasons }: HelpSuggestion,
    described: string,
    words: HelpSuggestionsWords,
    shared: SharedWords,
  ) {
    const { busy, failed } = this._act;
    return html`<li part="box" class="box">
      <div>
        ${asked ? nothing : html`<p id=${described} data-read>${this.say!(reasons)}</p>`}
        <div role="status" data-read>${asked ? html`<b>${words.asked}</b>` : nothing}</div>
      </div>
      ${
        asked
          ? nothing
          : html`<button
              aria-describedby=${described}
              aria-disabled=${busy !== undefined}
              @click=${() => this._act.ask(id)}
            >
              ${busy === id ? shared.loading : words.ask}
            </button>`
      }
      ${failed?.id === id ? notice(failed.outcome, shared) : nothing}
    </li>`;
  }
}

define('wk-help-suggestions', HelpSuggestionsElement);

declare global {
  interface HTMLElementTagNameMap {
    'wk-help-suggestions': HelpSuggestionsElement;
  }
}
