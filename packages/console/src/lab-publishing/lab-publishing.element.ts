import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleLabPublishingWords } from '@wederkerig/words/console-lab-publishing';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { daysForm } from './days-form.ts';
import { ConsoleLabChanged } from './lab-changed.event.ts';
import { LabPublishingController, type Place } from './lab-publishing.controller.ts';
import { labPublishingStyles } from './lab-publishing.styles.ts';
import { previews } from './previews.ts';
import { steps } from './steps.ts';

/**
 * What happens with a lab after its text is right: who reads it first, its days, publishing and closing it.
 *
 * @fires {ConsoleLabChanged} wk-console-lab-changed - The lab came into another state.
 * @internal
 */
export class ConsoleLabPublishingElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, labPublishingStyles];

  @property({ attribute: false }) client?: Client;

  /** The slug of the lab. */
  @property() lab = '';

  /** The texts as they are beside it; when these are others, where the lab stands is asked again. */
  @property({ attribute: false }) texts?: unknown;

  /** How many points have no plain words yet; asked about before residents read it. */
  @property({ type: Number, attribute: 'without-plain' }) withoutPlain = 0;

  private readonly _words = new Words(this, consoleLabPublishingWords);
  private readonly _publishing = new LabPublishingController(
    this,
    () => this.client,
    () => this.lab,
    () => this.dispatchEvent(new ConsoleLabChanged()),
  );

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    const { data, outcome, again } = this._publishing.lab;
    if (data === null) return nothing;
    if (!data) return outcome ? notice(outcome, shared, again) : html`<p role="status">${shared.loading}</p>`;
    const came = (place: Place) => {
      const { place: last, told, outcome: of } = this._publishing;
      const said = last === place && told ? html`<p class="box">${words.done[told]}</p>` : nothing;
      return html`<div role="status">${said}</div>
        ${last === place ? notice(of, shared) : nothing}`;
    };
    return html`<div class="parts">
      ${steps(this._publishing, words, data, came('steps'), { withoutPlain: this.withoutPlain, preview: this._preview })}
      ${previews(this._publishing, words, data, came('previews'))}
      ${daysForm(this._publishing, words, data, came('days'))}
    </div>`;
  }

  /** To where somebody reads it first. */
  private readonly _preview = (): void => this.renderRoot.querySelector<HTMLElement>('#for-whom')?.focus();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.client || !this.lab) return;
    if (changed.has('client') || changed.has('lab')) this._publishing.begin();
    else if (changed.has('texts')) void this._publishing.lab.ask();
  }
}
