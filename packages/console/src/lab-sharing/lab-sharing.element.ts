import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { languageNames } from '@wederkerig/words';
import { consoleLabSharingWords, type ConsoleLabSharingWords } from '@wederkerig/words/console-lab-sharing';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { consoleLink } from '../shared/console-link.ts';
import { valueOf } from '../shared/form.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { committeesForm } from './committees-form.ts';
import { LabSharingController } from './lab-sharing.controller.ts';
import type { LabToShare, SharedLab } from './lab-sharing.operations.ts';
import { labSharingStyles } from './lab-sharing.styles.ts';
import { passOns } from './pass-ons.ts';
import { columnCard, facebookCard, forumCard, linkCard, whatsappCard } from './sharing-texts.ts';

/**
 * Telling others of a lab: for editors and staff a text for each place; for members of a tenants' association what to pass on.
 * @internal
 */
export class LabSharingElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, labSharingStyles];

  @property({ attribute: false }) client?: Client;

  /** Nothing: all labs; or the slug of one. */
  @property({ attribute: false }) rest = '';

  private readonly _words = new Words(this, consoleLabSharingWords);
  private readonly _sharing = new LabSharingController(this, () => this.client);

  /** The shell gives the client once the page stands in it. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.client || !(changed.has('client') || changed.has('rest'))) return;
    this._sharing.leave();
    void this._begin();
  }

  private _begin = (): Promise<void> => (this.rest ? this._sharing.open(this.rest) : this._sharing.begin());

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    const { lab, labs, busy, outcome, at } = this._sharing;
    const there = this.rest ? lab : labs !== undefined;
    return html`<div class="page">
      ${this.rest && labs !== null ? consoleLink(this, 'lab-sharing', words.back, { className: 'back' }) : nothing}
      <div role="status">${busy && !there ? html`<p>${shared.loading}</p>` : nothing}</div>
      ${at === '' || at === 'lab' ? notice(outcome, shared, { retry: this._begin }) : nothing}
      ${there ? (lab && this.rest ? this._lab(lab, words, shared) : this._all(words, shared)) : nothing}
    </div>`;
  }

  private _all(words: ConsoleLabSharingWords, shared: SharedWords) {
    const { labs, passOns: asked } = this._sharing;
    return html`<div>
        <h1>${words.title}</h1>
        ${labs ? html`<p class="meta">${words.what}</p>` : nothing}
      </div>
      ${!labs || asked.length > 0 ? passOns(this._sharing, words, shared) : nothing}
      ${labs?.length === 0 ? html`<p>${words.none}</p>` : nothing}
      ${
        labs && labs.length > 0
          ? html`<ul class="rows" role="list">
              ${labs.map((one) => html`<li class="item">${this._row(one, words)}</li>`)}
            </ul>`
          : nothing
      }`;
  }

  private _row({ slug, title, state }: LabToShare, words: ConsoleLabSharingWords) {
    return html`<div>
        <strong>${title}</strong><br />
        <span class="meta">${words.states[state]}</span>
      </div>
      ${consoleLink(this, `lab-sharing/${slug}`, words.share, {
        className: 'share',
        name: words.shareLab(title),
      })}`;
  }

  private _lab(lab: SharedLab, words: ConsoleLabSharingWords, shared: SharedWords) {
    const sharing = this._sharing;
    const cameAt = (place: string) =>
      sharing.at === place ? html`${notice(sharing.outcome, shared)}` : nothing;
    return html`<div class="stack">
        <h1>${words.shareLab(lab.title)}</h1>
        <p class="meta">${words.states[lab.state]}. ${words.source}</p>
      </div>
      ${lab.languages.length > 1 ? this._languages(lab, words) : nothing}
      <div class="cards">
        ${linkCard(sharing, lab, words)} ${whatsappCard(sharing, words)} ${facebookCard(sharing, lab, words)}
        ${forumCard(sharing, words)} ${columnCard(sharing, words, cameAt('column'))}
        ${committeesForm(sharing, lab, words, cameAt('mail'))}
      </div>`;
  }

  private _languages(lab: SharedLab, words: ConsoleLabSharingWords) {
    const choose = (event: Event) => this._sharing.open(lab.slug, valueOf(event));
    return html`<div class="cut">
      <label for="language">${words.language}</label>
      <select id="language" @change=${choose}>
        ${lab.languages.map(
          (language) =>
            html`<option value=${language} ?selected=${language === lab.language}>
              ${languageNames[language as keyof typeof languageNames] ?? language}
            </option>`,
        )}
      </select>
    </div>`;
  }
}
