import type { ProfileOwnWords } from '@wederkerig/words/profile-own';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { dayField, dot } from '../shared/guide.ts';
import type { ProfileOwnController } from './profile-own.controller.ts';
import type { ProfileOwnView } from './profile-own-card.ts';

/** "Even niet": no mail and no asks, until one wants to again. Nobody else sees it. */
export class ProfilePause {
  private _ends = false;
  private _until = '';
  private _dayMissing = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly controller: ProfileOwnController,
  ) {}

  /** That it is on, with the way back. */
  status(words: ProfileOwnWords): TemplateResult | typeof nothing {
    const { profile, busy } = this.controller;
    if (!profile?.paused) return nothing;
    return html`<div class="box stack noprint" part="pause">
      <p data-read><b>${words.paused(profile.pausedUntil)}</b></p>
      <button aria-disabled=${busy} @click=${() => this.controller.endPause()}>${words.endPause}</button>
    </div>`;
  }

  switch({ own: words, profile, shared }: ProfileOwnView): TemplateResult | typeof nothing {
    if (profile.paused) return nothing;
    const choose = (ends: boolean) => () => {
      this._ends = ends;
      this._dayMissing = false;
      this.host.requestUpdate();
    };
    return html`<details class="pause noprint" part="pause">
      <summary>${words.pause}</summary>
      <form novalidate @submit=${this._submit}>
        <p data-read>${words.pauseMeans}</p>
        <fieldset>
          <legend>${words.pauseUntil}</legend>
          ${dot('pause', words.pauseOpen, !this._ends, choose(false))}
          ${dot('pause', words.pauseDay, this._ends, choose(true))}
        </fieldset>
        ${
          this._ends
            ? dayField({
                label: words.whichDay,
                value: this._until,
                first: profile.today,
                last: profile.latestDay,
                keep: (day) => (this._until = day),
              })
            : nothing
        }
        <div role="alert" class=${this._dayMissing ? '' : 'unseen'}>
          ${this._dayMissing ? html`<p part="box" class="box bad">${words.dayNeeded}</p>` : nothing}
        </div>
        <button aria-disabled=${this.controller.busy}>
          ${this.controller.busy ? shared.loading : words.pauseOn}
        </button>
      </form>
    </details>`;
  }

  private _submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    this._dayMissing = this._ends && !this._until;
    this.host.requestUpdate();
    if (!this._dayMissing) await this.controller.pause(this._ends ? this._until : undefined);
  };
}
